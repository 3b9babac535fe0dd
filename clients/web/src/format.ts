/** Numbers, amounts and times as text. Pure; amounts are wei as decimal strings and never pass through a float. */

const weiPerEther = 10n ** 18n;
const weiPerGwei = 10n ** 9n;

/** A unit an amount of ether is shown in. */
export type EtherUnit = "ETH" | "gwei" | "wei";

/** Parses wei; anything that is not a whole number reads as null, so that a broken field shows as a dash and not as zero. */
export function parseWei(wei: string): bigint | null {
  return /^-?\d+$/.test(wei) ? BigInt(wei) : null;
}

/** The unit in which an amount of ether needs the fewest zeros. */
export function unitOf(wei: bigint): EtherUnit {
  const size = wei < 0n ? -wei : wei;
  if (size === 0n || size >= weiPerEther / 10_000n) return "ETH";
  return size >= weiPerGwei / 1_000n ? "gwei" : "wei";
}

/** One unit for amounts that stand in a column: the one that suits the largest. */
export function commonUnit(amounts: string[]): EtherUnit {
  return unitOf(amounts.map((wei) => parseWei(wei) ?? 0n).reduce((most, wei) => (wei > most ? wei : most), 0n));
}

/** Ether in a unit that suits it, for example "1.25 ETH" or "3.2 gwei". */
export function formatEther(wei: string, unit?: EtherUnit): string {
  const value = parseWei(wei);
  if (value === null) return "–";
  const chosen = unit ?? unitOf(value);
  return `${formatIn(value, chosen)} ${chosen}`;
}

/** LPT with at most two decimals below a thousand and none above. */
export function formatLpt(wei: string): string {
  const value = parseWei(wei);
  if (value === null) return "–";
  return `${decimal(value, 18, value >= 1_000n * weiPerEther ? 0 : 2)} LPT`;
}

/** The exact amount, for titles: all 18 decimals without trailing zeros. */
export function exactAmount(wei: string, token: "ETH" | "LPT"): string {
  const value = parseWei(wei);
  if (value === null) return "unknown";
  return `${decimal(value, 18, 18)} ${token} (${group(value.toString())} wei)`;
}

function formatIn(value: bigint, unit: EtherUnit): string {
  if (unit === "wei") return group(value.toString());
  if (unit === "gwei") return decimal(value, 9, value >= weiPerGwei * 100n ? 0 : 3);
  return decimal(value, 18, value >= weiPerEther * 100n ? 2 : value >= weiPerEther ? 4 : 6);
}

/** `value / 10^scale` with at most `places` decimals, cut (never rounded up), no trailing zeros, thousands grouped.
 *  What is not zero never reads as zero: it reads as "<" the smallest number that fits. */
export function decimal(value: bigint, scale: number, places: number): string {
  const negative = value < 0n;
  const size = negative ? -value : value;
  const one = 10n ** BigInt(scale);
  const fraction = (size % one).toString().padStart(scale, "0").slice(0, places).replace(/0+$/, "");
  const whole = size / one;
  if (size !== 0n && whole === 0n && fraction === "") {
    return places === 0 ? "<1" : `<0.${"0".repeat(places - 1)}1`;
  }
  return `${negative ? "−" : ""}${group(whole.toString())}${fraction === "" ? "" : `.${fraction}`}`;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A whole number with its thousands grouped. */
export function formatCount(count: number): string {
  return Number.isFinite(count) ? group(Math.round(count).toString()) : "–";
}

/** A large count in three digits: "1.24 G". */
export function formatScaled(count: string): string {
  const value = Number(count);
  if (!Number.isFinite(value)) return "–";
  const steps: [number, string][] = [
    [1e15, "P"],
    [1e12, "T"],
    [1e9, "G"],
    [1e6, "M"],
    [1e4, "k"],
  ];
  for (const [size, letter] of steps) {
    if (value >= size) return `${Number((letter === "k" ? value / 1e3 : value / size).toPrecision(3))} ${letter}`;
  }
  return formatCount(value);
}

export function formatBytes(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(bytes >= 1e7 ? 0 : 1)} MB`;
  return `${Math.round(bytes / 1e3)} kB`;
}

export function formatBitrate(bitsPerSecond: number): string {
  if (!(bitsPerSecond > 0)) return "–";
  return bitsPerSecond >= 1e6 ? `${(bitsPerSecond / 1e6).toFixed(1)} Mb/s` : `${Math.round(bitsPerSecond / 1e3)} kb/s`;
}

/** Seconds with the precision that matters: "0.42 s", "3.1 s", "12 s". */
export function formatSeconds(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return "–";
  const size = Math.abs(seconds);
  return `${seconds.toFixed(size < 1 ? 2 : size < 10 ? 1 : 0)} s`;
}

/** A delay as viewers compare it: milliseconds below a second. */
export function formatDelay(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : formatSeconds(seconds);
}

export function formatMillis(millis: number): string {
  return millis >= 10_000 ? formatSeconds(millis / 1000) : `${formatCount(millis)} ms`;
}

/** A length of time as a clock: "0:34", "12:05", "1:02:07"; days above 48 hours. Negative reads as zero. */
export function formatClock(millis: number): string {
  if (!Number.isFinite(millis)) return "–";
  const total = Math.max(0, Math.floor(millis / 1000));
  const hours = Math.floor(total / 3600);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds}` : `${minutes}:${seconds}`;
}

/** How long ago, short enough for a column: "now", "12 s", "4 min", "3 h". */
export function formatAgo(millis: number): string {
  if (!Number.isFinite(millis)) return "–";
  const seconds = Math.floor(millis / 1000);
  if (seconds < 2) return "now";
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** Time of day with seconds, in the viewer's zone, always 24 hours. */
export function formatTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return "–";
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

export function formatPercent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return "<0.1 %";
  const tenths = (percent > 0 && percent < 10) || (percent > 99 && percent < 100);
  return `${percent.toFixed(tenths ? 1 : 0)} %`;
}

/** Inflation given in parts per billion, as parts per million. */
export function formatInflation(ppb: string): string {
  const value = parseWei(ppb);
  return value === null ? "–" : `${decimal(value, 3, 1)} ppm`;
}

export function shortAddress(address: string): string {
  return address.length > 12 ? `${address.slice(0, 6)}…${address.slice(-4)}` : address;
}

/** A hue for an address, so that the eye can follow it across panels. */
export function hueOf(address: string): number {
  let hash = 2166136261;
  for (const letter of address.toLowerCase()) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  }
  return (hash >>> 0) % 360;
}
