import { html, nothing, type TemplateResult } from "lit-html";
import { formatCount, formatLpt, parseWei } from "../../format.ts";
import { address, card, chip, empty, ether, lpt, nameOf, term } from "../../views/parts.ts";
import { act, isBusy, type Dapp } from "../dapp.ts";
import { parseAmount, sharesFor, type Account, type Thaw } from "../model.ts";
import { bond } from "../transact.ts";

/** The stake of the connected account and what it can do with it. */
export function account(dapp: Dapp): TemplateResult {
  const { account, wallet } = dapp;
  if (wallet === null) {
    return card(
      "account",
      "Your stake",
      nothing,
      empty("Connect a wallet to stake LPT with a transcoder, earn with it, and vote."),
    );
  }
  if (account === null) return card("account", "Your stake", nothing, empty("Reading your account."));
  return card(
    "account",
    "Your stake",
    account.registered ? chip("info", "transcoder") : nothing,
    html`<dl class="terms plain">
        ${term("Staked", html`<span data-stake=${account.stake}>${lpt(account.stake)}</span>`)}
        ${term("With", account.delegate === null ? "nobody yet" : address(dapp, account.delegate))}
        ${term("In the wallet", html`<span data-lpt=${account.lpt}>${lpt(account.lpt)}</span>`)}
        ${term("Ether", ether(account.ether))} ${term("Fees to collect", ether(account.pendingFees))}
      </dl>
      ${form(dapp, account)} ${thaws(dapp, account)}`,
  );
}

function form(dapp: Dapp, account: Account): TemplateResult {
  const amount = parseAmount(dapp.amount);
  const busy = isBusy(dapp);
  const transcoder = account.delegate ?? (dapp.transcoder === "" ? null : dapp.transcoder);
  const canBond = amount !== null && amount <= (parseWei(account.lpt) ?? 0n) && transcoder !== null && !busy;
  const canUnbond = amount !== null && amount <= (parseWei(account.stake) ?? 0n) && !busy;
  const fees = parseWei(account.pendingFees) ?? 0n;
  const type = (event: Event): void => {
    dapp.amount = (event.target as HTMLInputElement).value;
    dapp.redraw();
  };
  return html`<form class="stake-form" @submit=${(event: Event) => event.preventDefault()}>
    <label for="amount">Amount</label>
    <div class="field">
      <input id="amount" inputmode="decimal" autocomplete="off" placeholder="0" .value=${dapp.amount} @input=${type} />
      <span class="unit">LPT</span>
    </div>
    ${
      account.delegate === null
        ? html`<p class="quiet">
            ${transcoder === null ? "Choose a transcoder in the list to stake with." : html`With ${address(dapp, transcoder)}`}
          </p>`
        : nothing
    }
    <div class="buttons">
      <button
        type="button"
        class="button primary"
        data-do="bond"
        ?disabled=${!canBond}
        @click=${() => canBond && act(dapp, `Bond ${dapp.amount} LPT`, () => stake(dapp, amount, transcoder))}
      >
        Bond
      </button>
      <button
        type="button"
        class="button"
        data-do="unbond"
        ?disabled=${!canUnbond}
        @click=${() => canUnbond && act(dapp, `Unbond ${dapp.amount} LPT`, { label: "Unbond", contract: "Staking", method: "unbond", args: [sharesFor(amount, account)] })}
      >
        Unbond
      </button>
      ${
        fees > 0n
          ? html`<button
              type="button"
              class="button"
              data-do="fees"
              ?disabled=${busy}
              @click=${() => act(dapp, "Collect fees", { label: "Collect fees", contract: "FeeVault", method: "withdraw", args: [account.address] })}
            >
              Collect fees
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

function stake(dapp: Dapp, amount: bigint, transcoder: `0x${string}`) {
  if (dapp.wallet === null || dapp.contracts === null) throw new Error("the wallet is gone");
  return bond(dapp.wallet, dapp.contracts, amount, transcoder);
}

function thaws(dapp: Dapp, account: Account): TemplateResult | typeof nothing {
  if (account.thaws.length === 0) return nothing;
  return html`<h3>Thawing</h3>
    <ul class="thaws">
      ${account.thaws.map((thaw) => thawRow(dapp, thaw))}
    </ul>`;
}

function thawRow(dapp: Dapp, thaw: Thaw): TemplateResult {
  const round = dapp.state?.round.number ?? 0;
  const ready = round >= thaw.withdrawRound;
  const call = (method: string) => ({ label: method, contract: "Staking", method, args: [BigInt(thaw.id)] });
  const amount = formatLpt(thaw.amount);
  return html`<li data-thaw=${thaw.id}>
    <span
      >${lpt(thaw.amount)}
      <small class="quiet">from ${nameOf(dapp.state, thaw.transcoder) || "a transcoder"}</small></span
    >
    ${
      ready
        ? html`<button
            type="button"
            class="button small"
            data-do="withdraw"
            ?disabled=${isBusy(dapp)}
            @click=${() => act(dapp, `Withdraw ${amount}`, call("withdraw"))}
          >
            Withdraw
          </button>`
        : html`<small class="quiet">round ${formatCount(thaw.withdrawRound)}</small>`
    }
    <button
      type="button"
      class="button small"
      data-do="rebond"
      ?disabled=${isBusy(dapp)}
      @click=${() => act(dapp, `Rebond ${amount}`, call("rebond"))}
    >
      Rebond
    </button>
  </li>`;
}
