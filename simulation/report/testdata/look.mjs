// Opens a report in a real browser and says what is wrong with it.
//   node look.mjs FILE [SCREENSHOT]
// Prints one JSON object: requests that left the file, errors, what the pointer shows, texts that are cut off, whether something is wider
// than the page.
import { pathToFileURL } from "node:url";
import { launch } from "../../../clients/web/test/browser.mjs";

const [file, shot] = process.argv.slice(2);
const result = { requests: [], errors: [], values: "", charts: 0, empty: 0, cut: [], tooWide: false };
const browser = await launch(60_000);
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const address = pathToFileURL(file).href;
  page.on("request", (request) => request.url() !== address && result.requests.push(request.url()));
  page.on("pageerror", (error) => result.errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && result.errors.push(message.text()));
  await page.goto(address);
  result.charts = await page.locator("figure svg").count();
  for (const chart of await page.locator("figure svg").all()) {
    const box = await chart.boundingBox();
    if (box === null || box.height < 50 || (await chart.locator("polygon, polyline, rect, circle").count()) === 0) result.empty++;
  }
  result.cut = await page.evaluate(() =>
    [...document.querySelectorAll("svg text")].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < 0 || box.right > document.documentElement.clientWidth;
    }).map((text) => text.textContent),
  );
  const fan = page.locator("svg:has(g.hover)").first();
  await fan.hover({ position: { x: 200, y: 100 } });
  result.values = await page.locator(".values").textContent();
  if (shot !== undefined) await page.screenshot({ path: shot, fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  result.tooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
} catch (error) {
  result.errors.push(String(error));
} finally {
  await browser.close();
}
console.log(JSON.stringify(result));
