import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { formatClock, formatLpt, formatPercent, parseWei } from "../../format.ts";
import { address, card, chip, empty, type Tone } from "../../views/parts.ts";
import { act, chainTime, isBusy, type Dapp } from "../dapp.ts";
import { isOver, tallyOf, titleOf, type Proposal, type ProposalState } from "../model.ts";
import { advance, vote, type Support } from "../transact.ts";

const tones: Record<ProposalState, Tone> = {
  pending: "quiet",
  active: "info",
  canceled: "quiet",
  defeated: "bad",
  succeeded: "good",
  queued: "warn",
  expired: "quiet",
  executed: "good",
};

/** What holders decide on, the undecided first. */
export function proposals(dapp: Dapp): TemplateResult {
  const list = dapp.governance?.proposals;
  if (list === undefined) {
    return card(
      "proposals",
      "Proposals",
      nothing,
      empty(dapp.trouble === "" ? "Asking the node." : `The node cannot tell: ${dapp.trouble}`),
    );
  }
  if (list.length === 0) return card("proposals", "Proposals", nothing, empty("Nothing has been proposed yet."));
  const ordered = [...list.filter((one) => !isOver(one)), ...list.filter(isOver)];
  return card(
    "proposals",
    "Proposals",
    html`<span>${list.filter((one) => !isOver(one)).length} open</span>`,
    html`<ol class="proposals">
      ${repeat(
        ordered,
        ({ id }) => id,
        (one) => proposal(dapp, one),
      )}
    </ol>`,
  );
}

function proposal(dapp: Dapp, one: Proposal): TemplateResult {
  const { title, body } = titleOf(one.description);
  const toggle = (event: Event): void => {
    const unfolded = (event.target as HTMLDetailsElement).open;
    if (unfolded) dapp.open.add(one.id);
    else dapp.open.delete(one.id);
  };
  return html`<li class="proposal" data-proposal=${one.id} data-state=${one.state}>
    <header>
      <h3>${title}</h3>
      ${chip(tones[one.state], one.state)}
    </header>
    <p class="quiet">by ${address(dapp, one.proposer)} · ${timing(dapp, one)}</p>
    ${tally(one)} ${ballot(dapp, one)}
    <details ?open=${dapp.open.has(one.id) || !isOver(one)} @toggle=${toggle}>
      <summary>${one.calls.length === 1 ? "1 call" : `${one.calls.length} calls`}</summary>
      ${body === "" ? nothing : html`<p class="body">${body}</p>`}
      <ol class="calls">
        ${one.calls.map((call) => html`<li><code>${call}</code></li>`)}
      </ol>
    </details>
  </li>`;
}

function timing(dapp: Dapp, one: Proposal): string {
  const until = (iso: string): string => formatClock(Date.parse(iso) - chainTime(dapp));
  switch (one.state) {
    case "pending":
      return `voting begins in ${until(one.snapshot)}`;
    case "active":
      return `voting ends in ${until(one.deadline)}`;
    case "succeeded":
      return "passed, to be queued";
    case "queued":
      return one.eta !== null && Date.parse(one.eta) > chainTime(dapp)
        ? `can be executed in ${until(one.eta)}`
        : "can be executed";
    default:
      return `voting ended ${new Date(one.deadline).toLocaleString()}`;
  }
}

function tally(one: Proposal): TemplateResult | typeof nothing {
  if (one.state === "pending") return nothing;
  const { for: yes, against, abstain, quorum, approval } = tallyOf(one);
  const label = `For ${formatPercent(yes)}, against ${formatPercent(against)}, abstain ${formatPercent(abstain)}`;
  return html`<div class="tally">
    <div class="stack" role="img" aria-label=${label}>
      <i data-kind="paid" title="For" .style=${`--share:${yes}`} ?hidden=${yes <= 0}></i>
      <i data-kind="bad" title="Against" .style=${`--share:${against}`} ?hidden=${against <= 0}></i>
      <i data-kind="free" title="Abstain" .style=${`--share:${abstain}`} ?hidden=${abstain <= 0}></i>
    </div>
    <ul>
      <li data-tally="for" data-votes=${one.tally.for}><b>For</b> ${formatLpt(one.tally.for)}</li>
      <li data-tally="against" data-votes=${one.tally.against}><b>Against</b> ${formatLpt(one.tally.against)}</li>
      <li data-tally="abstain" data-votes=${one.tally.abstain}><b>Abstain</b> ${formatLpt(one.tally.abstain)}</li>
      <li class=${quorum >= 1 ? "reached" : "quiet"} title="For and Abstain, of what the quorum asks">
        quorum ${formatPercent(Math.min(1, quorum))}
      </li>
      <li class=${approval >= 0.5 ? "reached" : "quiet"} title="For, of For and Against">
        approval ${formatPercent(approval)}
      </li>
    </ul>
  </div>`;
}

function ballot(dapp: Dapp, one: Proposal): TemplateResult | typeof nothing {
  if (dapp.wallet === null) return nothing;
  const busy = isBusy(dapp);
  if (one.state === "succeeded" || (one.state === "queued" && Date.parse(one.eta ?? "") <= chainTime(dapp))) {
    const action = advance(one);
    return html`<div class="buttons">
      <button
        type="button"
        class="button primary"
        data-do=${action.method}
        ?disabled=${busy}
        @click=${() => act(dapp, action.label, action)}
      >
        ${action.method === "queue" ? "Queue" : "Execute"}
      </button>
    </div>`;
  }
  const mine = one.mine;
  if (one.state !== "active" || mine === null) return nothing;
  const weight = parseWei(mine.weight) ?? 0n;
  const own = parseWei(mine.override) ?? 0n;
  return html`
    ${mine.voted ? html`<p class="quiet">You have voted.</p>` : weight > 0n ? choices(dapp, one, false, `Vote with ${formatLpt(mine.weight)}`) : nothing}
    ${mine.overridden ? html`<p class="quiet">You have voted for your own stake.</p>` : own > 0n ? choices(dapp, one, true, `Vote for your own ${formatLpt(mine.override)} instead of your transcoder`) : nothing}
    ${weight === 0n && own === 0n ? html`<p class="quiet">You had no stake when the votes were counted.</p>` : nothing}
  `;
}

function choices(dapp: Dapp, one: Proposal, instead: boolean, label: string): TemplateResult {
  const button = (choice: Support, text: string): TemplateResult =>
    html`<button
      type="button"
      class="button small"
      data-vote=${choice}
      data-instead=${instead}
      ?disabled=${isBusy(dapp)}
      @click=${() => act(dapp, `Vote ${text}`, vote(one, choice, instead))}
    >
      ${text}
    </button>`;
  return html`<div class="ballot">
    <span>${label}</span>
    <div class="buttons">${button("for", "For")}${button("against", "Against")}${button("abstain", "Abstain")}</div>
  </div>`;
}
