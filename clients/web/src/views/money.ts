import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { exactAmount, formatCount, formatEther, formatPercent, unitOf } from "../format.ts";
import { checkMoney, type MoneyCheck, type Pot } from "../money.ts";
import { fan, type Flow } from "../sankey.ts";
import { icon } from "./icons.ts";
import { card, empty, ether } from "./parts.ts";

const size = { width: 88, height: 206, gap: 8, labelStep: 36, least: 1.5 };

const potText: Record<Pot, string> = {
  paid: "Transcoders",
  escrowed: "In claims",
  free: "Free",
  bounties: "Keepers",
  reclaimed: "Returned",
};

/** Where all ether of all jobs is, as flows, and whether it adds up to the last wei. */
export function money(app: App): TemplateResult {
  const totals = app.state?.totals;
  if (!totals) return card("money", "Money", nothing, empty("Nothing yet."));
  const check = checkMoney(totals);
  const aside = html`<span>put into jobs</span> <b>${ether(totals.budgets)}</b>`;
  return card(
    "money",
    "Money",
    aside,
    html` ${flows(check)} ${verdict(check)} ${totals.refunded === "0" ? nothing : returned(totals.refunded)} `,
  );
}

function returned(wei: string): TemplateResult {
  return html`<p class="quiet note">${formatEther(wei)} of claims that did not pass went back to their jobs.</p>`;
}

function flows({ pots, budgets }: MoneyCheck): TemplateResult {
  const unit = unitOf(budgets);
  const shapes = fan(
    pots.map(({ share }) => share),
    size,
  );
  return html`<div class="fan" .style=${`--fan-height:${size.height}px`}>
    <svg viewBox="0 0 ${size.width} ${size.height}" width=${size.width} height=${size.height} aria-hidden="true">
      ${pots.map(({ pot }, index) => svg`<path data-kind=${pot} d=${shapes[index]?.path ?? ""} />`)}
      ${pots.map(({ pot }, index) => end(pot, shapes[index]))}
    </svg>
    <dl>
      ${pots.map(
        ({ pot, wei, share }, index) =>
          html`<div data-kind=${pot} .style=${`--y:${shapes[index]?.labelY ?? 0}px`}>
            <dt>${potText[pot]}</dt>
            <dd title=${exactAmount(wei.toString(), "ETH")}>
              ${ether(wei.toString(), unit)}<small>${formatPercent(share)}</small>
            </dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function end(pot: Pot, shape: Flow | undefined): SVGTemplateResult {
  const { targetY = 0, thickness = 0 } = shape ?? {};
  return svg`<rect data-kind=${pot} x=${size.width - 3} y=${targetY} width="3" height=${thickness} />`;
}

function verdict({ difference }: MoneyCheck): TemplateResult {
  if (difference === null)
    return html`<p class="sum" data-ok="unknown">The node sent an amount that cannot be read.</p>`;
  if (difference === 0n) {
    return html`<p
      class="sum"
      data-ok="true"
      title="free + held + paid + bounties + returned equals what was put in, to the last wei"
    >
      ${icon("check")}Every wei is accounted for
    </p>`;
  }
  const size = difference < 0n ? -difference : difference;
  return html`<p class="sum" data-ok="false">
    ${icon("cross")}${formatCount(Number(size))} wei ${difference > 0n ? "missing" : "too much"}
  </p>`;
}
