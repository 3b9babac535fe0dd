import { html, render } from "lit-html";
import { newApp } from "./app.ts";
import { Feed } from "./feed.ts";
import { observe } from "./history.ts";
import type { NetworkState } from "./state.ts";
import { Player } from "./player/player.ts";
import { checks } from "./views/checks.ts";
import { claims } from "./views/claims.ts";
import { disputes } from "./views/disputes.ts";
import { header } from "./views/header.ts";
import { job } from "./views/job.ts";
import { log } from "./views/log.ts";
import { transcoders, verifiers } from "./views/members.ts";
import { money } from "./views/money.ts";
import { round } from "./views/round.ts";
import { segments } from "./views/segments.ts";
import { watch } from "./views/watch.ts";

/** Countdowns and player figures move by themselves this often. */
const tickMs = 500;
/** Least width of a column of the timeline with its gap, CSS pixels. */
const columnWidth = 9;
/** Controls fade after the pointer has rested this long. */
const idleAfterMs = 2_600;

const root = document.getElementById("app");
if (root === null) throw new Error("index.html lacks #app");

let drawing = false;
const redraw = (): void => {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    draw();
  });
};

const player = new Player(redraw);
const app = newApp(player, redraw, choose);

/** The stream that the address names; empty leaves the choice to the node. */
function chosen(): string {
  return new URLSearchParams(location.search).get("stream") ?? "";
}

/** Shows another stream, and puts its name into the address, so that it can be given to others. */
function choose(stream: string): void {
  if (stream === app.state?.stream?.name) return;
  history.pushState(null, "", `?stream=${encodeURIComponent(stream)}`);
  show();
}

function show(): void {
  app.selected = null;
  feed.choose(chosen());
  redraw();
}

function draw(): void {
  if (root === null) return;
  render(
    html`${header(app, "watch")}
      <main ?data-disputes=${(app.state?.games.length ?? 0) > 0}>
        <div class="area-watch">${watch(app)}</div>
        <div class="area-side">${round(app)}${job(app)}${money(app)}${checks(app)}</div>
        <div class="area-segments">${segments(app)}</div>
        <div class="area-disputes">${disputes(app)}</div>
        <div class="area-claims">${claims(app)}</div>
        <div class="area-log">${log(app)}</div>
        <div class="area-transcoders">${transcoders(app)}</div>
        <div class="area-verifiers">${verifiers(app)}</div>
      </main>
      <p class="hidden" aria-live="polite">${app.copied === "" ? "" : "Copied"}</p>`,
    root,
  );
  watchTimeline();
}

const sizes = new ResizeObserver(([entry]) => {
  const fit = Math.max(12, Math.floor((entry?.contentRect.width ?? 0) / columnWidth));
  if (fit !== app.columns) {
    app.columns = fit;
    redraw();
  }
});
let timeline: Element | null = null;

/** The timeline appears with the first state; from then on its width says how many columns fit. */
function watchTimeline(): void {
  const found = document.querySelector("[data-timeline]");
  if (found === timeline) return;
  sizes.disconnect();
  timeline = found;
  if (found) sizes.observe(found);
}

function fadeControls(): void {
  let timer: number | undefined;
  const wake = (): void => {
    document.documentElement.removeAttribute("data-idle");
    clearTimeout(timer);
    timer = window.setTimeout(() => document.documentElement.setAttribute("data-idle", ""), idleAfterMs);
  };
  for (const name of ["pointermove", "pointerdown", "keydown"]) addEventListener(name, wake, { passive: true });
  wake();
}

addEventListener("pointerdown", (event) => {
  if (!app.qualityOpen || (event.target as Element).closest(".quality")) return;
  app.qualityOpen = false;
  redraw();
});

/** How many renditions the newest finished segment has. */
function renditionsOf(state: NetworkState): number {
  return state.segments.find(({ status }) => status === "ok")?.renditions.length ?? 0;
}

draw();
fadeControls();
addEventListener("popstate", show);
addEventListener("pagehide", () => player.stop());
const feed = new Feed(
  {
    state(state) {
      app.history = observe(app.history, app.state, state, Date.now());
      app.state = state;
      player.follow(state.stream, renditionsOf(state));
      redraw();
    },
    freshness(freshness) {
      app.freshness = freshness;
      redraw();
    },
    skew(millis) {
      app.skewMs = millis;
      player.setSkew(millis);
    },
  },
  chosen(),
);
feed.start();
setInterval(() => {
  player.check(Date.now());
  redraw();
}, tickMs);
