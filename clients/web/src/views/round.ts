import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit-html";
import { nowOf, type App } from "../app.ts";
import { formatClock, formatInflation, formatSeconds } from "../format.ts";
import type { SeenBlock } from "../history.ts";
import type { Round } from "../state.ts";
import { icon } from "./icons.ts";
import { card, chip, empty, lpt, term } from "./parts.ts";

/** The last tenth of a round, in which commissions cannot change (Rounds.lockPpm). */
const lockShare = 0.1;
/** Seconds of the strip of blocks. */
const stripSeconds = 60;

/** The clock of the network: how far the round is, what it mints, and the blocks as they come. */
export function round(app: App): TemplateResult {
  const state = app.state;
  if (!state) return card("round", "Round", nothing, empty("Nothing yet."));
  const { round } = state;
  const now = nowOf(app);
  const left = Date.parse(round.end) - now;
  const aside = round.locked
    ? html`<span class="chip" data-tone="warn">${icon("lock")}locked</span>`
    : round.initialized
      ? chip("good", "initialised")
      : chip("quiet", "waiting for a keeper");
  return card(
    "round",
    "Round",
    aside,
    html`
      <div class="round">
        ${ring(round, now)}
        <dl class="round-terms">
          ${term("Ends in", formatClock(left))}
          ${term("Mints", lpt(round.rewardBudget), "LPT that the transcoders of this round share by stake")}
          ${term("Inflation", formatInflation(round.inflationPpb), "New LPT of this round, in parts per million of the supply")}
          ${term("Minted so far", lpt(state.totals.rewardsMinted))}
        </dl>
      </div>
      ${blockStrip(app.history.blocks)}
    `,
  );
}

/** Share of the round that has passed, 0 to 1. */
function progressOf(round: Round, now: number): number {
  const start = Date.parse(round.start);
  const length = Date.parse(round.end) - start;
  return length > 0 ? Math.min(1, Math.max(0, (now - start) / length)) : 0;
}

function ring(round: Round, now: number): TemplateResult {
  const progress = progressOf(round, now);
  return html`<div class="ring" data-locked=${String(round.locked)}>
    <svg
      viewBox="0 0 100 100"
      role="img"
      aria-label="Round ${round.number}, ${Math.round(progress * 100)} percent passed"
    >
      ${arc("ring-track", 0, 1)}${arc("ring-lock", 1 - lockShare, lockShare)}${arc("ring-progress", 0, progress)}
    </svg>
    <p><b>${round.number}</b></p>
  </div>`;
}

/** A part of the ring; `pathLength` makes shares of the circumference its unit of length. */
function arc(name: string, from: number, share: number): SVGTemplateResult {
  const dash = `${share.toFixed(4)} 1`;
  const offset = (-from).toFixed(4);
  return svg`<circle class=${name} cx="50" cy="50" r="42" pathLength="1" stroke-dasharray=${dash} stroke-dashoffset=${offset} />`;
}

function blockStrip(blocks: SeenBlock[]): TemplateResult {
  const now = Date.now();
  const seen = blocks.filter(({ at }) => now - at < stripSeconds * 1000);
  const first = seen.at(0);
  const last = seen.at(-1);
  const pace =
    first && last && last.number > first.number ? (last.at - first.at) / 1000 / (last.number - first.number) : null;
  return html`<div class="strip">
    <svg viewBox="0 0 ${stripSeconds * 10} 20" preserveAspectRatio="none" aria-hidden="true">
      ${seen.map(({ at }) => svg`<rect x=${(stripSeconds * 10 - (now - at) / 100).toFixed(0)} y="2" width="3" height="16" />`)}
    </svg>
    <p class="quiet">
      <span>blocks of the last minute</span><span>${pace === null ? "" : `every ${formatSeconds(pace)}`}</span>
    </p>
  </div>`;
}
