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
      ${term("Ether", ether(governance.treasury.ether))} ${term("LPT", lpt(governance.treasury.lpt))}
      ${term("Held by", address(dapp, governance.timelock, "timelock"), "Only a proposal that passed can spend from it")}
      ${term("Quorum", formatPercent(governance.quorumPpm / 1e6), "Part of all votes that must be For or Abstain")}
      ${term("To propose", lpt(governance.threshold), "Votes that proposing needs")}
    </dl>`,
  );
}
