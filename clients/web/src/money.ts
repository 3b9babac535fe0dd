import { parseWei } from "./format.ts";
import type { Job, Totals } from "./state.ts";

/** Where an ether of a budget can be. */
export type Pot = "free" | "escrowed" | "paid" | "bounties" | "reclaimed";

export interface PotAmount {
  pot: Pot;
  wei: bigint;
  /** Part of the whole, 0 to 1, for drawing only. */
  share: number;
}

/** The ether of all jobs, and whether it adds up to the last wei. */
export interface MoneyCheck {
  budgets: bigint;
  pots: PotAmount[];
  /** budgets minus the pots: zero when nothing is lost or made up; null if an amount is unreadable. */
  difference: bigint | null;
}

/** Compares what went into jobs with where it is now, in exact arithmetic. */
export function checkMoney(totals: Totals): MoneyCheck {
  const fields: [Pot, string][] = [
    ["paid", totals.feesPaid],
    ["escrowed", totals.escrowed],
    ["free", totals.free],
    ["bounties", totals.bounties],
    ["reclaimed", totals.reclaimed],
  ];
  const budgets = parseWei(totals.budgets);
  const parsed = fields.map(([pot, text]) => ({ pot, wei: parseWei(text) }));
  const readable = budgets !== null && parsed.every(({ wei }) => wei !== null);
  const sum = parsed.reduce((total, { wei }) => total + (wei ?? 0n), 0n);
  return {
    budgets: budgets ?? 0n,
    pots: parsed.map(({ pot, wei }) => ({ pot, wei: wei ?? 0n, share: ratio(wei ?? 0n, sum) })),
    difference: readable ? budgets - sum : null,
  };
}

/** The budget of one job: what is free, promised by voucher but not claimed, held by claims, and paid. */
export interface JobMoney {
  free: bigint;
  promised: bigint;
  escrowed: bigint;
  paid: bigint;
  total: bigint;
}

export function jobMoney(job: Job): JobMoney {
  const paid = parseWei(job.paid) ?? 0n;
  const escrowed = parseWei(job.escrowed) ?? 0n;
  const free = parseWei(job.budget) ?? 0n;
  const claimed = parseWei(job.claimed) ?? 0n;
  const owed = parseWei(job.voucher?.amount ?? "0") ?? 0n;
  const promised = clamp(owed - claimed, 0n, free);
  return { free: free - promised, promised, escrowed, paid, total: free + escrowed + paid };
}

function clamp(value: bigint, low: bigint, high: bigint): bigint {
  return value < low ? low : value > high ? high : value;
}

/** a / b as a float for drawing, zero where b is zero. */
export function ratio(a: bigint, b: bigint): number {
  return b === 0n ? 0 : Number((a * 1_000_000n) / b) / 1_000_000;
}
