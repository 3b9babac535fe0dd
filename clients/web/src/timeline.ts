import type { Claim, ClaimStatus, NetworkState, Segment } from "./state.ts";

/** One segment as a column of the timeline. */
export interface Column {
  segment: Segment;
  /** Round trip over segment length: 1 is real time. Zero while pending. */
  load: number;
  /** The part of the round trip in which the transcoder worked, 0 to 1. */
  work: number;
  challenged: boolean;
  /** How far its pay has come: the newest claim over it, a voucher, or nothing yet. */
  pay: ClaimStatus | "voucher" | "none";
  claimId: number | null;
}

/** The newest `limit` segments, oldest first, joined with the claims that cover them. */
export function columns(state: NetworkState, limit: number): Column[] {
  const through = state.job?.voucher?.throughSequence ?? -1;
  return state.segments
    .slice(0, Math.max(0, limit))
    .reverse()
    .map((segment) => {
      const claim = claimOf(segment, state.claims);
      const vouched = segment.status === "ok" && segment.sequence <= through;
      return {
        segment,
        load: segment.durationMs > 0 ? segment.roundTripMs / segment.durationMs : 0,
        work: segment.roundTripMs > 0 ? Math.min(1, segment.transcodeMs / segment.roundTripMs) : 0,
        challenged: claim?.challenged.includes(segment.sequence) ?? false,
        pay: claim?.status ?? (vouched ? "voucher" : "none"),
        claimId: claim?.id ?? null,
      };
    });
}

function claimOf({ jobId, sequence }: Segment, claims: Claim[]): Claim | undefined {
  return claims.find(
    (claim) => claim.jobId === jobId && sequence >= claim.fromSequence && sequence < claim.fromSequence + claim.count,
  );
}

/** Top of the scale: the highest load rounded up to halves, at least a quarter above real time, at most 3. */
export function ceilingOf(shown: Column[]): number {
  const highest = shown.reduce((high, column) => Math.max(high, column.load), 0);
  return Math.min(3, Math.max(1.25, Math.ceil(highest * 2) / 2));
}

/** Middle round trip of the segments that came back, in milliseconds; null when none did. */
export function medianRoundTrip(shown: Column[]): number | null {
  const trips = shown.filter(({ segment }) => segment.status === "ok").map(({ segment }) => segment.roundTripMs);
  trips.sort((a, b) => a - b);
  return trips[Math.floor(trips.length / 2)] ?? null;
}
