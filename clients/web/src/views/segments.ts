import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { App } from "../app.ts";
import { formatBytes, formatCount, formatMillis, formatPercent, formatTime } from "../format.ts";
import { ceilingOf, columns, medianRoundTrip, type Column } from "../timeline.ts";
import { icon } from "./icons.ts";
import { card, chip, empty } from "./parts.ts";

/** One column a segment: how long its renditions took against how long it plays, whether it was checked, and how far its pay has come. */
export function segments(app: App): TemplateResult {
  const state = app.state;
  if (!state) return card("segments", "Segments", nothing, empty("Nothing yet."));
  const shown = columns(state, app.columns);
  const median = medianRoundTrip(shown);
  const { totals } = state;
  const aside = html`<span>${formatCount(totals.segments)} sent out</span>
    <span data-tone=${totals.gaps > 0 ? "bad" : "quiet"}
      >${formatCount(totals.gaps)} ${totals.gaps === 1 ? "gap" : "gaps"}</span
    >
    ${median === null ? nothing : html`<span class="wide">median ${formatMillis(median)}</span>`}`;
  const selected =
    shown.find(({ segment }) => segment.sequence === app.selected) ??
    shown.findLast(({ segment }) => segment.status !== "pending");
  return card("segments", "Segments", aside, html`${chart(app, shown, selected)}${details(selected)}${legend()}`);
}

function chart(app: App, shown: Column[], selected: Column | undefined): TemplateResult {
  const top = ceilingOf(shown);
  const select = (sequence: number | null) => {
    app.selected = sequence;
    app.redraw();
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    const at = shown.findIndex((column) => column === selected);
    const next = shown[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    select(next === shown.at(-1) ? null : next.segment.sequence);
  };
  return html`<div
    class="timeline"
    tabindex="0"
    role="group"
    .style=${`--real-time:${1 / top}`}
    aria-label="The last ${shown.length} segments; left and right arrow keys go through them"
    @keydown=${move}
    @pointerleave=${() => select(null)}
    @blur=${() => select(null)}
    @pointerover=${(event: PointerEvent) => select(sequenceAt(event))}
    @pointerdown=${(event: PointerEvent) => select(sequenceAt(event))}
  >
    <span class="real-time" aria-hidden="true"
      ><i><span>real time</span></i></span
    >
    <div class="timeline-columns" data-timeline>
      ${repeat(
        shown,
        ({ segment }) => `${segment.sequence} ${segment.time}`,
        (column) => bar(column, top, app.selected !== null && column === selected),
      )}
    </div>
  </div>`;
}

function sequenceAt(event: PointerEvent): number | null {
  const column = (event.target as Element).closest<HTMLElement>("[data-sequence]");
  return column ? Number(column.dataset["sequence"]) : null;
}

function bar(column: Column, top: number, selected: boolean): TemplateResult {
  const { segment } = column;
  const height = segment.status === "ok" ? Math.min(1, column.load / top) : 1;
  return html`<div
    class="column"
    data-sequence=${segment.sequence}
    data-status=${segment.status}
    data-pay=${column.pay}
    data-slow=${String(column.load > 1)}
    ?data-selected=${selected}
    .style=${`--height:${height};--work:${column.work}`}
  >
    <span class="column-mark">${column.challenged ? icon("diamond") : nothing}</span>
    <span class="column-room"><i></i></span>
    <span class="column-pay"></span>
    ${segment.sequence % 10 === 0 ? html`<span class="column-label">${segment.sequence}</span>` : nothing}
  </div>`;
}

const payText: Record<Column["pay"], string> = {
  none: "no voucher yet",
  voucher: "voucher signed",
  open: "claimed",
  sealed: "in its challenge window",
  failed: "claim failed",
  finalized: "paid",
  void: "claim void",
  missed: "claim missed its challenge",
};

/** Nobody is paid for a gap, so there is nothing to wait for, unless a claim says that it was returned. */
function payOf({ segment, pay }: Column): string {
  return segment.status === "gap" && pay === "none" ? "nothing to pay" : payText[pay];
}

function details(column: Column | undefined): TemplateResult {
  if (!column) return html`<p class="details">${empty("The first segment is on its way.")}</p>`;
  const { segment } = column;
  const claim = column.claimId === null ? "" : ` (claim ${column.claimId})`;
  return html`<div class="details">
    <p>
      <b>#${segment.sequence}</b>
      <span>${formatTime(segment.time)}</span>
      <span>${(segment.durationMs / 1000).toFixed(2)} s, ${formatBytes(segment.bytes)}</span>
      ${outcome(column)}
    </p>
    <p class="quiet">
      ${segment.renditions.map(({ name, bytes }) => html`<span>${name} ${formatBytes(bytes)}</span>`)}
      <span>${payOf(column)}${claim}</span>
      ${column.challenged ? chip("check", "challenged") : nothing}
    </p>
  </div>`;
}

function outcome({ segment, load }: Column): TemplateResult {
  if (segment.status === "gap") {
    const reason = segment.error === "" ? "gap" : `gap: ${segment.error}`;
    return html`<span class="reason" data-tone="bad" title=${reason}>${reason}</span>`;
  }
  if (segment.status === "pending") return html`<span>in work</span>`;
  return html`<span>back in <b>${formatMillis(segment.roundTripMs)}</b>, ${formatPercent(load)} of real time</span>
    <span>transcoding ${formatMillis(segment.transcodeMs)}</span>`;
}

function legend(): TemplateResult {
  return html`<ul class="legend" aria-label="Legend">
    <li data-key="work">transcoding</li>
    <li data-key="wire">transfer</li>
    <li data-key="gap">gap</li>
    <li data-key="challenged">${icon("diamond")}challenged</li>
    <li class="legend-split" data-key="voucher">vouched</li>
    <li data-key="sealed">claimed</li>
    <li data-key="finalized">paid</li>
    <li data-key="void">void</li>
  </ul>`;
}
