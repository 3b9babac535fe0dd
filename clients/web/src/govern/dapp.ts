import type { Address } from "viem";
import type { Freshness } from "../feed.ts";
import type { NetworkState } from "../state.ts";
import type { Account, Contracts, Governance } from "./model.ts";
import { transact, type Action, type Stage } from "./transact.ts";
import type { Announcement, Wallet } from "./wallet.ts";

/** A transaction that was asked for on this page. */
export interface Notice {
  label: string;
  stage: Stage;
  /** The hash of what was sent, or the reason of a failure. */
  detail: string;
}

/** Everything the views draw from, and what they can ask for. */
export interface Dapp {
  state: NetworkState | null;
  freshness: Freshness;
  skewMs: number;
  copied: string;
  contracts: Contracts | null;
  governance: Governance | null;
  /** Why the node cannot tell of the governance; "" while it can. */
  trouble: string;
  wallets: Announcement[];
  wallet: Wallet | null;
  /** The connected account as the chain has it. */
  account: Account | null;
  /** What is typed into the stake form. */
  amount: string;
  transcoder: Address | "";
  /** Whether the list of wallets is open. */
  choosing: boolean;
  notice: Notice | null;
  /** Which proposals are unfolded, by id. */
  open: Set<string>;
  redraw(): void;
  /** Reads the account and the proposals again. */
  refresh(): void;
}

export function newDapp(redraw: () => void, refresh: () => void): Dapp {
  return {
    state: null,
    freshness: "connecting",
    skewMs: 0,
    copied: "",
    contracts: null,
    governance: null,
    trouble: "",
    wallets: [],
    wallet: null,
    account: null,
    amount: "",
    transcoder: "",
    choosing: false,
    notice: null,
    open: new Set(),
    redraw,
    refresh,
  };
}

/** The chain's time, milliseconds: that of the newest block, or the node's where that is ahead. */
export const chainTime = ({ state, skewMs }: Dapp): number =>
  Math.max(Date.now() + skewMs, Date.parse(state?.chain.blockTime ?? "") || 0);

/** Whether a transaction waits for the wallet or for a block: one at a time. */
export const isBusy = ({ notice }: Dapp): boolean => notice?.stage === "asking" || notice?.stage === "sent";

/** Sends an action of the connected wallet and shows how far it has come. */
export async function act(dapp: Dapp, label: string, build: Action | (() => Promise<Action>)): Promise<void> {
  const { wallet, contracts } = dapp;
  if (wallet === null || contracts === null || isBusy(dapp)) return;
  const done = await transact(wallet, contracts, build, (stage, detail) => {
    dapp.notice = { label, stage, detail };
    dapp.redraw();
  });
  if (done) dapp.amount = "";
  dapp.refresh();
}
