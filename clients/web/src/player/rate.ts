/** Weight that a piece keeps when the next one arrives. */
const keep = 0.8;

/** Bit rate of what was really loaded, smoothed over the last few pieces. */
export class RateMeter {
  #bits = 0;
  #seconds = 0;

  add(bytes: number, seconds: number): void {
    if (!(bytes > 0 && seconds > 0)) return;
    this.#bits = this.#bits * keep + bytes * 8;
    this.#seconds = this.#seconds * keep + seconds;
  }

  reset(): void {
    this.#bits = 0;
    this.#seconds = 0;
  }

  /** Bits a second; zero while nothing is known. */
  get bitsPerSecond(): number {
    return this.#seconds === 0 ? 0 : this.#bits / this.#seconds;
  }
}
