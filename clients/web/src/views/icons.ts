import { svg, type SVGTemplateResult, html, type TemplateResult } from "lit-html";
import type { LogKind } from "../state.ts";

/** Line icons on a grid of 16, drawn in the colour of the text. */
const shapes = {
  play: svg`<path d="M5 3.2v9.6l7.6-4.8z" fill="currentColor"/>`,
  pause: svg`<path d="M5.2 3.5v9M10.8 3.5v9" stroke-width="2.4"/>`,
  muted: svg`<path d="M2.5 6.2v3.6h2.3L8 12.4V3.6L4.8 6.2z" fill="currentColor"/><path d="m10.6 6.2 3.4 3.6m0-3.6-3.4 3.6"/>`,
  sound: svg`<path d="M2.5 6.2v3.6h2.3L8 12.4V3.6L4.8 6.2z" fill="currentColor"/><path d="M10.4 5.8a3.2 3.2 0 0 1 0 4.4M12.2 4a5.7 5.7 0 0 1 0 8"/>`,
  expand: svg`<path d="M2.8 6V2.8H6M10 2.8h3.2V6M13.2 10v3.2H10M6 13.2H2.8V10"/>`,
  bolt: svg`<path d="M9 1.8 3.6 9h3.8L7 14.2 12.4 7H8.6z"/>`,
  pulse: svg`<path d="M1.8 8h3l1.6-4.4 3 8.8L11 8h3.2"/>`,
  chevron: svg`<path d="m4.5 6.3 3.5 3.4 3.5-3.4"/>`,
  check: svg`<path d="m3.2 8.4 3.2 3.2 6.4-7"/>`,
  cross: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  copy: svg`<rect x="5.5" y="5.5" width="7.7" height="7.7" rx="1.6"/><path d="M10.4 3.2A1.6 1.6 0 0 0 9 2.6H4.2a1.6 1.6 0 0 0-1.6 1.6V9c0 .6.3 1.1.7 1.4"/>`,
  lock: svg`<rect x="3.4" y="7" width="9.2" height="6.4" rx="1.5"/><path d="M5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7"/>`,
  antenna: svg`<circle cx="8" cy="8" r="1.3" fill="currentColor"/><path d="M5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3.2 12.8a6.8 6.8 0 0 1 0-9.6M12.8 3.2a6.8 6.8 0 0 1 0 9.6"/>`,
  round: svg`<path d="M13 8a5 5 0 1 1-1.7-3.75"/><path d="M13.2 2.2v2.6h-2.6"/>`,
  reward: svg`<path d="M8 13.4V7.4M8 7.4C8 4.8 6.2 3.2 3.2 3.2c0 3 1.8 4.2 4.8 4.2ZM8 8.8c0-2.2 1.6-3.6 4.6-3.6 0 2.6-1.6 3.6-4.6 3.6Z"/>`,
  job: svg`<rect x="2.4" y="5" width="11.2" height="8" rx="1.6"/><path d="M5.8 5V3.8c0-.6.5-1 1-1h2.4c.6 0 1 .4 1 1V5M2.4 8.6h11.2"/>`,
  claim: svg`<path d="M4 2.6h5.4L12 5.2v8.2H4z"/><path d="M9.2 2.8v2.6h2.6M6 8.4h4M6 10.8h4"/>`,
  challenge: svg`<circle cx="7" cy="7" r="4.2"/><path d="m10.2 10.2 3.4 3.4"/>`,
  verdict: svg`<path d="M8 2.6v10.8M4.8 13.4h6.4M3 4.6h10M4.2 4.6 2.4 9h3.6zM11.8 4.6 10 9h3.6z"/>`,
  payout: svg`<path d="M8 1.8 3.8 8 8 10.4 12.2 8zM3.8 9.8 8 14.2l4.2-4.4L8 12z"/>`,
  dispute: svg`<path d="M2.6 4.2h4.6v5.2L5.4 11V9.4H2.6zM9 6.6h4.4v5.2h-2.8v1.6L9 11.8z"/>`,
  penalty: svg`<path d="M2.4 13.6h6M4.6 7.2l4.2-4.2 3.2 3.2-4.2 4.2zM6.6 5.2l3.2 3.2M9.4 8.8l4 4"/>`,
  stream: svg`<rect x="2" y="4" width="8.6" height="8" rx="1.6"/><path d="m10.6 7.2 3.4-2v5.6l-3.4-2"/>`,
  error: svg`<path d="M8 2.4 14.2 13H1.8z"/><path d="M8 6.4v3.2M8 11.3v.1"/>`,
  diamond: svg`<path d="M8 3.2 12.8 8 8 12.8 3.2 8z"/>`,
} satisfies Record<string, SVGTemplateResult> & Record<LogKind, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}

/** The mark of the page: a ladder of dots narrowing to one. */
export const mark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <rect x="4" y="3" width="4" height="4" rx="1" />
  <rect x="4" y="10" width="4" height="4" rx="1" />
  <rect x="4" y="17" width="4" height="4" rx="1" />
  <rect x="10.5" y="6.5" width="4" height="4" rx="1" />
  <rect x="10.5" y="13.5" width="4" height="4" rx="1" />
  <rect x="17" y="10" width="4" height="4" rx="1" />
</svg>`;
