import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { App } from "../app.ts";
import { commonUnit, formatCount, parseWei, type EtherUnit } from "../format.ts";
import { ratio } from "../money.ts";
import type { Transcoder } from "../state.ts";
import { address, card, chip, empty, ether, lpt } from "./parts.ts";

/** Who may be drawn for work, by stake. */
export function transcoders(app: App): TemplateResult {
  const list = [...(app.state?.transcoders ?? [])].sort((a, b) =>
    stakeOf(b) > stakeOf(a) ? 1 : stakeOf(b) < stakeOf(a) ? -1 : 0,
  );
  if (list.length === 0) return card("transcoders", "Transcoders", nothing, empty("Nobody has registered."));
  const total = list.reduce((sum, one) => sum + stakeOf(one), 0n);
  const most = list.reduce((max, one) => (stakeOf(one) > max ? stakeOf(one) : max), 0n);
  const unit = commonUnit(list.map(({ pendingFees }) => pendingFees));
  const aside = html`<span>staked</span> <b>${lpt(total.toString())}</b>`;
  return card(
    "transcoders",
    "Transcoders",
    aside,
    html`<div class="scroll" tabindex="0" role="region" aria-label="Table of transcoders">
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" class="bar-head">Stake</th>
            <th scope="col" class="number">Price a unit</th>
            <th scope="col" class="number">Fees to collect</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            list,
            (one) => one.address,
            (one) => transcoderRow(app, one, most, unit),
          )}
        </tbody>
      </table>
    </div>`,
  );
}

const stakeOf = (one: Transcoder): bigint => parseWei(one.stake) ?? 0n;

function transcoderRow(app: App, one: Transcoder, most: bigint, unit: EtherUnit): TemplateResult {
  return html`<tr ?data-current=${one.current}>
    <th scope="row">
      ${address(app, one.address, one.name)} <span class="quiet region" title=${one.uri}>${one.region}</span>
    </th>
    <td class="bar-cell">
      <span class="meter" .style=${`--share:${ratio(stakeOf(one), most)}`}></span>${lpt(one.stake)}
    </td>
    <td class="number" data-label="price a unit">${ether(one.pricePerUnit)}</td>
    <td class="number" data-label="fees to collect">${ether(one.pendingFees, unit)}</td>
    <td class="state">
      ${one.current ? chip("good", "working", "Elected for the job that runs") : one.active ? chip("quiet", "active", "In the active set, may be drawn") : chip("quiet", "inactive")}
    </td>
  </tr>`;
}

/** Who checks the work. */
export function verifiers(app: App): TemplateResult {
  const list = app.state?.verifiers ?? [];
  const totals = app.state?.totals;
  const aside = totals
    ? html`<span>${formatCount(totals.passed)} passed</span
        ><span data-tone=${totals.failed > 0 ? "bad" : "quiet"}>${formatCount(totals.failed)} failed</span>`
    : nothing;
  if (list.length === 0) return card("verifiers", "Verifiers", aside, empty("The committee is empty."));
  const most = Math.max(1, ...list.map(({ votes }) => votes));
  return card(
    "verifiers",
    "Verifiers",
    aside,
    html`<table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" class="bar-head">Votes</th>
          <th scope="col" class="number">Bond</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          list,
          (one) => one.address,
          (one) =>
            html`<tr>
              <th scope="row">${address(app, one.address, one.name)}</th>
              <td class="bar-cell">
                <span class="meter" data-kind="check" .style=${`--share:${one.votes / most}`}></span
                >${formatCount(one.votes)}
              </td>
              <td class="number">${ether(one.bond)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}
