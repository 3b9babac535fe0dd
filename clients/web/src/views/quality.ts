import { html, nothing, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import type { PlayerStatus } from "../player/player.ts";
import { icon } from "./icons.ts";

/** The button that says what plays, and the menu of rungs behind it. */
export function quality(app: App, status: PlayerStatus): TemplateResult {
  const low = status.mode !== "adaptive";
  const playing = status.rungs.find(({ level }) => level === status.current);
  const chosen = status.rungs.find(({ level }) => level === status.chosen);
  const label = low ? "Source" : chosen ? chosen.label : playing ? `Auto · ${playing.label}` : "Auto";
  const close = (focus: boolean) => {
    app.qualityOpen = false;
    if (focus) document.querySelector<HTMLElement>("[data-control=quality]")?.focus();
    app.redraw();
  };
  const choose = (level: number) => {
    app.player.choose(level);
    close(true);
  };
  return html`<div
    class="quality"
    @focusout=${(event: FocusEvent) => leaves(event) && close(false)}
    @keydown=${(event: KeyboardEvent) => onKey(event, () => close(true))}
  >
    <button
      type="button"
      class="control text"
      data-control="quality"
      aria-haspopup="menu"
      aria-expanded=${String(app.qualityOpen)}
      aria-label="Quality: ${label}"
      @click=${() => toggleMenu(app)}
    >
      <span>${label}</span>${icon("chevron")}
    </button>
    ${
      app.qualityOpen
        ? html`<div class="menu" role="menu" aria-label="Quality">
            ${item("Auto", playing && !low ? `now ${playing.label}` : "", status.chosen === -1 && !low, { level: -1, height: 0 }, choose)}
            ${low ? nothing : status.rungs.map((rung) => item(rung.label, rung.detail, status.chosen === rung.level, rung, choose))}
          </div>`
        : nothing
    }
  </div>`;
}

function item(
  label: string,
  detail: string,
  checked: boolean,
  rung: { level: number; height: number },
  choose: (level: number) => void,
): TemplateResult {
  return html`<button
    type="button"
    role="menuitemradio"
    data-level=${rung.level}
    data-height=${rung.height}
    aria-checked=${String(checked)}
    tabindex=${checked ? 0 : -1}
    @click=${() => choose(rung.level)}
  >
    <span class="menu-check">${checked ? icon("check") : nothing}</span><span>${label}</span><small>${detail}</small>
  </button>`;
}

function toggleMenu(app: App): void {
  app.qualityOpen = !app.qualityOpen;
  app.redraw();
  if (app.qualityOpen)
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        items()
          .find((one) => one.ariaChecked === "true")
          ?.focus(),
      ),
    );
}

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".menu [role=menuitemradio]")];

function leaves(event: FocusEvent): boolean {
  const box = event.currentTarget as HTMLElement;
  return event.relatedTarget instanceof Node ? !box.contains(event.relatedTarget) : false;
}

function onKey(event: KeyboardEvent, close: () => void): void {
  if (event.key === "Escape") {
    close();
    return;
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const all = items();
  if (step === 0 || all.length === 0) return;
  event.preventDefault();
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + step + all.length) % all.length]?.focus();
}
