import { html, type TemplateResult } from "lit-html";
import { nowOf, type App } from "../app.ts";
import { formatAgo, formatCount, formatEther } from "../format.ts";
import { mark } from "./icons.ts";

/** The bar on top: what chain this is, how fresh the page is, and the block. */
export function header(app: App): TemplateResult {
  const chain = app.state?.chain;
  const age = chain ? nowOf(app) - Date.parse(chain.blockTime) : NaN;
  return html`<header class="top">
    <div class="brand">
      ${mark}
      <h1>Livepeer <span>network</span></h1>
    </div>
    <dl class="ticker" aria-label="Chain">
      ${
        chain
          ? html`<div class="ticker-block">
                <dt>Block</dt>
                <dd>
                  <b data-block=${chain.block}>${formatCount(chain.block)}</b>
                  <span class="quiet">${formatAgo(age)}</span>
                </dd>
              </div>
              <div class="wide">
                <dt>Gas</dt>
                <dd>${formatEther(chain.gasPriceWei)}</dd>
              </div>
              <div class="wide">
                <dt>Chain</dt>
                <dd>${chain.id}</dd>
              </div>`
          : ""
      }
    </dl>
    ${badge(app)}
  </header>`;
}

function badge(app: App): TemplateResult {
  const [tone, text, title] = standing(app);
  return html`<p class="badge" data-tone=${tone} title=${title} role="status"><i></i>${text}</p>`;
}

function standing(app: App): [tone: string, text: string, title: string] {
  switch (app.freshness) {
    case "connecting":
      return ["quiet", "Connecting", "Waiting for the node's first answer"];
    case "offline":
      return ["bad", "Reconnecting", "The node does not answer; figures are the last known"];
    case "stale":
      return ["warn", "Stale", "The node has sent nothing for 15 seconds; figures may be old"];
    case "live":
      return app.state?.chain.connected === false
        ? ["bad", "Chain away", "The node answers but has lost its chain"]
        : ["good", "Live", "Figures arrive as they change"];
  }
}
