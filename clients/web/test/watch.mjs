// Watches a node's stream in a real browser for as long as it is told to, and tells how that went.
//   node watch.mjs --url http://127.0.0.1:PORT
// Orders come by the standard input, one a line; each is answered by one line of JSON with "ok", and "error" where it is false.
//   start    waits until the source and every rendition can be chosen and the picture moves
//   mark     tells what happened since the last mark (report)
//   resume   waits until the picture moves again, and forgets what happened
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { countStalls, launch } from "./browser.mjs";

const { values: options } = parseArgs({ options: { url: { type: "string" } } });
if (options.url === undefined) {
  console.error("usage: node watch.mjs --url http://127.0.0.1:PORT");
  process.exit(2);
}

/** Longest wait for a picture, milliseconds. */
const patience = 180_000;
/** The picture moves when this many seconds of it were shown one after the other. */
const movedSeconds = 3;

const errors = [];
let loads = 0;
// On a machine that is very busy a browser may need minutes, and a second try.
const browser = await launch(patience).catch(() => launch(patience));
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.on("pageerror", (error) => errors.push(String(error)));
page.on("load", () => loads++);
await page.addInitScript(countStalls);
await page.addInitScript(follow);
await page.goto(options.url, { waitUntil: "domcontentloaded", timeout: patience });

for await (const line of createInterface({ input: process.stdin })) {
  let answer = { ok: true };
  try {
    answer = { ...answer, ...(await obey(line.trim())) };
    if (errors.length > 0) throw new Error(`the page complains: ${errors.join("; ")}`);
  } catch (error) {
    answer = { ...answer, ok: false, error: String(error.message ?? error).split("\n")[0] };
  }
  console.log(JSON.stringify(answer));
}
await browser.close();

async function obey(order) {
  switch (order) {
    case "start":
      await moves();
      await page.waitForFunction(allLevels, null, { timeout: patience, polling: 500 });
      await page.keyboard.press("Escape");
      await page.evaluate(() => globalThis.newTally());
      await moves();
      return report();
    case "mark":
      return report();
    case "resume":
      await page.evaluate(() => globalThis.newTally());
      await moves();
      return report();
    default:
      throw new Error(`no order ${order}`);
  }
}

function moves() {
  return page.waitForFunction((least) => globalThis.tally.steadySeconds >= least, movedSeconds, {
    timeout: patience,
    polling: 200,
  });
}

/** What happened since the last report: see follow. */
async function report() {
  const tally = await page.evaluate(() => globalThis.newTally());
  return { ...tally, loads };
}

/** Runs in the page: whether the menu has the source, two renditions and the automatic choice. */
function allLevels() {
  const button = document.querySelector("[data-control=quality]");
  if (button?.ariaExpanded !== "true") button?.click();
  return document.querySelectorAll(".menu [data-level]").length >= 4;
}

/** Runs in the page: keeps a tally of what the viewer saw.
 *    stalls         times the picture waited for data
 *    playedSeconds  of the stream that were shown
 *    steadySeconds  of these, since it last stood still or jumped
 *    skippedSeconds of the stream that were jumped over
 *    restarts       times the player began anew
 *    lateSeconds    the longest that the page itself had to wait for its turn: the machine is too slow to judge the rest */
function follow() {
  const everyMs = 250;
  const ceiling = 1.3; // The player catches up by playing a little faster.
  let position = 0;
  let stallsBefore = 0;
  let at = performance.now();
  const fresh = () => ({ playedSeconds: 0, steadySeconds: 0, skippedSeconds: 0, restarts: 0, lateSeconds: 0 });
  globalThis.tally = fresh();
  globalThis.newTally = () => {
    const old = { ...globalThis.tally, stalls: globalThis.stallCount - stallsBefore };
    stallsBefore = globalThis.stallCount;
    globalThis.tally = fresh();
    return old;
  };
  setInterval(() => {
    const now = performance.now();
    const wall = (now - at) / 1000;
    at = now;
    const tally = globalThis.tally;
    tally.lateSeconds = Math.max(tally.lateSeconds, wall - everyMs / 1000);
    const video = document.querySelector("video");
    if (!video || video.seeking) return;
    const moved = video.currentTime - position;
    position = video.currentTime;
    if (moved < 0) {
      tally.restarts++;
      tally.steadySeconds = 0;
    } else if (moved > wall * ceiling + 0.5) {
      tally.skippedSeconds += moved - wall;
      tally.steadySeconds = 0;
    } else {
      tally.playedSeconds += moved;
      tally.steadySeconds = moved === 0 && wall > 0.1 ? 0 : tally.steadySeconds + moved;
    }
  }, everyMs);
}
