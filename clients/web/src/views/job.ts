import { html, nothing, type TemplateResult } from "lit-html";
import { nowOf, type App } from "../app.ts";
import { formatClock, formatCount, formatPercent, formatScaled, unitOf } from "../format.ts";
import { jobMoney, ratio } from "../money.ts";
import type { Job } from "../state.ts";
import { address, card, chip, empty, ether, stackedBar, term, type Tone } from "./parts.ts";

const phaseTone: Record<Job["phase"], Tone> = { waiting: "quiet", running: "good", over: "quiet" };

/** The job that pays for the stream: who works for whom, and where its budget is. */
export function job(app: App): TemplateResult {
  const job = app.state?.job;
  if (!job) return card("job", "Job", nothing, empty("No job is open. One opens when a stream goes live."));
  return card(
    "job",
    `Job ${job.id}`,
    chip(phaseTone[job.phase], job.phase),
    html`
      <div class="parties">
        <div>
          <p class="quiet">Broadcaster</p>
          ${address(app, job.broadcaster, job.broadcasterName)}
        </div>
        <span class="arrow" aria-hidden="true"></span>
        <div>
          <p class="quiet">Transcoder</p>
          ${job.transcoder === null ? html`<span class="quiet">being drawn by stake</span>` : address(app, job.transcoder)}
        </div>
      </div>
      ${job.fallbacks.length === 0 ? nothing : html`<p class="fallbacks quiet">then ${job.fallbacks.map((one) => address(app, one))}</p>`}
      ${budget(job)}
      <dl class="terms">
        ${
          job.voucher
            ? html`${term("Voucher through", `#${formatCount(job.voucher.throughSequence)}`, "Newest segment the broadcaster has signed to pay for")}
              ${term("Vouched", ether(job.voucher.amount), "Cumulative amount of the newest voucher")}
              ${term("Work", `${formatScaled(job.voucher.units)} units`, `Work units in the newest voucher, over ${formatCount(job.voucher.segments)} segments`)}`
            : term("Voucher", "none yet", "The broadcaster signs one when a segment comes back; gaps are not paid")
        }
        ${term("Price limit", ether(job.maxPricePerUnit), "Most the job pays for a work unit")}
        ${term(job.phase === "over" ? "Ended" : "Ends in", job.phase === "over" ? "" : formatClock(Date.parse(job.end) - nowOf(app)))}
      </dl>
    `,
  );
}

function budget(job: Job): TemplateResult {
  const money = jobMoney(job);
  const unit = unitOf(money.total);
  const parts = [
    { kind: "paid", label: "paid", wei: money.paid },
    { kind: "escrowed", label: "escrowed", wei: money.escrowed },
    { kind: "promised", label: "vouched", wei: money.promised },
    { kind: "free", label: "free", wei: money.free },
  ].map((part) => ({ ...part, share: ratio(part.wei, money.total) }));
  const label = parts.map((part) => `${part.label} ${formatPercent(part.share)}`).join(", ");
  return html`<div class="budget">
    ${stackedBar(
      parts.map((part) => ({ kind: part.kind, share: part.share, title: part.label })),
      `Budget: ${label}`,
    )}
    <ul class="bar-legend">
      ${parts.map((part) => html`<li data-kind=${part.kind}><span>${part.label}</span>${ether(part.wei.toString(), unit)}</li>`)}
    </ul>
  </div>`;
}
