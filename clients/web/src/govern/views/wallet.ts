import { html, nothing, type TemplateResult } from "lit-html";
import { hueOf, shortAddress } from "../../format.ts";
import type { Dapp } from "../dapp.ts";
import { explain } from "../transact.ts";
import { connect, switchChain, type Announcement } from "../wallet.ts";

/** Connects a wallet, or shows the one that is connected. */
export function walletButton(dapp: Dapp): TemplateResult {
  const { wallet, contracts } = dapp;
  if (wallet === null) return connectMenu(dapp);
  if (contracts !== null && wallet.chainId !== contracts.chainId) {
    return html`<button
      type="button"
      class="button warn"
      data-wallet="switch"
      @click=${() => move(dapp, contracts.chainId)}
    >
      Switch to chain ${contracts.chainId}
    </button>`;
  }
  return html`<button
    type="button"
    class="button wallet"
    data-wallet=${wallet.account}
    title="Disconnect ${wallet.account}"
    @click=${() => leave(dapp)}
  >
    <span class="dot" .style=${`--hue:${hueOf(wallet.account)}`}></span>${shortAddress(wallet.account)}
  </button>`;
}

function connectMenu(dapp: Dapp): TemplateResult {
  const toggle = (): void => {
    dapp.choosing = !dapp.choosing;
    dapp.redraw();
  };
  return html`<div class="menu">
    <button type="button" class="button primary" aria-expanded=${dapp.choosing} data-wallet="connect" @click=${toggle}>
      Connect wallet
    </button>
    ${
      dapp.choosing
        ? html`<ul class="menu-list">
            ${dapp.wallets.map(
              (one) =>
                html`<li>
                  <button type="button" data-wallet-name=${one.info.name} @click=${() => join(dapp, one)}>
                    ${icon(one)}<span>${one.info.name}</span>
                  </button>
                </li>`,
            )}
            ${dapp.wallets.length === 0 ? html`<li class="quiet">No wallet was found in this browser.</li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
}

/** A wallet says what it looks like; only pictures that come with it are shown. */
function icon({ info }: Announcement): TemplateResult | typeof nothing {
  return info.icon.startsWith("data:image/") ? html`<img src=${info.icon} alt="" width="20" height="20" />` : nothing;
}

async function join(dapp: Dapp, announcement: Announcement): Promise<void> {
  dapp.choosing = false;
  try {
    dapp.wallet = await connect(announcement, ({ account, chainId }) => {
      if (dapp.wallet === null) return;
      if (account === null) return leave(dapp);
      if (account !== undefined) {
        dapp.wallet.account = account;
        dapp.account = null;
      }
      if (chainId !== undefined) dapp.wallet.chainId = chainId;
      dapp.refresh();
      dapp.redraw();
    });
  } catch (error) {
    dapp.notice = { label: "Connect wallet", stage: "failed", detail: explain(error) };
  }
  dapp.refresh();
  dapp.redraw();
}

async function move(dapp: Dapp, chainId: number): Promise<void> {
  if (dapp.wallet === null) return;
  try {
    await switchChain(dapp.wallet, chainId);
  } catch (error) {
    dapp.notice = { label: `Switch to chain ${chainId}`, stage: "failed", detail: explain(error) };
  }
  dapp.redraw();
}

function leave(dapp: Dapp): void {
  dapp.wallet?.disconnect();
  dapp.wallet = null;
  dapp.account = null;
  dapp.refresh();
  dapp.redraw();
}
