import type { Claim, Game, Job, NetworkState, Segment } from "../src/state.ts";

/** A small state in which the balances add up, for tests to change. */
export function sampleState(change: Partial<NetworkState> = {}): NetworkState {
  return {
    chain: { id: 1, block: 10, blockTime: "2026-01-01T00:00:00Z", gasPriceWei: "1", connected: true },
    round: {
      number: 1,
      start: "2026-01-01T00:00:00Z",
      end: "2026-01-01T00:01:00Z",
      initialized: true,
      locked: false,
      inflationPpb: "137000",
      rewardBudget: "0",
    },
    stream: null,
    streams: [],
    transcoders: [],
    verifiers: [],
    job: null,
    segments: [],
    claims: [],
    games: [],
    totals: {
      segments: 0,
      gaps: 0,
      receipts: 0,
      vouchers: 0,
      claims: { open: 0, sealed: 0, failed: 0, finalized: 0, void: 0, missed: 0 },
      challenged: 0,
      revealed: 0,
      passed: 0,
      failed: 0,
      budgets: "1000000000000000001",
      escrowed: "200",
      free: "999999999999999000",
      feesPaid: "700",
      bounties: "100",
      refunded: "0",
      reclaimed: "1",
      rewardsMinted: "0",
    },
    log: [],
    ...change,
  };
}

export function sampleSegment(sequence: number, change: Partial<Segment> = {}): Segment {
  return {
    sequence,
    time: "2026-01-01T00:00:00Z",
    durationMs: 2000,
    bytes: 1,
    roundTripMs: 500,
    transcodeMs: 400,
    jobId: 1,
    transcoder: null,
    renditions: [],
    status: "ok",
    error: "",
    ...change,
  };
}

export function sampleClaim(change: Partial<Claim> = {}): Claim {
  return {
    id: 1,
    jobId: 1,
    transcoder: "0xt",
    fromSequence: 0,
    count: 4,
    amount: "100",
    status: "sealed",
    challenged: [2],
    revealed: 0,
    passed: 0,
    deadline: "2026-01-01T00:02:00Z",
    paid: "0",
    ...change,
  };
}

export function sampleJob(change: Partial<Job> = {}): Job {
  return {
    id: 1,
    broadcaster: "0xb",
    broadcasterName: "",
    transcoder: "0xt",
    fallbacks: [],
    budget: "0",
    escrowed: "0",
    claimed: "0",
    paid: "0",
    maxPricePerUnit: "1",
    start: "",
    end: "",
    phase: "running",
    voucher: null,
    ...change,
  };
}

export function sampleGame(change: Partial<Game> = {}): Game {
  return {
    id: 1,
    claimId: 1,
    sequence: 7,
    rendition: 0,
    challenger: "0x01",
    challengerName: "verifier-1",
    defender: "0x02",
    defenderName: "transcoder-1",
    bond: "1",
    status: "open",
    verdict: "none",
    turn: "defender",
    turnEnds: "2026-01-01T00:01:00Z",
    challengerLeftMs: 1,
    defenderLeftMs: 1,
    posts: [{ by: "challenger", section: 0, position: 0, steps: 16 ** 8, time: "2026-01-01T00:00:00Z", tx: "0x" }],
    refuted: null,
    ...change,
  };
}
