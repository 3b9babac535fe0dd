/** Transactions of a token holder: each is tried by a call first, so that a revert is read before it is paid for. */
import { BaseError, ContractFunctionRevertedError, UserRejectedRequestError, keccak256, toHex } from "viem";
import type { Address, Hash } from "viem";
import type { Contracts, Proposal } from "./model.ts";
import { chainOf, type Wallet } from "./wallet.ts";

/** A call of one of the protocol's contracts. */
export interface Action {
  /** What it does, as an order: "Bond 5 LPT". */
  label: string;
  contract: string;
  method: string;
  args: readonly unknown[];
}

export type Stage = "asking" | "sent" | "done" | "failed";

/** Sends an action and says how far it has come. It returns whether it succeeded, and never throws. */
export async function transact(
  wallet: Wallet,
  deployment: Contracts,
  build: Action | (() => Promise<Action>),
  tell: (stage: Stage, detail: string) => void,
): Promise<boolean> {
  try {
    tell("asking", `Confirm in ${wallet.info.name}`);
    const action = typeof build === "function" ? await build() : build;
    const { address, abi } = contractOf(deployment, action.contract);
    const call = { account: wallet.account, address, abi, functionName: action.method, args: action.args };
    await wallet.reader.simulateContract(call);
    const gas = (await wallet.reader.estimateContractGas(call)) + gasMargin;
    const hash = await wallet.signer.writeContract({ ...call, gas, chain: chainOf(deployment.chainId) });
    tell("sent", hash);
    const receipt = await wallet.reader.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error("the transaction was reverted");
    tell("done", hash);
    return true;
  } catch (error) {
    tell("failed", explain(error));
    return false;
  }
}

/** One line for a person: the contract's own error where there is one. */
export function explain(error: unknown): string {
  if (!(error instanceof BaseError)) return error instanceof Error ? error.message : String(error);
  if (error.walk((cause) => cause instanceof UserRejectedRequestError)) return "you declined it in the wallet";
  const reverted = error.walk((cause) => cause instanceof ContractFunctionRevertedError);
  if (reverted instanceof ContractFunctionRevertedError && reverted.data) {
    const { errorName, args } = reverted.data;
    return `${errorName}(${(args ?? []).map(String).join(", ")})`;
  }
  return error.shortMessage;
}

export function contractOf(deployment: Contracts, name: string) {
  const contract = deployment.contracts[name];
  if (contract === undefined) throw new Error(`the node knows no contract ${name}`);
  return contract;
}

/** Added to the node's estimate: a call that turns out to be the first of a round writes a few slots more. */
const gasMargin = 150_000n;

/** How long a permit may wait for its transaction, seconds. */
const permitSeconds = 1200n;
/** Version of the token's EIP-712 domain (OpenZeppelin ERC20Permit). */
const permitVersion = "1";

/** Bonds with a permit (EIP-2612), which saves the transaction of an approval. */
export async function bond(
  wallet: Wallet,
  deployment: Contracts,
  amount: bigint,
  transcoder: Address,
): Promise<Action> {
  const token = contractOf(deployment, "LivepeerToken");
  const staking = contractOf(deployment, "Staking");
  const read = <T>(functionName: string, args: readonly unknown[]): Promise<T> =>
    wallet.reader.readContract({ ...token, functionName, args }) as Promise<T>;
  const [allowance, nonce, name, block] = await Promise.all([
    read<bigint>("allowance", [wallet.account, staking.address]),
    read<bigint>("nonces", [wallet.account]),
    read<string>("name", []),
    wallet.reader.getBlock(),
  ]);
  const action = { label: "Bond", contract: "Staking" };
  if (allowance >= amount) return { ...action, method: "bond", args: [amount, transcoder] };
  const deadline = block.timestamp + permitSeconds;
  const signature = await wallet.signer.signTypedData({
    account: wallet.account,
    domain: { name, version: permitVersion, chainId: deployment.chainId, verifyingContract: token.address },
    types: {
      Permit: [
        { name: "owner", type: "address" },
        { name: "spender", type: "address" },
        { name: "value", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
      ],
    },
    primaryType: "Permit",
    message: { owner: wallet.account, spender: staking.address, value: amount, nonce, deadline },
  });
  const { r, s, v } = split(signature);
  return { ...action, method: "bondWithPermit", args: [amount, transcoder, deadline, v, r, s] };
}

/** The parts of a signature of 65 bytes. */
function split(signature: Hash): { r: Hash; s: Hash; v: number } {
  const v = Number.parseInt(signature.slice(130, 132), 16);
  return { r: signature.slice(0, 66) as Hash, s: `0x${signature.slice(66, 130)}`, v: v < 27 ? v + 27 : v };
}

/** Votes as the governor counts them (OpenZeppelin GovernorCountingSimple). */
export const support = { against: 0, for: 1, abstain: 2 } as const;

export type Support = keyof typeof support;

/** A vote for all stake delegated to the account, or instead of its delegate for its own. */
export function vote(proposal: Proposal, choice: Support, instead: boolean): Action {
  const args = [BigInt(proposal.id), support[choice]];
  return instead
    ? {
        label: "Override the delegate's vote",
        contract: "LivepeerGovernor",
        method: "castOverrideVote",
        args: [...args, ""],
      }
    : { label: "Vote", contract: "LivepeerGovernor", method: "castVote", args };
}

/** The step that a proposal which has passed waits for. */
export function advance(proposal: Proposal): Action {
  const method = proposal.state === "succeeded" ? "queue" : "execute";
  return {
    label: method === "queue" ? "Queue the proposal" : "Execute the proposal",
    contract: "LivepeerGovernor",
    method,
    args: [proposal.targets, proposal.values.map(BigInt), proposal.calldatas, keccak256(toHex(proposal.description))],
  };
}
