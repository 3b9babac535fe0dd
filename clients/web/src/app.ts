import type { Freshness } from "./feed.ts";
import { emptyHistory, type History } from "./history.ts";
import type { Player } from "./player/player.ts";
import type { NetworkState } from "./state.ts";

/** Everything the views draw from, and the few things they can ask for. */
export interface App {
  readonly player: Player;
  state: NetworkState | null;
  /** Shows another stream. */
  choose(stream: string): void;
  history: History;
  freshness: Freshness;
  /** Milliseconds to add to the viewer's clock to get the node's. */
  skewMs: number;
  /** What was copied last, while the page still says so. */
  copied: string;
  qualityOpen: boolean;
  /** Sequence under the pointer or the arrow keys in the timeline; null follows the newest. */
  selected: number | null;
  /** The game on show; null follows the oldest that goes on. */
  game: number | null;
  /** Columns that fit into the timeline. */
  columns: number;
  /** Draws again soon. */
  redraw(): void;
}

export function newApp(player: Player, redraw: () => void, choose: (stream: string) => void): App {
  return {
    player,
    redraw,
    choose,
    state: null,
    history: emptyHistory,
    freshness: "connecting",
    skewMs: 0,
    copied: "",
    qualityOpen: false,
    selected: null,
    game: null,
    columns: 60,
  };
}

/** What every page has: the node's state, how fresh that is, and what was copied. */
export type Page = Pick<App, "state" | "freshness" | "skewMs" | "copied" | "redraw">;

/** The node's time. */
export const nowOf = (app: Page): number => Date.now() + app.skewMs;

const copiedForMs = 1_600;

/** Puts text on the clipboard and says so for a moment. */
export async function copy(app: Page, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return; // Without permission, or over plain HTTP from another host, the text can still be selected by hand.
  }
  app.copied = text;
  app.redraw();
  setTimeout(() => {
    if (app.copied === text) app.copied = "";
    app.redraw();
  }, copiedForMs);
}
