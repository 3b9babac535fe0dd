import type { NetworkState } from "./state.ts";

/** Whether what the page shows is what the network is. */
export type Freshness = "connecting" | "live" | "stale" | "offline";

export interface FeedEvents {
  state(state: NetworkState): void;
  freshness(freshness: Freshness): void;
  /** Milliseconds to add to the viewer's clock to get the node's. */
  skew(millis: number): void;
}

/** A quiet feed is called stale after this long; blocks alone make it speak more often. */
const staleAfterMs = 15_000;
/** EventSource retries by itself unless the answer was not an event stream; then this long passes. */
const reopenAfterMs = 3_000;
const checkEveryMs = 1_000;
/** Clocks that differ by less are equal: the Date header has whole seconds. */
const skewFloorMs = 2_000;

/** Follows the node for as long as the page is open. */
export class Feed {
  readonly #events: FeedEvents;
  #stream: string;
  #source: EventSource | null = null;
  #lastAt = 0;
  #reopenAt = 0;

  /** `stream` is the one on show; empty leaves it to the node. */
  constructor(events: FeedEvents, stream = "") {
    this.#events = events;
    this.#stream = stream;
  }

  /** Follows another stream from now on. */
  choose(stream: string): void {
    if (stream === this.#stream) return;
    this.#stream = stream;
    this.#lastAt = 0;
    this.#open();
    void this.#first();
  }

  get #query(): string {
    return this.#stream === "" ? "" : `?stream=${encodeURIComponent(this.#stream)}`;
  }

  start(): void {
    this.#open();
    void this.#first();
    setInterval(() => this.#check(), checkEveryMs);
  }

  /** The first picture does not wait for the event stream, and its Date header tells the node's clock.
   *  When the node is away this is silent: the event stream keeps trying and says so. */
  async #first(): Promise<void> {
    const query = this.#query;
    const response = await fetch(`/api/v1/state${query}`, { cache: "no-store" }).catch(() => null);
    if (!response?.ok) return;
    const skew = Date.parse(response.headers.get("date") ?? "") - Date.now();
    if (Math.abs(skew) >= skewFloorMs) this.#events.skew(skew);
    const state = (await response.json()) as NetworkState;
    if (this.#lastAt === 0 && query === this.#query) this.#accept(state);
  }

  #open(): void {
    this.#source?.close();
    const source = new EventSource(`/api/v1/events${this.#query}`);
    this.#source = source;
    source.addEventListener("state", (event: MessageEvent<string>) =>
      this.#accept(JSON.parse(event.data) as NetworkState),
    );
    source.addEventListener("error", () => {
      this.#events.freshness(this.#lastAt === 0 ? "connecting" : "offline");
      if (source.readyState === EventSource.CLOSED) this.#reopenAt = Date.now() + reopenAfterMs;
    });
  }

  #accept(state: NetworkState): void {
    this.#lastAt = Date.now();
    this.#events.freshness("live");
    this.#events.state(state);
  }

  #check(): void {
    if (this.#reopenAt !== 0 && Date.now() >= this.#reopenAt) {
      this.#reopenAt = 0;
      this.#open();
      return;
    }
    const open = this.#source?.readyState === EventSource.OPEN;
    if (open && this.#lastAt !== 0 && Date.now() - this.#lastAt > staleAfterMs) this.#events.freshness("stale");
  }
}
