import assert from "node:assert/strict";
import { test } from "node:test";
import { Pace } from "../src/player/pace.ts";

const partMs = 200;

/** Plays pieces that come with the given delays, and returns how much was left before each. */
function play(
  pace: Pace,
  seconds: number,
  begin: number,
  jitterMs: (n: number) => number,
): { left: number; stalls: number }[] {
  let ahead = begin;
  let now = 0;
  let stalls = 0;
  const seen = [];
  for (let n = 1; n * partMs < seconds * 1000; n++) {
    const at = n * partMs + jitterMs(n);
    for (; now < at; now += 10) {
      ahead -= (pace.rate(now) * 10) / 1000;
      if (ahead < 0) {
        ahead = 0;
        stalls++;
        pace.stalled(now);
      }
    }
    pace.arrived(now, ahead);
    seen.push({ left: ahead, stalls });
    ahead += partMs / 1000;
  }
  return seen;
}

test("a viewer who began far behind catches up in seconds and then stays a few pictures ahead", () => {
  const seen = play(new Pace(), 30, 1.2, () => 0);
  const settled = seen.slice(-50);
  for (const { left } of settled) assert.ok(left > 0.06 && left < 0.15, `${left} s are left`);
  assert.ok((seen[30]?.left ?? 1) < 0.3, "six seconds are enough to catch up");
  assert.equal(seen.at(-1)?.stalls, 0);
});

test("pieces that come late now and then cost delay, not stalls", () => {
  const late = (n: number) => (n % 7 === 0 ? 150 : 0);
  const seen = play(new Pace(), 40, 0.6, late);
  assert.equal(seen.at(-1)?.stalls, 0);
  const least = Math.min(...seen.slice(-50).map(({ left }) => left));
  assert.ok(least > 0.05 && least < 0.16, `${least} s at the worst`);
});

test("a stall makes the player keep more, and time makes it forget", () => {
  const pace = new Pace();
  const before = pace.spare;
  pace.stalled(0);
  assert.ok(pace.spare > before);
  for (let n = 0; n < 50; n++) pace.stalled(0);
  assert.ok(pace.spare < 2, "a bad line is no reason to fall back for ever");
  for (let now = 0; now < 600_000; now += 1000) pace.rate(now);
  assert.equal(pace.spare, before);
});

test("too little left slows the picture down, nothing known leaves it alone", () => {
  const pace = new Pace();
  assert.equal(pace.rate(0), 1);
  for (let n = 0; n < 5; n++) pace.arrived(n, 0.02);
  assert.ok(pace.rate(5) < 1);
  pace.moved();
  assert.equal(pace.rate(6), 1);
});
