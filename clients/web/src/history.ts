import type { NetworkState } from "./state.ts";

/** A block as the page saw it arrive. */
export interface SeenBlock {
  number: number;
  /** Arrival in the viewer's clock, milliseconds. */
  at: number;
}

/** What the page remembers between two states. */
export interface History {
  blocks: SeenBlock[];
  /** Keys of log entries and claims that were not in the state before, to draw the eye once. */
  fresh: ReadonlySet<string>;
}

const maxBlocks = 120;

export const emptyHistory: History = { blocks: [], fresh: new Set() };

export const logKey = (entry: NetworkState["log"][number]): string =>
  `${entry.time} ${entry.kind} ${entry.tx} ${entry.text}`;
export const claimKey = (claim: NetworkState["claims"][number]): string => `claim ${claim.id} ${claim.status}`;

/** Compares the next state with the one before. A block number that went down means another chain: history starts again. */
export function observe(history: History, before: NetworkState | null, next: NetworkState, now: number): History {
  return {
    blocks: seenBlocks(history.blocks, next.chain.block, now),
    fresh: before === null ? new Set() : freshKeys(before, next),
  };
}

function seenBlocks(blocks: SeenBlock[], number: number, now: number): SeenBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || number < last.number) return [{ number, at: now }];
  if (number === last.number) return blocks;
  const missed = Math.min(number - last.number, maxBlocks);
  const step = (now - last.at) / (number - last.number);
  const arrived = Array.from({ length: missed }, (_, index) => {
    const back = missed - 1 - index;
    return { number: number - back, at: now - back * step };
  });
  return [...blocks, ...arrived].slice(-maxBlocks);
}

function freshKeys(before: NetworkState, next: NetworkState): Set<string> {
  const known = new Set([...before.log.map(logKey), ...before.claims.map(claimKey)]);
  return new Set([...next.log.map(logKey), ...next.claims.map(claimKey)].filter((key) => !known.has(key)));
}
