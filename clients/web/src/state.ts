/** What the node tells the page: the body of GET /api/v1/state and of each "state" event of GET /api/v1/events.
 *  Amounts are decimal strings in wei (ether or LPT), times ISO 8601, addresses checksummed, lists newest first. */
export interface NetworkState {
  chain: { id: number; block: number; blockTime: string; gasPriceWei: string; connected: boolean };
  round: Round;
  /** On show, as are job and segments. */
  stream: Stream | null;
  /** All, those that are live first, the longest before the newest. */
  streams: Stream[];
  transcoders: Transcoder[];
  verifiers: Verifier[];
  job: Job | null;
  segments: Segment[];
  claims: Claim[];
  games: Game[];
  totals: Totals;
  log: LogEntry[];
}

export interface Round {
  number: number;
  start: string;
  end: string;
  initialized: boolean;
  locked: boolean;
  /** New LPT of this round in parts per billion of the supply. */
  inflationPpb: string;
  rewardBudget: string;
}

export interface Stream {
  name: string;
  live: boolean;
  publisher: string;
  width: number;
  height: number;
  fps: number;
  gopSeconds: number;
  since: string;
  /** Path of the multivariant playlist with every rendition. */
  master: string;
  /** Path of the low-latency playlist of the source alone. */
  lowLatency: string;
  /** Path to ask for the source by WebRTC (WHEP); empty if it is not offered. */
  whep: string;
  /** Address to publish to. */
  rtmp: string;
}

export interface Transcoder {
  address: string;
  name: string;
  uri: string;
  region: string;
  stake: string;
  pricePerUnit: string;
  active: boolean;
  current: boolean;
  pendingFees: string;
}

export interface Verifier {
  address: string;
  name: string;
  votes: number;
  bond: string;
}

export interface Voucher {
  throughSequence: number;
  segments: number;
  units: string;
  amount: string;
}

export interface Job {
  id: number;
  broadcaster: string;
  broadcasterName: string;
  transcoder: string | null;
  fallbacks: string[];
  /** Wei that no claim holds yet. */
  budget: string;
  /** Wei held by claims that are not settled. */
  escrowed: string;
  /** Wei that claims of the present transcoder have asked for. */
  claimed: string;
  /** Wei that its claims have earned transcoders. */
  paid: string;
  maxPricePerUnit: string;
  start: string;
  end: string;
  phase: "waiting" | "running" | "over";
  voucher: Voucher | null;
}

export interface Segment {
  sequence: number;
  time: string;
  durationMs: number;
  bytes: number;
  roundTripMs: number;
  transcodeMs: number;
  /** The job that pays for it, 0 while nobody returned it. */
  jobId: number;
  transcoder: string | null;
  renditions: { name: string; width: number; height: number; bytes: number }[];
  status: "pending" | "ok" | "gap";
  error: string;
}

export type ClaimStatus = "open" | "sealed" | "failed" | "finalized" | "void" | "missed";

export interface Claim {
  id: number;
  jobId: number;
  transcoder: string;
  fromSequence: number;
  count: number;
  amount: string;
  status: ClaimStatus;
  /** Sequences that must pass a check before the claim is paid. */
  challenged: number[];
  revealed: number;
  passed: number;
  deadline: string;
  paid: string;
}

/** A game about a rendition that somebody says is wrong (docs/spec/dispute-game.md). */
export interface Game {
  id: number;
  claimId: number;
  sequence: number;
  /** Index among the job's profiles. */
  rendition: number;
  challenger: string;
  challengerName: string;
  defender: string;
  defenderName: string;
  bond: string;
  status: "open" | "defended" | "upheld" | "refunded";
  /** On the segment. */
  verdict: "none" | "pass" | "fail" | "unavailable";
  /** Whose move it is; empty when the game is over. */
  turn: Side | "";
  /** When that side has lost by its clock. */
  turnEnds: string | null;
  /** What the sides had for all their moves when the last one was made. */
  challengerLeftMs: number;
  defenderLeftMs: number;
  /** Oldest first; each cuts up a section of the one before it. */
  posts: Post[];
  /** Section of the last post whose step the judge has refuted. */
  refuted: number | null;
}

export type Side = "challenger" | "defender";

/** A move: a run of steps, cut into 16 sections. */
export interface Post {
  by: Side;
  /** Of the post before it. */
  section: number;
  /** Steps before the run. */
  position: number;
  /** Steps in each section. */
  steps: number;
  time: string;
  tx: string;
}

export interface Totals {
  segments: number;
  gaps: number;
  receipts: number;
  vouchers: number;
  claims: Record<ClaimStatus, number>;
  challenged: number;
  revealed: number;
  passed: number;
  failed: number;
  /** Ether put into jobs; equals free + escrowed + feesPaid + bounties + reclaimed. */
  budgets: string;
  escrowed: string;
  free: string;
  feesPaid: string;
  bounties: string;
  refunded: string;
  reclaimed: string;
  rewardsMinted: string;
}

export type LogKind =
  | "round"
  | "reward"
  | "job"
  | "claim"
  | "challenge"
  | "verdict"
  | "payout"
  | "dispute"
  | "penalty"
  | "stream"
  | "error";

export interface LogEntry {
  time: string;
  kind: LogKind;
  text: string;
  tx: string;
}
