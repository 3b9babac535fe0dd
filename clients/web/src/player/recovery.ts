/** What to do about a fatal player error. Pure: errors and times in, a remedy out. */
export type Remedy = "startLoad" | "recoverMedia" | "reopen";

export interface Fault {
  kind: "network" | "media" | "other";
  /** The playlist of playlists itself could not be read, so there is nothing to continue from. */
  manifest: boolean;
  at: number;
}

/** A second remedy of the same kind within this time did not help. */
const windowMs = 8_000;
const maxStartLoads = 3;

/** Chooses the mildest remedy that has not just failed. `past` holds the faults before this one, oldest first. */
export function remedyFor(fault: Fault, past: Fault[]): Remedy {
  const recent = past.filter(({ at, kind }) => fault.at - at < windowMs && kind === fault.kind).length;
  if (fault.manifest || fault.kind === "other") return "reopen";
  if (fault.kind === "media") return recent === 0 ? "recoverMedia" : "reopen";
  return recent < maxStartLoads ? "startLoad" : "reopen";
}

const firstDelayMs = 500;
const maxDelayMs = 5_000;

/** Wait before the nth attempt in a row (0 is the first). */
export function backoffMs(attempt: number): number {
  return Math.min(maxDelayMs, firstDelayMs * 2 ** Math.min(attempt, 10));
}
