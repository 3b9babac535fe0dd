/** What the node tells a token holder: GET /api/v1/governance, /api/v1/accounts/ADDRESS and /api/v1/contracts.
 *  Amounts are decimal strings of wei or of 10^-18 LPT; times are ISO 8601. */
import type { Abi, Address } from "viem";
import { parseWei } from "../format.ts";
import { ratio } from "../money.ts";

export interface Contracts {
  chainId: number;
  contracts: Record<string, { address: Address; abi: Abi } | undefined>;
}

export interface Governance {
  /** What proposals can spend; owed is what budgets have set aside for it and nobody has minted. */
  treasury: { account: Address; wei: string; lpt: string; owed: string };
  /** Part of all votes that must take part, parts per million. */
  quorumPpm: number;
  /** LPT of votes that proposing needs. */
  threshold: string;
  /** Newest first. */
  proposals: Proposal[];
}

export type ProposalState =
  "pending" | "active" | "canceled" | "defeated" | "succeeded" | "queued" | "expired" | "executed";

export interface Proposal {
  /** Too large for a number. */
  id: string;
  proposer: Address;
  description: string;
  state: ProposalState;
  /** When votes are counted from stake, when voting ends, and from when it can be executed once queued. */
  snapshot: string;
  deadline: string;
  eta: string | null;
  /** LPT; quorum is what For and Abstain need together, "0" until the snapshot. */
  tally: { for: string; against: string; abstain: string; quorum: string };
  /** What the governor is given again to queue or execute it. */
  targets: Address[];
  values: string[];
  calldatas: `0x${string}`[];
  /** The same in words, such as "Staking.setParameters(200 LPT, 14 rounds)". */
  calls: string[];
  /** Of the account that was asked for; null without one. */
  mine: Ballot | null;
}

export interface Ballot {
  /** LPT that the account's own vote has, with what others delegate to it. */
  weight: string;
  /** LPT of its stake with another, for which it may vote instead. */
  override: string;
  voted: boolean;
  overridden: boolean;
}

export interface Account {
  address: Address;
  ether: string;
  lpt: string;
  /** Transcoder its stake is with; null without stake. */
  delegate: Address | null;
  stake: string;
  shares: string;
  registered: boolean;
  pendingFees: string;
  thaws: Thaw[];
}

export interface Thaw {
  id: number;
  transcoder: Address;
  amount: string;
  withdrawRound: number;
}

export const isOver = ({ state }: Proposal): boolean => !["pending", "active", "succeeded", "queued"].includes(state);

/** The first line of the description, without the marks of Markdown, and the rest. */
export function titleOf(description: string): { title: string; body: string } {
  const [first = "", ...rest] = description.trim().split("\n");
  const title = first.replace(/^#+\s*/, "").trim();
  return { title: title === "" ? "Untitled proposal" : title, body: rest.join("\n").trim() };
}

export interface Tally {
  /** Shares of the votes cast, which sum to 1 unless there are none. */
  for: number;
  against: number;
  abstain: number;
  /** For and Abstain over what the quorum asks; 1 and more is reached. */
  quorum: number;
  /** For over For and Against; half and more is passed. */
  approval: number;
}

export function tallyOf({ tally }: Pick<Proposal, "tally">): Tally {
  const [yes, no, abstain] = [tally.for, tally.against, tally.abstain].map((votes) => parseWei(votes) ?? 0n) as [
    bigint,
    bigint,
    bigint,
  ];
  const cast = yes + no + abstain;
  return {
    for: ratio(yes, cast),
    against: ratio(no, cast),
    abstain: ratio(abstain, cast),
    quorum: ratio(yes + abstain, parseWei(tally.quorum) ?? 0n),
    approval: ratio(yes, yes + no),
  };
}

/** Reads an amount that a person typed, in wei: null unless it is a positive number with at most 18 decimals. */
export function parseAmount(text: string): bigint | null {
  const match = /^\s*(\d+)(?:\.(\d{1,18}))?\s*$/.exec(text);
  if (match === null) return null;
  const wei = BigInt(`${match[1]}${(match[2] ?? "").padEnd(18, "0")}`);
  return wei > 0n ? wei : null;
}

/** The shares that are worth an amount of a stake, rounded down; all of them for all of it. */
export function sharesFor(amount: bigint, account: Pick<Account, "stake" | "shares">): bigint {
  const stake = parseWei(account.stake) ?? 0n;
  const shares = parseWei(account.shares) ?? 0n;
  return amount >= stake ? shares : (amount * shares) / stake;
}
