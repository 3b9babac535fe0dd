/** How fast a live picture plays, so that it is as near to live as the connection allows. Pure: times in, a rate out.
 *
 *  What decides whether a picture stops is how much was left when the next piece came, at the worst moment of the last
 *  few seconds. More than the wanted spare is delay for nothing: the picture plays a little faster. Less is a stall to
 *  come: it plays a little slower. A stall makes the player want more for a while. */
export class Pace {
  #lows: { at: number; seconds: number }[] = [];
  #rate = 1;
  #rateAt = 0;
  #penalty = 0;
  #calmSince = 0;

  /** A piece came when this much was left to play. Times are milliseconds of any one clock. */
  arrived(now: number, secondsLeft: number): void {
    this.#drift(now);
    this.#lows = [...this.#lows.filter(({ at }) => now - at < windowMs), { at: now, seconds: secondsLeft }];
  }

  /** The picture stopped for want of data. */
  stalled(now: number): void {
    this.#penalty = Math.min(maxPenalty, this.#penalty + stallPenalty);
    this.#calmSince = now;
    this.#lows = [];
  }

  /** The position was set: what was measured before says nothing any more. */
  moved(): void {
    this.#lows = [];
  }

  /** Seconds that should be left when the next piece comes. */
  get spare(): number {
    return spareSeconds + this.#penalty;
  }

  /** Seconds that could be left out at once without a stall; negative if there is too little. */
  get slack(): number {
    if (this.#lows.length < leastPieces) return 0;
    return Math.min(...this.#lows.map(({ seconds }) => seconds)) - this.spare;
  }

  /** The rate to play at until it is asked for again. */
  rate(now: number): number {
    this.#drift(now);
    if (this.#penalty > 0 && now - this.#calmSince > calmMs) {
      this.#penalty = Math.max(0, this.#penalty - stallPenalty);
      this.#calmSince = now;
    }
    const slack = this.slack;
    if (Math.abs(slack) <= tolerance) this.#rate = 1;
    else
      this.#rate = Math.min(
        maxRate,
        Math.max(minRate, 1 + Math.round(slack / rateStep) * rateStep || 1 + Math.sign(slack) * rateStep),
      );
    return this.#rate;
  }

  /** What was left is less by what was played since beyond the speed at which pieces come. */
  #drift(now: number): void {
    const gained = ((this.#rate - 1) * Math.max(0, now - this.#rateAt)) / 1000;
    this.#rateAt = now;
    if (gained !== 0) this.#lows = this.#lows.map(({ at, seconds }) => ({ at, seconds: seconds - gained }));
  }
}

/** Three pictures at 30 a second: the least a decoder shows without a break. */
const spareSeconds = 0.1;
const tolerance = 0.03;
/** Pieces of the last few seconds count, and fewer than this say nothing. */
const windowMs = 3_000;
const leastPieces = 3;
const maxRate = 1.5;
const minRate = 0.9;
const rateStep = 0.05;
const stallPenalty = 0.15;
const maxPenalty = 1.5;
/** This long without a stall takes one penalty back. */
const calmMs = 20_000;
