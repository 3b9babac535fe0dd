import { spawn, type ChildProcess } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import type { Connect, Plugin } from "vite";
import { World } from "./world.ts";

/** Seconds of made-up past, so that every panel has something to show. */
const pastSeconds = 400;
const types: Record<string, string> = {
  ".m3u8": "application/vnd.apple.mpegurl",
  ".m4s": "video/iso.segment",
  ".mp4": "video/mp4",
  ".ts": "video/mp2t",
};

/** Development only: answers the node's API from a made-up network and serves a test picture as HLS.
 *  MOCK_STREAM=waiting shows the page before anybody publishes; MOCK_STREAM=flaky drops the publisher every 20 seconds. */
export function mockNetwork(): Plugin {
  const mode = process.env["MOCK_STREAM"] ?? "live";
  const stop: (() => void)[] = [];
  const use = (middlewares: Connect.Server): void => {
    const folder = mkdtempSync(join(tmpdir(), "livepeer-web-"));
    const encoder = encode(folder);
    stop.push(() => {
      encoder.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    });
    middlewares.use(handler(folder, mode, stop));
  };
  process.once("exit", () => stop.forEach((act) => act()));
  return {
    name: "mock-network",
    configureServer: (server) => use(server.middlewares),
    configurePreviewServer: (server) => use(server.middlewares),
  };
}

function handler(folder: string, mode: string, stop: (() => void)[]): Connect.NextHandleFunction {
  const world = new World(Date.now(), pastSeconds, { name: "demo", rtmp: "rtmp://127.0.0.1:1935/live/demo" });
  const clients = new Set<ServerResponse>();
  let second = 0;
  const live = (): boolean => mode !== "waiting" && (mode !== "flaky" || second % 30 < 20);
  const event = (): string => `event: state\ndata: ${JSON.stringify(world.state(live()))}\n\n`;
  const timer = setInterval(() => {
    second++;
    world.advance();
    const text = event();
    for (const client of clients) client.write(text);
  }, 1000);
  stop.push(() => clearInterval(timer));
  return (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/api/v1/state") {
      response.setHeader("content-type", "application/json").end(JSON.stringify(world.state(live())));
    } else if (path === "/api/v1/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(event());
      clients.add(response);
      request.on("close", () => clients.delete(response));
    } else if (path.startsWith("/live/demo/")) {
      sendFile(request, response, join(folder, normalize(path.slice("/live/demo".length).replace("/ll/", "/source/"))));
    } else next();
  };
}

function sendFile(_: IncomingMessage, response: ServerResponse, file: string): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  createReadStream(file).pipe(response);
}

/** Three renditions of a test picture with a moving clock. The low-latency address serves the source again. */
function encode(folder: string): ChildProcess {
  for (const name of ["source", "360p", "240p"]) mkdirSync(join(folder, name));
  const hls = [
    "-f",
    "hls",
    "-hls_list_size",
    "8",
    "-hls_segment_type",
    "fmp4",
    "-hls_flags",
    "delete_segments+independent_segments+program_date_time",
  ];
  const x264 = [
    "-c:v",
    "libx264",
    "-preset",
    "ultrafast",
    "-tune",
    "zerolatency",
    "-pix_fmt",
    "yuv420p",
    "-g",
    "50",
    "-keyint_min",
    "50",
    "-sc_threshold",
    "0",
    "-c:a",
    "aac",
    "-ac",
    "2",
  ];
  const args = [
    "-loglevel",
    "error",
    "-re",
    "-f",
    "lavfi",
    "-i",
    "testsrc2=size=1280x720:rate=25",
    "-f",
    "lavfi",
    "-i",
    "sine=frequency=220:sample_rate=48000",
    "-filter_complex",
    "[0:v]split=3[a][b][c];[b]scale=640:360[b1];[c]scale=426:240[c1]",
    "-map",
    "[a]",
    "-map",
    "1:a",
    "-map",
    "[b1]",
    "-map",
    "1:a",
    "-map",
    "[c1]",
    "-map",
    "1:a",
    ...x264,
    "-b:v:0",
    "2400k",
    "-b:v:1",
    "700k",
    "-b:v:2",
    "300k",
    ...hls,
    "-hls_time",
    "2",
    "-master_pl_name",
    "master.m3u8",
    "-var_stream_map",
    "v:0,a:0,name:source v:1,a:1,name:360p v:2,a:2,name:240p",
    "-hls_fmp4_init_filename",
    "init_%v.mp4",
    "-hls_segment_filename",
    join(folder, "%v", "%d.m4s"),
    join(folder, "%v", "index.m3u8"),
  ];
  const encoder = spawn("ffmpeg", args, { stdio: ["ignore", "inherit", "inherit"] });
  encoder.on("error", (error) => console.error("ffmpeg:", error.message));
  return encoder;
}
