import Hls, { ErrorTypes, Events, type ErrorData } from "hls.js";
import { formatBitrate } from "../format.ts";
import type { Stream } from "../state.ts";
import { hlsConfig, targetDurationsBehind, type HlsMode, type Mode } from "./config.ts";
import { Pace } from "./pace.ts";
import { RateMeter } from "./rate.ts";
import { RealTime } from "./realtime.ts";
import { backoffMs, remedyFor, type Fault } from "./recovery.ts";
import { rungsOf, type Rung } from "./rungs.ts";

export type Phase = "waiting" | "loading" | "playing" | "paused" | "stalled";

/** A snapshot of the player for the views. */
export interface PlayerStatus {
  phase: Phase;
  mode: Mode;
  rungs: Rung[];
  /** Level the viewer asked for; -1 lets the player choose. */
  chosen: number;
  /** Level on screen; -1 before the first picture. */
  current: number;
  width: number;
  height: number;
  /** Bits a second of the video as it was loaded. */
  bitrate: number;
  /** Seconds behind the live edge. */
  latency: number | null;
  /** Seconds since the picture on screen reached the broadcaster: by the program date time of the playlist, or as WebRTC measures it. */
  age: number | null;
  buffered: number;
  dropped: number;
  frames: number;
  stalls: number;
  muted: boolean;
  volume: number;
}

/** Without a new picture for this long, while it should play, the player starts over. */
const frozenAfterMs = 8_000;
/** This long without trouble clears the memory of it. */
const healthyAfterMs = 10_000;
/** An age outside of this is a clock that is wrong. */
const maxAgeSeconds = 120;
const maxFaults = 16;
/** How often the player looks whether the ladder has grown. */
const lookEveryMs = 6_000;
/** Further than this behind its target (a laptop that slept, a long stall) the player jumps to the live edge, */
const maxBehindSeconds: Record<HlsMode, number> = { adaptive: 12, lowLatency: 3 };
/** but not more often than this, so that a slow connection is not made worse. */
const jumpEveryMs = 5_000;
/** At low latency what is buffered beyond need is skipped, if it is more than can be caught up unnoticed. */
const skipSeconds = 0.4;

/** Plays one live stream and does not give up: it owns the video element and the hls.js instance behind it. */
export class Player {
  readonly video: HTMLVideoElement;
  readonly #changed: () => void;
  readonly #rate = new RateMeter();
  #hls: Hls | null = null;
  #realTime: RealTime | null = null;
  #pace = new Pace();
  #stream: Stream | null = null;
  #mode: Mode = "adaptive";
  #chosen = -1;
  #started = false;
  #stalls = 0;
  #stalled = false;
  #wantsPlay = true;
  #faults: Fault[] = [];
  #attempts = 0;
  #retry: number | undefined;
  #movedAt = 0;
  #lastTime = 0;
  #skewMs = 0;
  #renditions = 0;
  /** How many rungs the list named when it was read, also those that this browser cannot decode. */
  #listed = 0;
  #lookedAt = 0;
  #jumpedAt = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.video = this.#makeVideo();
  }

  /** Follows the stream of the newest state: starts when it goes live, and again when it comes back.
   *  `renditions` is how many the newest segment has beside the source. */
  follow(stream: Stream | null, renditions: number): void {
    const before = this.#stream;
    this.#stream = stream;
    this.#renditions = renditions;
    const other = stream !== null && before !== null && before.name !== stream.name;
    if (!stream?.live) {
      if (other) this.stop(); // The viewer chose another stream, which has not begun.
      return;
    }
    const same = before?.live === true && before.master === stream.master && before.since === stream.since;
    if (same) return;
    if (this.#mode === "realTime" && stream.whep === "") this.#mode = "lowLatency";
    this.#chosen = -1; // The rungs of another ladder have other numbers.
    this.#open();
  }

  setSkew(millis: number): void {
    this.#skewMs = millis;
  }

  setMode(mode: Mode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#chosen = -1;
    this.#open();
    this.#changed();
  }

  /** Plays one level, or with -1 the one the connection allows. The switch happens at the next segment, without a break. */
  choose(level: number): void {
    if (this.#mode !== "adaptive") this.setMode("adaptive");
    this.#chosen = level;
    if (this.#hls) this.#hls.nextLevel = level;
    this.#changed();
  }

  togglePlay(): void {
    this.#wantsPlay = this.video.paused;
    if (this.#wantsPlay) this.#play();
    else this.video.pause();
  }

  toggleMute(): void {
    this.video.muted = !this.video.muted;
    if (!this.video.muted && this.video.volume === 0) this.video.volume = 1;
  }

  setVolume(volume: number): void {
    this.video.volume = Math.min(1, Math.max(0, volume));
    this.video.muted = this.video.volume === 0;
  }

  goLive(): void {
    const edge = this.#hls?.liveSyncPosition;
    if (edge != null) this.video.currentTime = edge;
    this.#pace.moved();
    this.#wantsPlay = true;
    this.#play();
  }

  /** Looks after the player between its events; called twice a second. */
  check(now: number): void {
    const { currentTime, paused, ended } = this.video;
    if (currentTime !== this.#lastTime || document.hidden || (paused && !ended)) {
      this.#lastTime = currentTime;
      this.#movedAt = now;
    } else if (this.#retry === undefined && now - this.#movedAt > frozenAfterMs) {
      this.#movedAt = now;
      // A stream that is over has played its tail: nobody asks for its playlists any more.
      if (this.#stream?.live) this.#open();
      else this.#close();
    }
    if (this.#realTime) void this.#realTime.measure().then(this.#changed);
    if (this.#mode === "lowLatency") this.#keepPace(now);
    if (
      !paused &&
      this.#mode !== "realTime" &&
      this.#behind() > maxBehindSeconds[this.#mode] &&
      now - this.#jumpedAt > jumpEveryMs
    ) {
      this.#jumpedAt = now;
      this.goLive();
    }
    if (now - this.#lookedAt > lookEveryMs) {
      this.#lookedAt = now;
      void this.#lookForRungs();
    }
    const lastFault = this.#faults.at(-1);
    if (lastFault && now - lastFault.at > healthyAfterMs && !this.#stalled) {
      this.#faults = [];
      this.#attempts = 0;
    }
  }

  /** A viewer who came before the first rendition has a ladder of one rung; the list of rungs is read only once.
   *  When the network has more, and the playlist says so too, the player starts over with all of them. */
  async #lookForRungs(): Promise<void> {
    const hls = this.#hls;
    const free = this.#started && this.#mode === "adaptive" && this.#chosen === -1;
    if (!hls?.url || !free || this.#listed > this.#renditions) return;
    const response = await fetch(hls.url).catch(() => null);
    const text = response?.ok ? await response.text() : "";
    const listed = text.match(/^#EXT-X-STREAM-INF:/gm)?.length ?? 0;
    if (hls === this.#hls && listed > this.#listed) this.#open();
  }

  status(): PlayerStatus {
    const hls = this.#hls;
    const quality = this.video.getVideoPlaybackQuality();
    const current = hls?.currentLevel ?? -1;
    return {
      phase: this.#phase(),
      mode: this.#mode,
      rungs: rungsOf(hls?.levels ?? [], formatBitrate),
      chosen: this.#chosen,
      current,
      width: this.video.videoWidth,
      height: this.video.videoHeight,
      bitrate: this.#realTime?.bitsPerSecond ?? this.#rate.bitsPerSecond,
      latency: hls && this.#started && hls.latency > 0 ? hls.latency : null,
      age: this.#age(),
      buffered: this.#buffered(),
      dropped: quality.droppedVideoFrames,
      frames: quality.totalVideoFrames,
      stalls: this.#stalls,
      muted: this.video.muted,
      volume: this.video.volume,
    };
  }

  #phase(): Phase {
    if (!this.#started) return this.#stream?.live ? "loading" : "waiting";
    if (this.video.paused) return "paused";
    return this.#stalled ? "stalled" : "playing";
  }

  /** Seconds behind the target, which itself lies behind the live edge. */
  #behind(): number {
    const hls = this.#hls;
    return hls ? hls.latency - (hls.targetLatency ?? Infinity) : 0;
  }

  #age(): number | null {
    if (this.#realTime) return this.#realTime.delay;
    const date = this.#hls?.playingDate;
    if (!date) return null;
    const seconds = (Date.now() + this.#skewMs - date.getTime()) / 1000;
    return seconds > 0 && seconds < maxAgeSeconds ? seconds : null;
  }

  #buffered(): number {
    const { buffered, currentTime } = this.video;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) <= currentTime + 0.1 && buffered.end(i) > currentTime) return buffered.end(i) - currentTime;
    }
    return 0;
  }

  #makeVideo(): HTMLVideoElement {
    const video = document.createElement("video");
    video.muted = true;
    video.autoplay = true;
    video.playsInline = true;
    video.tabIndex = -1;
    video.addEventListener("playing", () => {
      this.#started = true;
      this.#stalled = false;
      this.#changed();
    });
    video.addEventListener("waiting", () => {
      if (this.#started && !this.#stalled && !video.seeking) {
        this.#stalls++;
        this.#pace.stalled(Date.now());
      }
      this.#stalled = true;
      this.#changed();
    });
    for (const name of ["pause", "volumechange", "resize", "emptied"]) video.addEventListener(name, this.#changed);
    return video;
  }

  #open(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#close();
    const stream = this.#stream;
    if (!stream?.live) return;
    this.#movedAt = Date.now();
    if (this.#mode === "realTime") {
      this.#openRealTime(stream.whep);
      return;
    }
    const address = this.#mode === "lowLatency" ? stream.lowLatency : stream.master;
    if (Hls.isSupported()) this.#openHls(address, this.#mode);
    else this.video.src = address;
    this.#changed();
  }

  #openRealTime(address: string): void {
    const connection = new RealTime(address, this.video, (kind) => {
      if (connection !== this.#realTime || !this.#stream?.live) return;
      // What the source is coded with may be nothing for WebRTC, and a firewall may let no UDP through.
      if (kind === "unsupported" || this.#faults.length > 0) {
        this.setMode("lowLatency");
        return;
      }
      this.#faults = [{ kind: "network", manifest: false, at: Date.now() }];
      this.#reopenLater();
    });
    this.#realTime = connection;
    this.#play();
    this.#changed();
  }

  /** Stays as near to the live edge as the connection allows. */
  #keepPace(now: number): void {
    if (!this.#started || this.video.paused || this.video.seeking) return;
    const slack = this.#pace.slack;
    if (slack > skipSeconds && now - this.#jumpedAt > jumpEveryMs) {
      this.#jumpedAt = now;
      this.video.currentTime += slack;
      this.#pace.moved();
    }
    const rate = this.#pace.rate(now);
    if (this.video.playbackRate !== rate) this.video.playbackRate = rate;
  }

  #openHls(address: string, mode: HlsMode): void {
    const hls = new Hls(hlsConfig[mode]);
    hls.config.liveSyncDurationCount = targetDurationsBehind;
    this.#hls = hls;
    this.#listed = 0;
    hls.on(Events.MANIFEST_LOADED, (_, { levels }) => (this.#listed = levels.length));
    hls.on(Events.MANIFEST_PARSED, () => {
      if (this.#chosen >= 0 && this.#chosen < hls.levels.length) hls.nextLevel = this.#chosen;
      this.#play();
    });
    if (mode === "lowLatency") {
      hls.on(Events.BUFFER_APPENDING, () => {
        const now = Date.now();
        if (this.#started && !this.video.seeking) this.#pace.arrived(now, this.#buffered());
        this.#keepPace(now);
      });
    }
    hls.on(Events.LEVEL_SWITCHING, () => this.#rate.reset());
    hls.on(Events.LEVEL_SWITCHED, this.#changed);
    hls.on(Events.FRAG_BUFFERED, (_, { frag, part, stats }) => {
      if (frag.type === "main") this.#rate.add(stats.total, part?.duration ?? frag.duration);
    });
    hls.on(Events.ERROR, (_, data) => this.#failed(hls, data));
    hls.loadSource(address);
    hls.attachMedia(this.video);
  }

  /** Gives up the stream, and its place at the server. follow begins again. */
  stop(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#stream = null;
    this.#close();
    this.#changed();
  }

  #close(): void {
    this.#hls?.destroy();
    this.#hls = null;
    this.#realTime?.close();
    this.#realTime = null;
    this.video.srcObject = null;
    this.video.playbackRate = 1;
    this.#pace = new Pace();
    this.#jumpedAt = 0;
    this.#started = false;
    this.#stalled = false;
  }

  #failed(hls: Hls, error: ErrorData): void {
    if (!error.fatal || hls !== this.#hls) return;
    const kind =
      error.type === ErrorTypes.NETWORK_ERROR ? "network" : error.type === ErrorTypes.MEDIA_ERROR ? "media" : "other";
    const fault: Fault = { kind, manifest: hls.levels.length === 0, at: Date.now() };
    const remedy = remedyFor(fault, this.#faults);
    this.#faults = [...this.#faults, fault].slice(-maxFaults);
    if (!this.#stream?.live) return;
    if (remedy === "recoverMedia") hls.recoverMediaError();
    else if (remedy === "startLoad") this.#later(() => hls === this.#hls && hls.startLoad());
    else this.#reopenLater();
  }

  #reopenLater(): void {
    this.#later(() => this.#open());
  }

  #later(act: () => void): void {
    clearTimeout(this.#retry);
    this.#retry = window.setTimeout(() => {
      this.#retry = undefined;
      act();
    }, backoffMs(this.#attempts++));
  }

  #play(): void {
    if (!this.#wantsPlay) return;
    // A browser that forbids even muted playback leaves the video paused; the play button then starts it.
    this.video.play().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== "NotAllowedError") return;
      this.#wantsPlay = false;
      this.#changed();
    });
  }
}
