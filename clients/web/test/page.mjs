// Opens the page of a running node in a real browser and checks what a viewer would notice.
//   node page.mjs --url http://127.0.0.1:PORT [--seconds 30] [--shots DIR]
// Prints one JSON object and exits 0 when nothing is wrong, 1 otherwise. CHROMIUM names the browser (default /usr/bin/chromium).
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const { values: options } = parseArgs({
  options: { url: { type: "string" }, seconds: { type: "string", default: "30" }, shots: { type: "string" } },
});
if (options.url === undefined || !(Number(options.seconds) > 0)) {
  console.error("usage: node page.mjs --url http://127.0.0.1:PORT [--seconds 30] [--shots DIR]");
  process.exit(2);
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--autoplay-policy=no-user-gesture-required",
];
const limits = { firstFrameMs: 60_000, ladderMs: 60_000, switchMs: 30_000, panelMs: 30_000 };
/** Least part of the time in which the picture must have moved. */
const leastMotion = 0.7;

const result = {
  firstFrameMs: null,
  heights: [],
  rungs: [],
  blocks: [],
  moneyAddsUp: null,
  playedSeconds: null,
  stalls: null,
  errors: [],
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  collectErrors(page);
  await page.addInitScript(countStalls);
  await check(page);
} catch (error) {
  result.errors.push(String(error.message ?? error).split("\n")[0]);
} finally {
  await browser.close();
}
console.log(JSON.stringify(result));
process.exitCode = result.errors.length === 0 ? 0 : 1;

async function check(page) {
  const opened = Date.now();
  await page.goto(options.url, { waitUntil: "domcontentloaded" });
  const firstBlock = await blockOf(page);
  await page.waitForFunction(
    () => document.querySelector("video")?.videoWidth > 0 && document.querySelector("video").currentTime > 0,
    null,
    {
      timeout: limits.firstFrameMs,
      polling: "raf",
    },
  );
  result.firstFrameMs = Date.now() - opened;
  await shoot(page, "start");

  result.rungs = await rungs(page);
  const lowest = result.rungs.at(-1);
  const highest = result.rungs[0];
  // The player starts over when the ladder grows: wait for its picture, and let the clock run from there.
  await page.waitForFunction(() => document.querySelector("video").videoHeight > 0, null, {
    timeout: limits.firstFrameMs,
  });
  const from = await clock(page);
  result.heights.push(await height(page));
  await choose(page, lowest.level, (shown) => shown === lowest.height);
  await shoot(page, "low");
  await choose(page, highest.level, (shown) => shown === highest.height);

  const rest = Number(options.seconds) * 1000 - (Date.now() - from.wall);
  if (rest > 0) await page.waitForTimeout(rest);
  const to = await clock(page);
  result.playedSeconds = Number((to.video - from.video).toFixed(2));
  if (to.video - from.video < leastMotion * ((to.wall - from.wall) / 1000)) {
    result.errors.push(`the picture moved ${result.playedSeconds} s in ${((to.wall - from.wall) / 1000).toFixed(1)} s`);
  }
  result.stalls = await page.evaluate(() => globalThis.stallCount);
  await panel(page, firstBlock);
  await shoot(page, "end");
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, "phone");
}

async function panel(page, firstBlock) {
  await page.waitForFunction(
    (first) => Number(document.querySelector("[data-block]")?.dataset.block) > first,
    firstBlock,
    { timeout: limits.panelMs },
  );
  result.blocks = [firstBlock, await blockOf(page)];
  result.moneyAddsUp = (await page.locator(".sum").getAttribute("data-ok")) === "true";
  if (!result.moneyAddsUp) result.errors.push("the money panel says that the balances do not add up");
  if ((await page.locator("[data-sequence]").count()) === 0) result.errors.push("the timeline shows no segment");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) result.errors.push(`the page is ${overflow} px wider than the window`);
}

/** The entries of the quality menu, highest first, once there are at least two. */
async function rungs(page) {
  await page.waitForFunction(
    () => {
      const button = document.querySelector("[data-control=quality]");
      if (button?.ariaExpanded !== "true") button?.click();
      return document.querySelectorAll('.menu [data-level]:not([data-level="-1"])').length >= 2;
    },
    null,
    { timeout: limits.ladderMs, polling: 500 },
  );
  const found = await page.$$eval('.menu [data-level]:not([data-level="-1"])', (items) =>
    items.map((item) => ({
      level: Number(item.dataset.level),
      height: Number(item.dataset.height),
      label: item.innerText.replaceAll("\n", " ").trim(),
    })),
  );
  await page.keyboard.press("Escape");
  return found.sort((a, b) => b.height - a.height);
}

async function choose(page, level, reached) {
  await page.locator("#player").hover();
  await page.locator("[data-control=quality]").click();
  await page.locator(`.menu [data-level="${level}"]`).click();
  const deadline = Date.now() + limits.switchMs;
  let shown = await height(page);
  while (!reached(shown) && Date.now() < deadline) {
    await page.waitForTimeout(200);
    shown = await height(page);
  }
  result.heights.push(shown);
  if (!reached(shown))
    result.errors.push(`still ${shown} lines ${limits.switchMs / 1000} s after level ${level} was chosen`);
}

function height(page) {
  return page.evaluate(() => document.querySelector("video").videoHeight);
}

async function clock(page) {
  return { video: await page.evaluate(() => document.querySelector("video").currentTime), wall: Date.now() };
}

async function blockOf(page) {
  await page.waitForSelector("[data-block]", { timeout: limits.panelMs });
  return Number(await page.locator("[data-block]").getAttribute("data-block"));
}

async function shoot(page, name) {
  if (options.shots === undefined) return;
  await mkdir(options.shots, { recursive: true });
  await page.screenshot({ path: join(options.shots, `${name}.png`), fullPage: name === "end" || name === "phone" });
}

/** Media requests are given up on purpose when the player changes level; every other failure counts. */
function collectErrors(page) {
  page.on("console", (message) => message.type() === "error" && result.errors.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => result.errors.push(`page: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    const mayAbort = new URL(request.url()).pathname.startsWith("/live/") && reason === "net::ERR_ABORTED";
    if (!mayAbort) result.errors.push(`request: ${request.url()} ${reason}`);
  });
}

/** Runs in the page: counts the times a picture that played had to wait for data. */
function countStalls() {
  globalThis.stallCount = 0;
  let played = false;
  document.addEventListener("playing", () => (played = true), true);
  document.addEventListener("waiting", (event) => played && !event.target.seeking && globalThis.stallCount++, true);
}
