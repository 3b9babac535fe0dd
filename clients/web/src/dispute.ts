import type { Game, Side } from "./state.ts";

/** Posts until sections are single steps. */
export const levels = 9;
/** Sections of a post. */
export const sections = 16;

/** One level of a game: a run of steps in 16 sections, of which the next post cuts up one. */
export interface Level {
  /** 1 to 9. */
  number: number;
  /** Who cut the run up; null while nobody has. */
  by: Side | null;
  /** Steps in a section. */
  steps: number;
  /** Steps before the run; null while nobody knows. */
  position: number | null;
  /** The section in dispute, by the next post or by the judge; null while nobody has named one. */
  disputed: number | null;
}

/** All levels of a game, those to come too. */
export function levelsOf(game: Game): Level[] {
  return Array.from({ length: levels }, (_, index) => {
    const post = game.posts[index];
    const next = game.posts[index + 1];
    return {
      number: index + 1,
      by: post?.by ?? null,
      steps: post?.steps ?? sections ** (levels - index - 1),
      position: post?.position ?? null,
      disputed: next?.section ?? (post ? game.refuted : null),
    };
  });
}

/** Milliseconds that a side has left for all its moves. */
export function leftOf(game: Game, side: Side, now: number): number {
  if (game.turn === side && game.turnEnds !== null) return Math.max(0, Date.parse(game.turnEnds) - now);
  return side === "challenger" ? game.challengerLeftMs : game.defenderLeftMs;
}

/** Where a game stands: decided is one whose bond is still to be taken back, because another game has decided the segment. */
export function standingOf(game: Game): Game["status"] | "decided" {
  return game.status === "open" && game.turn === "" ? "decided" : game.status;
}

/** What has become of a game, in a sentence. */
export function outcomeOf(game: Game): string {
  switch (standingOf(game)) {
    case "upheld":
      return `The defender's time ran out: the rendition is wrong, and ${game.defenderName} is slashed.`;
    case "defended":
      return game.refuted === null
        ? "The challenger's time ran out: its bond went to the defender."
        : "The judge executed one step, and the challenger was wrong: its bond went to the defender.";
    case "refunded":
      return "Another game has decided the segment: the bond went back.";
    case "decided":
      return "Another game has decided the segment.";
    case "open":
      return game.posts.length < levels
        ? `The ${game.turn} looks for the first section it disagrees with.`
        : "One step is left: the judge executes it if the defender shows that it is wrong.";
  }
}
