import { html, nothing, type TemplateResult } from "lit-html";
import { nowOf, type App } from "../app.ts";
import { formatBitrate, formatClock, formatCount, formatPercent, formatSeconds } from "../format.ts";
import type { PlayerStatus } from "../player/player.ts";
import type { Stream } from "../state.ts";
import { controls } from "./controls.ts";
import { icon } from "./icons.ts";
import { address, copyable, term } from "./parts.ts";

/** The picture with its controls, and under it what is known about it. */
export function watch(app: App): TemplateResult {
  const stream = app.state?.stream ?? null;
  const status = app.player.status();
  const showVideo = stream !== null && (stream.live || status.phase === "playing");
  return html`<section class="watch" aria-label="Live video">
    <div class="player" data-phase=${status.phase} data-live=${String(stream?.live ?? false)} id="player">
      ${app.player.video} ${showVideo ? picture(app, status) : waiting(app, stream)}
    </div>
    ${streams(app, stream)} ${facts(app, stream, status)}
  </section>`;
}

/** The streams that are live, where there is a choice. */
function streams(app: App, shown: Stream | null): TemplateResult | typeof nothing {
  const live = (app.state?.streams ?? []).filter((stream) => stream.live);
  if (live.length === 0 || (live.length === 1 && live[0]?.name === shown?.name)) return nothing;
  return html`<nav class="streams" aria-label="Live streams">
    <span class="quiet">Live now</span>
    ${live.map(
      ({ name, width, height }) =>
        html`<a
          href="?stream=${encodeURIComponent(name)}"
          data-stream=${name}
          aria-current=${name === shown?.name ? "true" : nothing}
          title=${width > 0 ? `${width}×${height}` : nothing}
          @click=${(event: MouseEvent) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            app.choose(name);
          }}
          ><i></i>${name}</a
        >`,
    )}
  </nav>`;
}

function picture(app: App, status: PlayerStatus): TemplateResult {
  const busy = status.phase === "loading" || status.phase === "stalled";
  return html`
    ${busy ? html`<div class="spinner" role="status"><span class="hidden">Loading video</span></div>` : nothing}
    ${
      status.muted && !busy
        ? html`<button type="button" class="unmute" @click=${() => app.player.toggleMute()}>
            ${icon("muted")}Unmute
          </button>`
        : nothing
    }
    ${controls(app, status)}
  `;
}

function waiting(app: App, stream: Stream | null): TemplateResult {
  if (app.state === null) {
    return html`<div class="waiting"><p class="waiting-lead">${icon("antenna")}Looking for the node…</p></div>`;
  }
  if (stream === null) {
    return html`<div class="waiting">
      <p class="waiting-lead">${icon("antenna")}No stream yet</p>
      <p>The picture appears here as soon as a broadcaster publishes.</p>
    </div>`;
  }
  return html`<div class="waiting">
    <p class="waiting-lead">${icon("antenna")}Waiting for a publisher</p>
    <p>Send RTMP from OBS or ffmpeg. The picture starts here by itself.</p>
    ${copyable(app, stream.rtmp, "RTMP address")} ${copyable(app, publishCommand(stream.rtmp), "ffmpeg command")}
    <p class="quiet">H.264 with a key frame every 2 seconds cuts best.</p>
  </div>`;
}

function publishCommand(rtmp: string): string {
  return `ffmpeg -re -i video.mp4 -c:v libx264 -tune zerolatency -g 60 -c:a aac -f flv ${rtmp}`;
}

function facts(app: App, stream: Stream | null, status: PlayerStatus): TemplateResult {
  const playing = status.phase === "playing" || status.phase === "stalled" || status.phase === "paused";
  const when = (text: string) => (playing ? text : "–");
  return html`<div class="facts">
    <div class="facts-title">
      <p class="stream-name">${stream?.name ?? "No stream"}</p>
      <p class="quiet">${stream ? source(app, stream) : "nothing published"}</p>
    </div>
    <dl class="figures" data-figures>
      ${term("Picture", when(`${status.width}×${status.height}`), "Size of the picture on screen")}
      ${term("Bit rate", when(formatBitrate(status.bitrate)), "Bit rate of the rendition that plays")}
      ${term("Behind edge", when(formatSeconds(status.latency)), "Distance to the end of the live playlist")}
      ${term("From camera", when(formatSeconds(status.age)), status.mode === "realTime" ? "From the node to this screen, as WebRTC measures it" : "Age of the picture on screen, by the time stamps of the broadcaster")}
      ${term("Buffer", when(formatSeconds(status.buffered)))}
      ${term("Dropped", when(formatCount(status.dropped)), `${formatPercent(status.dropped / Math.max(1, status.frames))} of ${formatCount(status.frames)} frames`)}
      ${term("Stalls", when(formatCount(status.stalls)))}
    </dl>
  </div>`;
}

function source(app: App, stream: Stream): TemplateResult | string {
  if (!stream.live) return "not live";
  const since = formatClock(nowOf(app) - Date.parse(stream.since));
  const shape = `${stream.width}×${stream.height}, ${Number(stream.fps.toFixed(1))} fps, key frame every ${Number(stream.gopSeconds.toFixed(1))} s`;
  const by = stream.publisher.startsWith("0x") ? address(app, stream.publisher) : stream.publisher;
  return html`live ${since}
    <span class="facts-source">· ${shape}${stream.publisher === "" ? nothing : html` · from ${by}`}</span>`;
}
