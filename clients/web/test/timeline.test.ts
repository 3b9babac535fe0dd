import assert from "node:assert/strict";
import { test } from "node:test";
import { ceilingOf, columns, medianRoundTrip } from "../src/timeline.ts";
import { sampleClaim, sampleJob, sampleSegment, sampleState } from "./sample.ts";

test("the newest segments are shown, oldest first", () => {
  const state = sampleState({ segments: [5, 4, 3, 2].map((sequence) => sampleSegment(sequence)) });
  assert.deepEqual(
    columns(state, 3).map(({ segment }) => segment.sequence),
    [3, 4, 5],
  );
  assert.deepEqual(columns(state, 0), []);
});

test("a segment tells how far its pay has come", () => {
  const state = sampleState({
    segments: [12, 11, 10, 9].map((sequence) => sampleSegment(sequence, sequence === 11 ? { status: "gap" } : {})),
    claims: [sampleClaim({ id: 7, fromSequence: 8, count: 2, challenged: [9] })],
    job: sampleJob({ voucher: { throughSequence: 11, segments: 3, units: "0", amount: "0" } }),
  });
  assert.deepEqual(
    columns(state, 9).map(({ pay, challenged, claimId }) => [pay, challenged, claimId]),
    [
      ["sealed", true, 7],
      ["voucher", false, null],
      ["none", false, null],
      ["none", false, null],
    ],
  );
});

test("one slow segment raises the scale, a broken one does not blow it up", () => {
  const at = (roundTripMs: number) => columns(sampleState({ segments: [sampleSegment(1, { roundTripMs })] }), 9);
  assert.equal(ceilingOf(at(500)), 1.25);
  assert.equal(ceilingOf(at(2600)), 1.5);
  assert.equal(ceilingOf(at(90_000)), 3);
  assert.equal(columns(sampleState({ segments: [sampleSegment(1, { durationMs: 0 })] }), 9)[0]?.load, 0);
});

test("the median leaves out what never came back", () => {
  const segments = [
    sampleSegment(1, { roundTripMs: 300 }),
    sampleSegment(2, { status: "gap", roundTripMs: 0 }),
    sampleSegment(3, { roundTripMs: 900 }),
    sampleSegment(4, { roundTripMs: 500 }),
  ];
  assert.equal(medianRoundTrip(columns(sampleState({ segments }), 9)), 500);
  assert.equal(medianRoundTrip([]), null);
});
