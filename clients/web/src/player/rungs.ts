/** A rung of the ladder as the quality menu shows it. */
export interface Rung {
  /** Index in the player's list of levels. */
  level: number;
  /** "Source" or the height: "720p". */
  label: string;
  detail: string;
  height: number;
}

/** What is used of a level of hls.js. */
export interface LevelInfo {
  width: number;
  height: number;
  bitrate: number;
  name?: string;
  /** As in RFC 6381. */
  videoCodec?: string | undefined;
  url: readonly string[];
}

const codecNames: Record<string, string> = { avc1: "H.264", hvc1: "H.265", vp09: "VP9", av01: "AV1" };

function codecName(level: LevelInfo): string {
  return codecNames[level.videoCodec?.split(".")[0] ?? ""] ?? "";
}

/** Names the levels, the source first, then from high to low. */
export function rungsOf(levels: readonly LevelInfo[], describe: (bitrate: number) => string): Rung[] {
  const source = sourceIndex(levels);
  const mixed = new Set(levels.map(codecName)).size > 1;
  const rungs = levels.map((level, index) => ({
    level: index,
    height: level.height,
    label: index === source ? "Source" : level.height > 0 ? `${level.height}p` : (level.name ?? `Level ${index + 1}`),
    detail: [
      index === source && level.height > 0 ? `${level.height}p` : "",
      mixed ? codecName(level) : "",
      level.bitrate > 0 ? describe(level.bitrate) : "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
    bitrate: level.bitrate,
  }));
  rungs.sort(
    (a, b) => Number(b.level === source) - Number(a.level === source) || b.height - a.height || b.bitrate - a.bitrate,
  );
  return rungs.map(({ bitrate: _, ...rung }) => rung);
}

/** The level the publisher sent: by its name or address. A ladder that does not say has none. */
function sourceIndex(levels: readonly LevelInfo[]): number {
  const named = levels.findIndex(({ name }) => name?.toLowerCase() === "source");
  return named >= 0
    ? named
    : levels.findIndex(({ url }) => url.some((part) => /(^|[/_.-])source([/_.-]|$)/i.test(part)));
}
