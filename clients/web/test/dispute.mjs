// Watches a dispute being played in a real browser, from its first post to the penalty, while the stream goes on.
//   node dispute.mjs --url http://127.0.0.1:PORT [--shots DIR]
// Prints one JSON object and exits 0 when nothing is wrong, 1 otherwise.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";

const { values: options } = parseArgs({ options: { url: { type: "string" }, shots: { type: "string" } } });
if (options.url === undefined) {
  console.error("usage: node dispute.mjs --url http://127.0.0.1:PORT [--shots DIR]");
  process.exit(2);
}

/** Longest waits, milliseconds: until somebody is caught, and until the game about it is over. */
const limits = { caught: 300_000, over: 300_000 };
/** Posts of a game that is played to its end. */
const levels = 9;

const result = { game: null, levels: [], sides: [], ended: null, penalty: null, played: null, errors: [] };
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => result.errors.push(`page: ${error.message}`));
  await page.goto(options.url, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => document.querySelector("video")?.currentTime > 0, null, { timeout: limits.caught });
  const quiet = await page.locator("[data-card=disputes]").count();
  if (quiet > 0 && (await page.locator("[data-game]").count()) === 0)
    result.errors.push("the panel is there without a dispute");
  await page.waitForSelector("[data-game]", { timeout: limits.caught });
  await watch(page);
} catch (error) {
  result.errors.push(String(error.message ?? error).split("\n")[0]);
} finally {
  await browser.close();
}
console.log(JSON.stringify(result));
process.exitCode = result.errors.length === 0 ? 0 : 1;

/** Follows one game: the levels that it has had, until it is over and somebody is slashed. */
async function watch(page) {
  const started = await page.evaluate(() => document.querySelector("video").currentTime);
  result.game = Number(await page.locator("[data-game]").getAttribute("data-game"));
  const deadline = Date.now() + limits.over;
  for (let seen = null; Date.now() < deadline; await page.waitForTimeout(200)) {
    const tab = page.locator(`[data-tab="${result.game}"]`);
    if ((await tab.count()) > 0 && (await tab.getAttribute("aria-pressed")) !== "true") await tab.click();
    seen = await page.evaluate(() => ({
      game: Number(document.querySelector("[data-game]").dataset.game),
      status: document.querySelector("[data-game]").dataset.status,
      sides: [...document.querySelectorAll(".level[data-by]")].map((level) => level.dataset.by),
    }));
    if (seen.game !== result.game) continue;
    if (seen.sides.length !== result.levels.at(-1)) {
      result.levels.push(seen.sides.length);
      result.sides = seen.sides;
      await shoot(page, `level-${seen.sides.length}`);
    }
    if (seen.status !== "open") {
      result.ended = seen.status;
      break;
    }
  }
  await page.waitForSelector(".log [data-kind=penalty]", { timeout: limits.over });
  result.penalty = (await page.locator(".log [data-kind=penalty]").first().innerText()).split("\n")[0];
  result.played = Math.round((await page.evaluate(() => document.querySelector("video").currentTime)) - started);
  await shoot(page, "over");
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await shoot(page, "phone");

  // Two verifiers may play about the same segment: the faster one decides it.
  if (!["upheld", "decided"].includes(result.ended)) result.errors.push(`the game is ${result.ended}`);
  if (result.ended === "upheld" && result.levels.at(-1) !== levels)
    result.errors.push(`the game ended at level ${result.levels.at(-1)}`);
  if (!result.sides.every((side, index) => side === (index % 2 === 0 ? "challenger" : "defender")))
    result.errors.push(`the posts are by ${result.sides}`);
  if (overflow > 0) result.errors.push(`the page is ${overflow} px wider than the window`);
  if (result.played <= 0) result.errors.push("the stream did not go on");
}

async function shoot(page, name) {
  if (options.shots === undefined) return;
  await mkdir(options.shots, { recursive: true });
  await page.screenshot({ path: join(options.shots, `dispute-${name}.png`), fullPage: true });
}
