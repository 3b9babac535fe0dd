import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { copy, nowOf, type App } from "../app.ts";
import { formatAgo, formatTime } from "../format.ts";
import { logKey } from "../history.ts";
import type { LogEntry } from "../state.ts";
import { icon } from "./icons.ts";
import { card, empty } from "./parts.ts";

/** What happened, newest first. */
export function log(app: App): TemplateResult {
  const entries = app.state?.log ?? [];
  if (entries.length === 0) return card("log", "Events", nothing, empty("Quiet so far."));
  return card(
    "log",
    "Events",
    nothing,
    html`<div class="scroll" tabindex="0" role="region" aria-label="List of events">
      <ol class="log">
        ${repeat(entries, logKey, (entry) => line(app, entry))}
      </ol>
    </div>`,
  );
}

function line(app: App, entry: LogEntry): TemplateResult {
  const age = nowOf(app) - Date.parse(entry.time);
  return html`<li data-kind=${entry.kind} ?data-fresh=${app.history.fresh.has(logKey(entry))}>
    <span class="log-icon" title=${entry.kind}>${icon(entry.kind)}</span>
    <span class="log-text">${entry.text}</span>
    ${
      entry.tx === ""
        ? nothing
        : html`<button
            type="button"
            class="tx"
            title=${entry.tx}
            aria-label="Copy transaction ${entry.tx}"
            @click=${() => copy(app, entry.tx)}
          >
            ${app.copied === entry.tx ? "copied" : entry.tx.slice(0, 8)}
          </button>`
    }
    <time datetime=${entry.time} title=${formatTime(entry.time)}>${formatAgo(age)}</time>
  </li>`;
}
