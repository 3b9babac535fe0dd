// The browser that the tests of the page drive. CHROMIUM names it (default /usr/bin/chromium).
import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // WebRTC to a loopback address needs a loopback address on this side.
  "--disable-features=WebRtcHideLocalIpsWithMdns",
  "--autoplay-policy=no-user-gesture-required",
];

/** Starts the browser within a time in milliseconds; whoever calls closes it. */
export function launch(timeout = 30_000) {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags, timeout });
}

/** For a page's start: counts in stallCount the times a picture that played had to wait for data. */
export function countStalls() {
  globalThis.stallCount = 0;
  let played = false;
  document.addEventListener("playing", () => (played = true), true);
  document.addEventListener("waiting", (event) => played && !event.target.seeking && globalThis.stallCount++, true);
}
