import { html, render } from "lit-html";
import { Feed } from "../feed.ts";
import { header } from "../views/header.ts";
import { newDapp } from "./dapp.ts";
import { fetchAccount, fetchContracts, fetchGovernance } from "./node.ts";
import { explain } from "./transact.ts";
import { findWallets } from "./wallet.ts";
import { account } from "./views/account.ts";
import { delegates } from "./views/delegates.ts";
import { notice } from "./views/notice.ts";
import { proposals } from "./views/proposals.ts";
import { treasury } from "./views/treasury.ts";
import { walletButton } from "./views/wallet.ts";

/** Countdowns move by themselves this often. */
const tickMs = 1_000;

const root = document.getElementById("app");
if (root === null) throw new Error("govern.html lacks #app");

let drawing = false;
const redraw = (): void => {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    draw();
  });
};

let reading: Promise<void> | null = null;
let again = false;
/** Reads once at a time, and once more for what was asked meanwhile. */
const refresh = (): void => {
  if (reading !== null) {
    again = true;
    return;
  }
  reading = read().finally(() => {
    reading = null;
    redraw();
    if (again) {
      again = false;
      refresh();
    }
  });
};

const dapp = newDapp(redraw, refresh);

async function read(): Promise<void> {
  const owner = dapp.wallet?.account ?? null;
  try {
    dapp.contracts ??= await fetchContracts();
    const [governance, position] = await Promise.all([
      fetchGovernance(owner),
      owner === null ? null : fetchAccount(owner),
    ]);
    if (owner !== (dapp.wallet?.account ?? null)) return; // Of an account that has been changed since.
    dapp.governance = governance;
    dapp.account = position;
    dapp.trouble = "";
  } catch (error) {
    dapp.trouble = explain(error);
  }
}

function draw(): void {
  if (root === null) return;
  render(
    html`${header(dapp, "govern", walletButton(dapp))}
      <main class="govern">
        <div class="area-account">${account(dapp)}${treasury(dapp)}</div>
        <div class="area-proposals">${proposals(dapp)}</div>
        <div class="area-delegates">${delegates(dapp)}</div>
      </main>
      ${notice(dapp)}
      <p class="hidden" aria-live="polite">${dapp.copied === "" ? "" : "Copied"}</p>`,
    root,
  );
}

draw();
refresh();
findWallets((announcement) => {
  dapp.wallets.push(announcement);
  redraw();
});
new Feed({
  state(state) {
    const block = dapp.state?.chain.block;
    dapp.state = state;
    if (state.chain.block !== block) refresh();
    redraw();
  },
  freshness(freshness) {
    dapp.freshness = freshness;
    redraw();
  },
  skew(millis) {
    dapp.skewMs = millis;
  },
}).start();
setInterval(redraw, tickMs);
