import { html, nothing, type TemplateResult } from "lit-html";
import { copy, type Page } from "../app.ts";
import { exactAmount, formatEther, formatLpt, hueOf, shortAddress, type EtherUnit } from "../format.ts";
import type { NetworkState } from "../state.ts";
import { icon } from "./icons.ts";

type Content = TemplateResult | string | typeof nothing;

/** A titled panel; `aside` stands at the right end of the title. */
export function card(id: string, title: string, aside: Content, body: TemplateResult): TemplateResult {
  return html`<section class="card" data-card=${id} aria-labelledby="title-${id}">
    <header class="card-head">
      <h2 id="title-${id}">${title}</h2>
      <div class="card-aside">${aside}</div>
    </header>
    ${body}
  </section>`;
}

export function ether(wei: string, unit?: EtherUnit): TemplateResult {
  return html`<span class="amount" title=${exactAmount(wei, "ETH")}>${withUnit(formatEther(wei, unit))}</span>`;
}

export function lpt(wei: string): TemplateResult {
  return html`<span class="amount" title=${exactAmount(wei, "LPT")}>${withUnit(formatLpt(wei))}</span>`;
}

/** The unit is set quieter than the number. */
function withUnit(text: string): Content {
  const [number, unit] = text.split(" ");
  return unit === undefined ? text : html`${number}<span class="unit"> ${unit}</span>`;
}

/** An address, by its name where it has one: a dot in its colour, the whole address on hover, copied by a click. */
export function address(app: Page, value: string, name = nameOf(app.state, value)): TemplateResult {
  const copied = app.copied === value;
  return html`<button
    type="button"
    class="address ${name === "" ? "mono" : ""}"
    title=${value}
    aria-label="Copy address ${name === "" ? value : `of ${name}, ${value}`}"
    @click=${() => copy(app, value)}
  >
    <span class="dot" .style=${`--hue:${hueOf(value)}`}></span
    ><span class="address-text">${copied ? "Copied" : name === "" ? shortAddress(value) : name}</span>
  </button>`;
}

/** The name the network knows an address by, or nothing. */
export function nameOf(state: NetworkState | null, value: string): string {
  const found = [...(state?.transcoders ?? []), ...(state?.verifiers ?? [])].find((member) => member.address === value);
  return found?.name ?? "";
}

/** A line of text with a copy button. */
export function copyable(app: Page, text: string, label: string): TemplateResult {
  const copied = app.copied === text;
  return html`<div class="copyable">
    <code>${text}</code>
    <button type="button" class="button small" aria-label="Copy ${label}" @click=${() => copy(app, text)}>
      ${icon(copied ? "check" : "copy")}<span>${copied ? "Copied" : "Copy"}</span>
    </button>
  </div>`;
}

export type Tone = "good" | "warn" | "bad" | "info" | "check" | "quiet";

/** A small word of state. */
export function chip(tone: Tone, text: string, title = ""): TemplateResult {
  return html`<span class="chip" data-tone=${tone} title=${title || nothing}>${text}</span>`;
}

/** One term of a description list. */
export function term(label: string, value: Content, title = ""): TemplateResult {
  return html`<div class="term" title=${title || nothing}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

export function empty(text: string): TemplateResult {
  return html`<p class="empty">${text}</p>`;
}

/** A bar of parts; the widths are shares of the whole. */
export function stackedBar(parts: { kind: string; share: number; title: string }[], label: string): TemplateResult {
  return html`<div class="stack" role="img" aria-label=${label}>
    ${parts.map(({ kind, share, title }) => html`<i data-kind=${kind} title=${title} .style=${`--share:${share}`} ?hidden=${share <= 0}></i>`)}
  </div>`;
}
