import type { HlsConfig } from "hls.js";
import workerPath from "hls.js/dist/hls.worker.js?url";

/** How the stream is played: the ladder of renditions, the source alone with partial segments, or the source by WebRTC. */
export type Mode = "adaptive" | "lowLatency" | "realTime";

/** The modes that play playlists. */
export type HlsMode = Exclude<Mode, "realTime">;

const retry = { maxNumRetry: 6, retryDelayMs: 500, maxRetryDelayMs: 4_000 };

const common: Partial<HlsConfig> = {
  workerPath,
  // Only what has been watched a moment ago is kept: a live page stays open for hours.
  backBufferLength: 12,
  // No advertisement or key is fetched from anywhere.
  enableInterstitialPlayback: false,
  manifestLoadPolicy: {
    default: { maxTimeToFirstByteMs: 8_000, maxLoadTimeMs: 12_000, timeoutRetry: retry, errorRetry: retry },
  },
  playlistLoadPolicy: {
    default: { maxTimeToFirstByteMs: 8_000, maxLoadTimeMs: 12_000, timeoutRetry: retry, errorRetry: retry },
  },
  fragLoadPolicy: {
    default: { maxTimeToFirstByteMs: 8_000, maxLoadTimeMs: 20_000, timeoutRetry: retry, errorRetry: retry },
  },
};

/** Distance to the live edge, in target durations, for a server that asks for none. The target duration is the cap of a
 *  segment, twice its usual length, so this is three segments. It must not be in the configs below: there it would
 *  overrule the server. */
export const targetDurationsBehind = 1.5;

/** The distance to the live edge is never set here: the server's HOLD-BACK and PART-HOLD-BACK know how its segments arrive. */
export const hlsConfig: Record<HlsMode, Partial<HlsConfig>> = {
  adaptive: {
    ...common,
    // Renditions arrive as whole segments; drifting back to the target a little faster cannot be heard.
    maxLiveSyncPlaybackRate: 1.08,
    maxBufferLength: 12,
    // A picture larger than its frame costs the viewer and shows nothing.
    capLevelToPlayerSize: true,
    // Start in the middle of the ladder, not at its foot.
    abrEwmaDefaultEstimate: 3_000_000,
    startLevel: -1,
  },
  lowLatency: {
    ...common,
    // The rate is that of Pace: hls.js only catches up with more than a second in the buffer, which is the delay.
    maxLiveSyncPlaybackRate: 1,
    maxBufferLength: 6,
    // Where a viewer goes who jumps to the live edge after stalls.
    liveSyncOnStallIncrease: 0.2,
  },
};
