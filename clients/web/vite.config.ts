import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { mockNetwork } from "./dev/mock.ts";

const contentSecurityPolicy = readFileSync(new URL("csp.txt", import.meta.url), "utf8").trim();

export default defineConfig({
  plugins: [mockNetwork()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index.html", "govern.html"] },
    // hls.js is one piece of 500 kB before compression.
    chunkSizeWarningLimit: 800,
  },
  preview: {
    host: "127.0.0.1",
    // The built page is tried under the policy the binary serves it with.
    headers: { "Content-Security-Policy": contentSecurityPolicy, "X-Content-Type-Options": "nosniff" },
  },
  server: { host: "127.0.0.1" },
});
