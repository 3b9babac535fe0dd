import assert from "node:assert/strict";
import { test } from "node:test";
import { RateMeter } from "../src/player/rate.ts";
import { backoffMs, remedyFor, type Fault } from "../src/player/recovery.ts";
import { rungsOf } from "../src/player/rungs.ts";

const fault = (kind: Fault["kind"], at: number, manifest = false): Fault => ({ kind, manifest, at });

test("a lost connection is retried in place before the player starts over", () => {
  const past: Fault[] = [];
  const remedies = [0, 1000, 2000, 3000].map((at) => {
    const remedy = remedyFor(fault("network", at), past);
    past.push(fault("network", at));
    return remedy;
  });
  assert.deepEqual(remedies, ["startLoad", "startLoad", "startLoad", "reopen"]);
});

test("a decoder that fails twice in a row gets a new player, an hour later it gets a second chance", () => {
  assert.equal(remedyFor(fault("media", 0), []), "recoverMedia");
  assert.equal(remedyFor(fault("media", 1000), [fault("media", 0)]), "reopen");
  assert.equal(remedyFor(fault("media", 3_600_000), [fault("media", 0)]), "recoverMedia");
});

test("without a playlist there is nothing to continue from", () => {
  assert.equal(remedyFor(fault("network", 0, true), []), "reopen");
});

test("waits grow and stay short enough for a viewer", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 1000].map(backoffMs), [500, 1000, 2000, 4000, 5000, 5000]);
});

test("the source stands first by its address, the rest from high to low", () => {
  const level = (height: number, bitrate: number, url: string) => ({ width: 0, height, bitrate, url: [url] });
  const levels = [
    level(240, 3e5, "240p.m3u8"),
    level(720, 15e5, "720p.m3u8"),
    level(720, 3e6, "source/index.m3u8"),
    level(480, 8e5, "480p.m3u8"),
  ];
  const rungs = rungsOf(levels, (bitrate) => `${bitrate / 1000}k`);
  assert.deepEqual(
    rungs.map(({ level, label, detail }) => [level, label, detail]),
    [
      [2, "Source", "720p · 3000k"],
      [1, "720p", "1500k"],
      [3, "480p", "800k"],
      [0, "240p", "300k"],
    ],
  );
});

test("rungs of a ladder of several codecs tell theirs", () => {
  const level = (height: number, videoCodec: string, url: string) => ({
    width: 0,
    height,
    bitrate: 0,
    videoCodec,
    url: [url],
  });
  const levels = [
    level(720, "avc1.64001f", "a.m3u8"),
    level(720, "av01.0.05M.08", "b.m3u8"),
    level(480, "hvc1.1.6.L90.90", "c.m3u8"),
    level(360, "vp09.00.30.08", "d.m3u8"),
  ];
  assert.deepEqual(
    rungsOf(levels, String).map(({ label, detail }) => [label, detail]),
    [
      ["720p", "H.264"],
      ["720p", "AV1"],
      ["480p", "H.265"],
      ["360p", "VP9"],
    ],
  );
});

test("a ladder that names no source has none", () => {
  const rungs = rungsOf([{ width: 0, height: 360, bitrate: 0, url: ["resource.m3u8"] }], String);
  assert.deepEqual(
    rungs.map(({ label, detail }) => [label, detail]),
    [["360p", ""]],
  );
});

test("the bit rate follows what is loaded and survives empty pieces", () => {
  const meter = new RateMeter();
  meter.add(0, 0);
  assert.equal(meter.bitsPerSecond, 0);
  for (let i = 0; i < 30; i++) meter.add(125_000, 1);
  assert.ok(Math.abs(meter.bitsPerSecond - 1e6) < 1);
  meter.reset();
  assert.equal(meter.bitsPerSecond, 0);
});
