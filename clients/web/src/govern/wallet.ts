/** Wallets of the browser: found by EIP-6963, spoken to by EIP-1193. */
import { custom, createWalletClient, createPublicClient, defineChain, getAddress } from "viem";
import type { Address, Chain, EIP1193Provider, PublicClient, WalletClient } from "viem";

/** A wallet that announced itself (EIP-6963). */
export interface WalletInfo {
  uuid: string;
  name: string;
  /** A data: URL. */
  icon: string;
  rdns: string;
}

export interface Announcement {
  info: WalletInfo;
  provider: EIP1193Provider;
}

/** Tells of each wallet once; those that load later are told of later. */
export function findWallets(found: (announcement: Announcement) => void): void {
  const seen = new Set<string>();
  addEventListener("eip6963:announceProvider", (event) => {
    const announcement = (event as CustomEvent<Announcement>).detail;
    if (seen.has(announcement.info.uuid)) return;
    seen.add(announcement.info.uuid);
    found(announcement);
  });
  dispatchEvent(new Event("eip6963:requestProvider"));
}

/** A wallet that let the page see an account. */
export interface Wallet {
  info: WalletInfo;
  account: Address;
  chainId: number;
  signer: WalletClient;
  reader: PublicClient;
  disconnect(): void;
}

/** Asks the person for an account. `changed` is told of another account (or none) and of another chain. */
export async function connect(
  { info, provider }: Announcement,
  changed: (change: { account?: Address | null; chainId?: number }) => void,
): Promise<Wallet> {
  const [account] = await provider.request({ method: "eth_requestAccounts" });
  if (account === undefined) throw new Error(`${info.name} shows no account`);
  const chainId = Number(await provider.request({ method: "eth_chainId" }));
  const onAccounts = ([next]: Address[]): void => changed({ account: next === undefined ? null : getAddress(next) });
  const onChain = (next: string): void => changed({ chainId: Number(next) });
  provider.on("accountsChanged", onAccounts);
  provider.on("chainChanged", onChain);
  const transport = custom(provider);
  return {
    info,
    account: getAddress(account),
    chainId,
    signer: createWalletClient({ transport }),
    reader: createPublicClient({ transport }),
    disconnect() {
      provider.removeListener("accountsChanged", onAccounts);
      provider.removeListener("chainChanged", onChain);
    },
  };
}

/** Asks the wallet to go to the node's chain, which is added where the wallet does not know it and the node tells how. */
export async function switchChain(wallet: Wallet, chainId: number): Promise<void> {
  await wallet.signer.switchChain({ id: chainId });
  wallet.chainId = chainId;
}

/** The chain as viem wants it: no address of a node, because the wallet has its own. */
export function chainOf(id: number): Chain {
  return defineChain({
    id,
    name: `Chain ${id}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [] } },
  });
}
