import { html, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import type { PlayerStatus } from "../player/player.ts";
import { icon } from "./icons.ts";
import { quality } from "./quality.ts";

/** Behind its target by more than this, the player offers the way back to the live edge. */
const farBehindSeconds = 9;

export function controls(app: App, status: PlayerStatus): TemplateResult {
  const { player } = app;
  const paused = status.phase === "paused";
  const behind = paused || (status.latency ?? 0) > farBehindSeconds;
  const low = status.mode === "lowLatency";
  return html`<div class="controls" role="group" aria-label="Player">
    <button
      type="button"
      class="control"
      data-control="play"
      aria-label=${paused ? "Play" : "Pause"}
      @click=${() => player.togglePlay()}
    >
      ${icon(paused ? "play" : "pause")}
    </button>
    <button
      type="button"
      class="control"
      data-control="mute"
      aria-label=${status.muted ? "Unmute" : "Mute"}
      @click=${() => player.toggleMute()}
    >
      ${icon(status.muted ? "muted" : "sound")}
    </button>
    <input
      type="range"
      class="volume"
      min="0"
      max="1"
      step="0.05"
      aria-label="Volume"
      .value=${String(status.muted ? 0 : status.volume)}
      .style=${`--level:${status.muted ? 0 : status.volume}`}
      @input=${(event: Event) => player.setVolume(Number((event.target as HTMLInputElement).value))}
    />
    <button
      type="button"
      class="control live"
      data-behind=${String(behind)}
      aria-label=${behind ? "Go to the live edge" : "At the live edge"}
      @click=${() => player.goLive()}
    >
      <i></i>Live
    </button>
    <span class="gap"></span>
    <button
      type="button"
      class="control text"
      data-control="low-latency"
      aria-pressed=${String(low)}
      title="The source alone, in partial segments: closest to live, no ladder"
      @click=${() => player.setMode(low ? "adaptive" : "lowLatency")}
    >
      ${icon("bolt")}<span>Low latency</span>
    </button>
    ${quality(app, status)}
    <button type="button" class="control" data-control="fullscreen" aria-label="Full screen" @click=${toggleFullscreen}>
      ${icon("expand")}
    </button>
  </div>`;
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.getElementById("player")?.requestFullscreen?.();
}
