// Opens the page of a running node in a real browser and checks what a viewer would notice.
//   node page.mjs --url http://127.0.0.1:PORT [--seconds 30] [--shots DIR]
// Prints one JSON object and exits 0 when nothing is wrong, 1 otherwise. CHROMIUM names the browser (default /usr/bin/chromium).
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countStalls, launch } from "./browser.mjs";

const { values: options } = parseArgs({
  options: { url: { type: "string" }, seconds: { type: "string", default: "30" }, shots: { type: "string" } },
});
if (options.url === undefined || !(Number(options.seconds) > 0)) {
  console.error("usage: node page.mjs --url http://127.0.0.1:PORT [--seconds 30] [--shots DIR]");
  process.exit(2);
}

const limits = { firstFrameMs: 60_000, ladderMs: 60_000, switchMs: 60_000, panelMs: 60_000, realTimeMs: 3_000 };
/** Least part of the time in which the picture must have moved. */
const leastMotion = 0.7;

const result = {
  firstFrameMs: null,
  heights: [],
  rungs: [],
  blocks: [],
  moneyAddsUp: null,
  playedSeconds: null,
  lowLatencyMs: null,
  realTimeMs: null,
  stalls: null,
  errors: [],
};

const browser = await launch();
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
  await until(page, "the first frame", limits.firstFrameMs, () => {
    const video = document.querySelector("video");
    return video?.videoWidth > 0 && video.currentTime > 0;
  });
  result.firstFrameMs = Date.now() - opened;
  await shoot(page, "start");

  result.rungs = await rungs(page);
  const lowest = result.rungs.at(-1);
  const highest = result.rungs[0];
  // The player starts over when the ladder grows: wait for its picture, and let the clock run from there.
  await until(
    page,
    "the picture of a grown ladder",
    limits.firstFrameMs,
    () => document.querySelector("video").videoHeight > 0,
  );
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
  result.lowLatencyMs = await delayIn(page, "low-latency");
  result.realTimeMs = await delayIn(page, "real-time");
  if (!(result.realTimeMs < limits.realTimeMs)) result.errors.push(`real time is ${result.realTimeMs} ms behind`);
  await panel(page, firstBlock);
  await page.locator("#player").hover();
  await shoot(page, "end");
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, "phone");
}

/** Waits until the page answers something to a question, which it returns. */
async function until(page, what, ms, question, argument = null) {
  try {
    return await (await page.waitForFunction(question, argument, { timeout: ms, polling: 100 })).jsonValue();
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    throw new Error(`${what} did not come within ${ms / 1000} s`, { cause: error });
  }
}

/** The delay that the page shows once it plays in another way, in milliseconds. */
async function delayIn(page, control) {
  await page.locator("#player").hover();
  await page.locator(`[data-control=${control}]`).click();
  const shown = await until(
    page,
    control,
    limits.switchMs,
    (wanted) => {
      const button = document.querySelector(`[data-control=${wanted}]`);
      const video = document.querySelector("video");
      const delay = document.querySelector("[data-delay]")?.dataset.delay;
      const right = (wanted === "real-time") === (video.srcObject !== null);
      return button.ariaPressed === "true" && right && video.videoWidth > 0 && video.currentTime > 2
        ? delay
        : undefined;
    },
    control,
  );
  await page.locator("#player").hover();
  await shoot(page, control);
  return Math.round(1000 * Number(shown));
}

async function panel(page, firstBlock) {
  await until(
    page,
    "the next block",
    limits.panelMs,
    (first) => Number(document.querySelector("[data-block]")?.dataset.block) > first,
    firstBlock,
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
  await until(page, "a ladder of two rungs", limits.ladderMs, () => {
    const button = document.querySelector("[data-control=quality]");
    if (button?.ariaExpanded !== "true") button?.click();
    return document.querySelectorAll('.menu [data-level]:not([data-level="-1"])').length >= 2;
  });
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
