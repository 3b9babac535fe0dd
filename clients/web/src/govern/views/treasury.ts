import { html, nothing, type TemplateResult } from "lit-html";
import { formatPercent } from "../../format.ts";
import { address, card, ether, lpt, term } from "../../views/parts.ts";
import type { Dapp } from "../dapp.ts";

/** What the token holders own together, and the rules by which they decide. */
export function treasury(dapp: Dapp): TemplateResult | typeof nothing {
  const { governance } = dapp;
  if (governance === null) return nothing;
  return card(
    "treasury",
    "Treasury",
    nothing,
    html`<dl class="terms plain">
      ${term("Ether", ether(governance.treasury.wei))} ${term("LPT", lpt(governance.treasury.lpt))}
      ${term("Owed to it", lpt(governance.treasury.owed), "Its part of the rounds' budgets that is not minted yet")}
      ${term("Held by", address(dapp, governance.treasury.account, "timelock"), "Only a proposal that passed can spend from it")}
      ${term("Quorum", formatPercent(governance.quorumPpm / 1e6), "Part of all votes that must be For or Abstain")}
      ${term("To propose", lpt(governance.threshold), "Votes that proposing needs")}
    </dl>`,
  );
}
