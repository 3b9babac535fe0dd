import { html, nothing, type TemplateResult } from "lit-html";
import { nowOf, type Page } from "../app.ts";
import { formatAgo, formatCount, formatEther } from "../format.ts";
import { mark } from "./icons.ts";

const pages = { watch: ["/", "Watch"], govern: ["/govern", "Stake and vote"] } as const;

/** The bar on top: the pages, what chain this is, the block, how fresh the page is, and what the page adds. */
export function header(
  app: Page,
  current: keyof typeof pages,
  aside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const chain = app.state?.chain;
  const age = chain ? nowOf(app) - Date.parse(chain.blockTime) : NaN;
  return html`<header class="top">
    <div class="brand">
      ${mark}
      <h1>Livepeer <span>network</span></h1>
    </div>
    <nav aria-label="Pages">
      ${Object.entries(pages).map(
        ([name, [href, text]]) => html`<a href=${href} aria-current=${name === current ? "page" : nothing}>${text}</a>`,
      )}
    </nav>
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
    ${badge(app)} ${aside}
  </header>`;
}

function badge(app: Page): TemplateResult {
  const [tone, text, title] = standing(app);
  return html`<p class="badge" data-tone=${tone} title=${title} role="status"><i></i>${text}</p>`;
}

function standing(app: Page): [tone: string, text: string, title: string] {
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
