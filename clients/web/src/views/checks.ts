import { html, nothing, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { formatCount, formatPercent } from "../format.ts";
import { card, empty } from "./parts.ts";

/** From work to proof: how many segments were sent out, came back, were signed for, were drawn for a check, and stood it. */
export function checks(app: App): TemplateResult {
  const totals = app.state?.totals;
  if (!totals) return card("checks", "Proof", nothing, empty("Nothing yet."));
  const rows: [label: string, kind: string, count: number][] = [
    ["Sent out", "work", totals.segments],
    ["Receipts", "work", totals.receipts],
    ["Vouched", "promised", totals.vouchers],
    ["Challenged", "check", totals.challenged],
    ["Passed", "paid", totals.passed],
  ];
  const most = Math.max(1, ...rows.map(([, , count]) => count));
  const aside = html`${formatPercent(totals.receipts === 0 ? 0 : totals.challenged / totals.receipts)} of the work drawn
  for a check`;
  return card(
    "checks",
    "Proof",
    aside,
    html`<dl class="funnel">
      ${rows.map(
        ([label, kind, count]) =>
          html`<div data-kind=${kind}>
            <dt>${label}</dt>
            <dd><span class="meter" .style=${`--share:${count / most}`}></span><b>${formatCount(count)}</b></dd>
          </div>`,
      )}
    </dl>`,
  );
}
