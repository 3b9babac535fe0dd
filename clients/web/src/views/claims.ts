import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { nowOf, type App } from "../app.ts";
import { commonUnit, formatClock, formatCount, type EtherUnit } from "../format.ts";
import { claimKey } from "../history.ts";
import type { Claim } from "../state.ts";
import { stepsOf } from "../steps.ts";
import { address, card, empty, ether } from "./parts.ts";

/** Claims on their way from "I want to be paid" to paid or void. */
export function claims(app: App): TemplateResult {
  const state = app.state;
  if (!state) return card("claims", "Claims", nothing, empty("Nothing yet."));
  const counts = state.totals.claims;
  const aside = html`<span>${formatCount(counts.open + counts.sealed)} on the way</span>
    <span>${formatCount(counts.finalized)} paid</span>
    <span data-tone=${counts.failed + counts.void + counts.missed > 0 ? "bad" : "quiet"}
      >${formatCount(counts.failed + counts.void + counts.missed)} void</span
    >`;
  const unit = commonUnit(state.claims.map(({ amount }) => amount));
  const body =
    state.claims.length === 0
      ? empty("A transcoder claims once its vouchers are worth the gas.")
      : html`<div class="scroll" tabindex="0" role="region" aria-label="List of claims">
          <ol class="claims">
            ${repeat(
              state.claims,
              ({ id }) => id,
              (claim) => row(app, claim, unit),
            )}
          </ol>
        </div>`;
  return card("claims", "Claims", aside, body);
}

function row(app: App, claim: Claim, unit: EtherUnit): TemplateResult {
  const last = claim.fromSequence + claim.count - 1;
  return html`<li class="claim" data-status=${claim.status} ?data-fresh=${app.history.fresh.has(claimKey(claim))}>
    <div class="claim-what">
      <b>${claim.id}</b>
      <span>#${claim.fromSequence}${claim.count > 1 ? `–${last}` : ""}</span>
      ${address(app, claim.transcoder)}
    </div>
    <ol class="steps" aria-label="Progress">
      ${stepsOf(claim).map((step) => html`<li data-state=${step.state} .style=${`--done:${step.done}`}><span>${step.label}</span></li>`)}
    </ol>
    <div class="claim-end">
      ${ether(claim.status === "finalized" ? claim.paid : claim.amount, unit)}<span class="quiet"
        >${remaining(app, claim)}</span
      >
    </div>
  </li>`;
}

function remaining(app: App, claim: Claim): string {
  if (claim.status === "finalized") return "paid";
  if (claim.status === "void") return "returned";
  const left = Date.parse(claim.deadline) - nowOf(app);
  return left > 0 ? `settles in ${formatClock(left)}` : "waiting for a keeper";
}
