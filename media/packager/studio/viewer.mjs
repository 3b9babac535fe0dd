// Watches a stream in a real browser and reads the time that its pictures tell. What is live is played by the player of the
// project's page, the rest by hls.js as it comes.
//   node viewer.mjs --page URL --mode whep|ll|hls|vod --url URL --seconds N --chromium PATH
// Prints one JSON object.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build } from "vite";

const names = ["page", "mode", "url", "seconds", "chromium"];
const { values: options } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: "string" }])) });

/** What the page calls how it plays. */
const modes = { whep: "realTime", ll: "lowLatency", hls: "adaptive" };

const browser = await chromium.launch({
  executablePath: options.chromium,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-features=WebRtcHideLocalIpsWithMdns",
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(options.page);
  if (options.mode in modes) await page.addScriptTag({ content: await player() });
  else await page.addScriptTag({ path: createRequire(import.meta.url).resolve("hls.js/dist/hls.min.js") });
  const seen = await page.evaluate(watch, {
    mode: options.mode,
    url: options.url,
    seconds: Number(options.seconds),
    as: modes[options.mode],
  });
  console.log(JSON.stringify({ ...seen, errors: [...errors, ...seen.errors] }));
} finally {
  await browser.close();
}

/** The player of the page, as a script that sets globalThis.page. */
async function player() {
  const entry = fileURLToPath(new URL("../../../clients/web/src/player/player.ts", import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, target: "es2022", lib: { entry, formats: ["iife"], name: "page" } },
  });
  return output[0].code + "\nglobalThis.page = page;";
}

/** Runs in the page. */
async function watch({ mode, url, seconds, as }) {
  const block = 16;
  const [timeBits, sumBits] = [32, 8];
  const warmUpMs = mode === "vod" ? 0 : 5_000;
  const player = as === undefined ? null : new globalThis.page.Player(() => {});
  const video = player?.video ?? document.createElement("video");
  Object.assign(video, { muted: mode !== "whep", autoplay: true, playsInline: true });
  video.width = 640;
  document.body.append(video);
  const errors = [];
  const result = { samples: 0, unreadable: 0, stalls: 0, errors };
  const heights = new Set();
  const delays = [];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [(timeBits + sumBits) * block, block];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const began = performance.now();
  let first = null;
  let connection = null;

  function readTime() {
    const bar = (video.videoHeight * block) / 360;
    context.drawImage(video, 0, 0, video.videoWidth, bar, 0, 0, canvas.width, canvas.height);
    const pixels = context.getImageData(0, block / 2, canvas.width, 1).data;
    const bytes = [0, 0, 0, 0, 0];
    for (let bit = 0; bit < timeBits + sumBits; bit++) {
      if (pixels[4 * (bit * block + block / 2)] > 127) bytes[bit >> 3] |= 128 >> (bit & 7);
    }
    const sum = (bytes[0] + bytes[1] + bytes[2] + bytes[3]) & 255;
    if (sum !== bytes[4]) return null;
    return ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]) >>> 0;
  }
  function onFrame() {
    first ??= performance.now();
    heights.add(video.videoHeight);
    if (performance.now() - first >= warmUpMs) {
      const time = readTime();
      if (time === null) result.unreadable++;
      else delays.push((Date.now() - time) >>> 0);
    }
    video.requestVideoFrameCallback(onFrame);
  }
  video.requestVideoFrameCallback(onFrame);
  video.addEventListener("waiting", () => {
    if (first !== null && performance.now() - first >= warmUpMs && !video.seeking) result.stalls++;
  });

  let looking;
  if (player !== null) {
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(...settings) {
        super(...settings);
        connection = this;
      }
    };
    player.setMode(as);
    player.follow({ name: "studio", live: true, since: "", master: url, lowLatency: url, whep: url }, 1);
    looking = setInterval(() => player.check(Date.now()), 500);
  } else {
    const hls = new window.Hls({ lowLatencyMode: false });
    hls.on(window.Hls.Events.ERROR, (_, data) => data.fatal && errors.push(`${data.type} ${data.details}`));
    hls.loadSource(url);
    hls.attachMedia(video);
  }
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  const limit = 60_000;
  while (first === null && performance.now() - began < limit && errors.length === 0) await sleep(50);
  if (first === null) throw new Error(`no picture: ${errors.join("; ")}`);
  result.firstFrame = first - began;
  const until = first + warmUpMs + 1_000 * seconds;
  while (performance.now() < until && !video.ended) await sleep(50);

  delays.sort((a, b) => a - b);
  const at = (part) => delays[Math.min(delays.length - 1, Math.floor(part * delays.length))] ?? 0;
  Object.assign(result, { samples: delays.length, p50: at(0.5), p95: at(0.95), heights: [...heights] });
  result.duration = Number.isFinite(video.duration) ? video.duration : 0;
  result.audioSeconds = video.webkitAudioDecodedByteCount > 0 ? video.currentTime : 0;
  if (connection !== null) {
    for (const report of (await connection.getStats()).values()) {
      if (report.type !== "inbound-rtp" || report.kind !== "audio") continue;
      result.audioSeconds = report.totalSamplesDuration ?? 0;
      result.audioEnergy = report.totalAudioEnergy ?? 0;
    }
  }
  result.shownDelay = player?.status().age ?? 0;
  clearInterval(looking);
  player?.stop();
  return result;
}
