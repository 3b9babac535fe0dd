// Chooses between the live streams of a node in a real browser, by clicks and by the button that goes back, on a desktop and on a phone.
//   node choose.mjs --url http://127.0.0.1:PORT --streams NAME=WIDTHxHEIGHT,NAME=WIDTHxHEIGHT [--shots DIR]
// The streams are told apart by the shapes of their pictures. Prints one JSON object and exits 0 when nothing is wrong, 1 otherwise.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";

const { values: options } = parseArgs({
  options: { url: { type: "string" }, streams: { type: "string" }, shots: { type: "string" } },
});
const shapes = new Map(
  (options.streams ?? "").split(",").map((stream) => {
    const [name, size] = stream.split("=");
    const [width, height] = (size ?? "").split("x").map(Number);
    return [name, width / height];
  }),
);
if (options.url === undefined || shapes.size !== 2 || ![...shapes.values()].every((shape) => shape > 0)) {
  console.error("usage: node choose.mjs --url http://127.0.0.1:PORT --streams NAME=WIDTHxHEIGHT,NAME=WIDTHxHEIGHT");
  process.exit(2);
}

/** Longest wait for a picture, milliseconds: the machine may be busy. */
const patience = 120_000;
/** Least height of what a finger has to hit, CSS pixels (WCAG 2.2, 2.5.8). */
const leastTarget = 24;
const phone = { width: 390, height: 844 };

const result = { shown: [], errors: [] };
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => result.errors.push(`page: ${error.message}`));
  await page.goto(options.url, { waitUntil: "domcontentloaded" });
  await page.waitForSelector(".streams a >> nth=1", { timeout: patience });
  await page.evaluate(() => (globalThis.sameDocument = true));

  const [first, other] = await names(page);
  await shows(page, first);
  await shoot(page, "first");
  await page.locator(`.streams a[data-stream="${other}"]`).click();
  await shows(page, other);
  if (!page.url().endsWith(`?stream=${other}`)) result.errors.push(`the address is ${page.url()}`);
  await shoot(page, "other");
  await page.goBack();
  await shows(page, first);

  await page.setViewportSize(phone);
  await page.locator(`.streams a[data-stream="${other}"]`).click();
  await shows(page, other);
  await fits(page);
  await page.locator("#player").hover();
  await shoot(page, "phone");
  for (const text of ["Reconnecting", "Connecting"]) {
    await page.evaluate((longest) => (document.querySelector(".badge").lastChild.textContent = longest), text);
    await fits(page);
  }
  if (!(await page.evaluate(() => globalThis.sameDocument === true))) result.errors.push("the page was loaded again");
} catch (error) {
  result.errors.push(String(error.message ?? error).split("\n")[0]);
} finally {
  await browser.close();
}
console.log(JSON.stringify(result));
process.exitCode = result.errors.length === 0 ? 0 : 1;

/** The names of both streams, the one that is shown first. */
async function names(page) {
  const shown = await page.waitForSelector(".streams a[aria-current=true]", { timeout: patience });
  const name = await shown.getAttribute("data-stream");
  return [name, [...shapes.keys()].find((other) => other !== name)];
}

/** Waits until the stream is marked, named and seen to move. */
async function shows(page, name) {
  await page.waitForFunction(
    ([wanted, shape]) => {
      const marked = [...document.querySelectorAll(".streams a[aria-current=true]")].map((link) => link.dataset.stream);
      const video = document.querySelector("video");
      const seen = video.videoWidth / video.videoHeight;
      const named = document.querySelector(".stream-name").textContent;
      // What the picture was at when this stream was first seen, so that an old picture does not count.
      const right = marked.join() === wanted && named === wanted && Math.abs(seen - shape) < 0.05;
      // A player that begins anew begins at another time.
      if (!right) globalThis.seenSince = undefined;
      else globalThis.seenSince = Math.min(globalThis.seenSince ?? Infinity, video.currentTime);
      return right && video.currentTime - globalThis.seenSince > 1;
    },
    [name, shapes.get(name)],
    { timeout: patience, polling: 200 },
  );
  result.shown.push(name);
}

/** Nothing sticks out of the window, and what is to be hit can be hit. */
async function fits(page) {
  const wrong = await page.evaluate((least) => {
    const found = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const target of document.querySelectorAll("#player button, .streams a")) {
      const box = target.getBoundingClientRect();
      const name = target.getAttribute("aria-label") || target.dataset.control || target.textContent.trim();
      if (box.width === 0) continue;
      if (box.left < 0 || box.right > width) found.push(`${name} is from ${box.left} to ${box.right} px`);
      if (box.height < least || box.width < least) found.push(`${name} is ${box.width}x${box.height} px`);
    }
    return found;
  }, leastTarget);
  result.errors.push(...wrong);
}

async function shoot(page, name) {
  if (options.shots === undefined) return;
  await mkdir(options.shots, { recursive: true });
  await page.screenshot({ path: join(options.shots, `${name}.png`), fullPage: name === "phone" });
}
