import { html, nothing, type TemplateResult } from "lit-html";
import { shortAddress } from "../../format.ts";
import { icon } from "../../views/icons.ts";
import type { Dapp, Notice } from "../dapp.ts";

const words: Record<Notice["stage"], string> = {
  asking: "waits for you",
  sent: "is on its way",
  done: "is done",
  failed: "failed",
};

/** What became of the newest transaction. */
export function notice(dapp: Dapp): TemplateResult | typeof nothing {
  const { notice } = dapp;
  if (notice === null) return nothing;
  const detail =
    notice.stage === "sent" || notice.stage === "done" ? `transaction ${shortAddress(notice.detail)}` : notice.detail;
  return html`<div class="notice" role="status" data-notice=${notice.stage}>
    <p><b>${notice.label}</b> ${words[notice.stage]}</p>
    <p class="quiet" title=${notice.detail}>${detail}</p>
    <button
      type="button"
      aria-label="Close"
      @click=${() => {
        dapp.notice = null;
        dapp.redraw();
      }}
    >
      ${icon("cross")}
    </button>
  </div>`;
}
