import { html, nothing, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { formatDelay } from "../format.ts";
import type { PlayerStatus } from "../player/player.ts";
import { icon } from "./icons.ts";
import { quality } from "./quality.ts";

/** Behind its target by more than this, the player offers the way back to the live edge. */
const farBehindSeconds = 9;

export function controls(app: App, status: PlayerStatus): TemplateResult {
  const { player } = app;
  const paused = status.phase === "paused";
  const behind = paused || (status.latency ?? 0) > farBehindSeconds;
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
    ${delay(status)} ${modes(app, status)} ${quality(app, status)}
    <button type="button" class="control" data-control="fullscreen" aria-label="Full screen" @click=${toggleFullscreen}>
      ${icon("expand")}
    </button>
  </div>`;
}

/** How long ago what is on screen reached the node, where that is what the viewer chose by. */
function delay(status: PlayerStatus): TemplateResult | typeof nothing {
  if (status.mode === "adaptive" || status.phase !== "playing" || status.age === null) return nothing;
  return html`<span class="delay" data-delay=${status.age.toFixed(3)} title="From the node to this screen, as measured">
    ${formatDelay(status.age)}<span> behind</span>
  </span>`;
}

/** The two ways to be nearer to live than the ladder. A second press goes back to it. */
function modes(app: App, status: PlayerStatus): TemplateResult {
  const offered = app.state?.stream?.whep ? (["lowLatency", "realTime"] as const) : (["lowLatency"] as const);
  return html`<span class="modes" role="group" aria-label="Delay">
    ${offered.map((mode) => {
      const { name, label, title, shape } = faces[mode];
      const on = status.mode === mode;
      return html`<button
        type="button"
        class="control text"
        data-control=${name}
        aria-pressed=${String(on)}
        aria-label=${label}
        title=${title}
        @click=${() => app.player.setMode(on ? "adaptive" : mode)}
      >
        ${icon(shape)}<span>${label}</span>
      </button>`;
    })}
  </span>`;
}

const faces = {
  lowLatency: {
    name: "low-latency",
    label: "Low latency",
    title: "The source alone, in partial segments: about half a second behind, no ladder",
    shape: "bolt",
  },
  realTime: {
    name: "real-time",
    label: "Real time",
    title: "The source alone, by WebRTC: as near to live as it gets, no ladder",
    shape: "pulse",
  },
} as const;

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.getElementById("player")?.requestFullscreen?.();
}
