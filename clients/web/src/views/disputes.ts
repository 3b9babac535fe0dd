import { html, nothing, svg, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { nowOf, type App } from "../app.ts";
import { leftOf, levels, levelsOf, outcomeOf, sections, standingOf, type Level } from "../dispute.ts";
import { formatClock, formatCount } from "../format.ts";
import type { Game, Side } from "../state.ts";
import { address, card, chip, ether, type Tone } from "./parts.ts";

/** Cell and gap of the picture of a level, in units of its view box. */
const picture = { cell: 10, row: 12, zoom: 10 };

const tones: Record<ReturnType<typeof standingOf>, Tone> = {
  open: "warn",
  upheld: "bad",
  defended: "good",
  decided: "quiet",
  refunded: "quiet",
};

/** Games over renditions that somebody says are wrong. Who only watches has none, and sees nothing of this. */
export function disputes(app: App): TemplateResult | typeof nothing {
  const games = app.state?.games ?? [];
  const shown = games.find(({ id }) => id === app.game) ?? games.findLast(isOpen) ?? games[0];
  if (!shown) return nothing;
  const open = games.filter(isOpen).length;
  const aside = html`<span>${formatCount(open)} open</span><span>${formatCount(games.length - open)} over</span>`;
  return card(
    "disputes",
    "Disputes",
    aside,
    html`${games.length > 1 ? tabs(app, games, shown) : nothing}${one(app, shown)}`,
  );
}

function tabs(app: App, games: Game[], shown: Game): TemplateResult {
  const choose = (id: number) => {
    app.game = id;
    app.redraw();
  };
  return html`<div class="games" role="group" aria-label="Games">
    ${repeat(
      games,
      ({ id }) => id,
      (game) =>
        html`<button
          type="button"
          class="button small"
          data-tab=${game.id}
          aria-pressed=${game === shown}
          @click=${() => choose(game.id)}
        >
          <i data-tone=${tones[standingOf(game)]}></i>Game ${game.id}
        </button>`,
    )}
  </div>`;
}

function isOpen(game: Game): boolean {
  return standingOf(game) === "open";
}

function one(app: App, game: Game): TemplateResult {
  const standing = standingOf(game);
  return html`<div class="dispute" data-game=${game.id} data-status=${standing}>
    <ol class="levels" aria-label="Levels of game ${game.id}">
      ${levelsOf(game).map((level) => row(level))}
    </ol>
    <div class="dispute-facts">
      <p>
        <b>Segment ${game.sequence}</b> of claim ${game.claimId}, rendition ${game.rendition + 1}
        ${chip(tones[standing], standing)}
      </p>
      <dl>${side(app, game, "challenger")}${side(app, game, "defender")}</dl>
      <p class="quiet">Bond ${ether(game.bond)}</p>
      <p>${outcomeOf(game)}</p>
    </div>
  </div>`;
}

function side(app: App, game: Game, role: Side): TemplateResult {
  const who = game[role];
  const open = isOpen(game);
  return html`<div class="side" data-side=${role} ?data-turn=${open && game.turn === role}>
    <dt><i data-by=${role}></i>${role}</dt>
    <dd>
      ${address(app, who, game[`${role}Name`])}
      ${
        open
          ? html`<span class="clock" title="Left for all its moves"
              >${formatClock(leftOf(game, role, nowOf(app)))}</span
            >`
          : nothing
      }
    </dd>
  </div>`;
}

function row(level: Level): TemplateResult {
  return html`<li class="level" data-by=${level.by ?? nothing} data-level=${level.number}>
    <span class="level-name">${level.by ?? ""}</span>
    ${drawing(level)}
    <span class="level-size">16 × ${steps(level.steps)}</span>
  </li>`;
}

/** 16 cells; from the one in dispute a beam falls on all of the next level. */
function drawing(level: Level): TemplateResult {
  const { cell, row, zoom } = picture;
  const width = cell * sections;
  const at = level.disputed;
  const label =
    level.by === null
      ? `Level ${level.number} of ${levels}: to come`
      : `Level ${level.number} of ${levels}, by the ${level.by}, from step ${formatCount(level.position ?? 0)}` +
        (at === null ? "" : `: section ${at + 1} is in dispute`);
  return html`<svg viewBox="0 0 ${width} ${row + zoom}" preserveAspectRatio="none" role="img" aria-label=${label}>
    ${
      at === null || level.number === levels
        ? nothing
        : svg`<polygon points="${at * cell},${row} ${(at + 1) * cell},${row} ${width},${row + zoom} 0,${row + zoom}"></polygon>`
    }
    ${Array.from(
      { length: sections },
      (_, index) =>
        svg`<rect x=${index * cell + 0.5} y="0" width=${cell - 1} height=${row} ?data-disputed=${index === at}></rect>`,
    )}
  </svg>`;
}

function steps(count: number): TemplateResult {
  return count === 1 ? html`1 step` : html`2<sup>${Math.log2(count)}</sup> steps`;
}
