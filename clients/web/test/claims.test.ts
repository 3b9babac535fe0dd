import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsOf } from "../src/steps.ts";
import { sampleClaim } from "./sample.ts";

const read = (change: Parameters<typeof sampleClaim>[0]) =>
  stepsOf(sampleClaim(change)).map(({ label, state }) => `${label}: ${state}`);

test("an open claim waits for its seed", () => {
  assert.deepEqual(read({ status: "open", challenged: [] }), [
    "claimed: done",
    "seed to come: now",
    "revealed: next",
    "passed: next",
    "paid: next",
  ]);
});

test("a sealed claim counts what was revealed and passed", () => {
  assert.deepEqual(read({ status: "sealed", challenged: [1, 2], revealed: 2, passed: 1 }), [
    "claimed: done",
    "2 challenged: done",
    "2/2 revealed: done",
    "1/2 passed: now",
    "paid: next",
  ]);
});

test("a claim that nobody challenged has nothing to pass", () => {
  assert.deepEqual(read({ status: "finalized", challenged: [] }).slice(1), [
    "0 challenged: done",
    "none to reveal: done",
    "none to pass: done",
    "paid: done",
  ]);
});

test("a claim that ran out of time shows where it stopped", () => {
  assert.deepEqual(read({ status: "void", challenged: [1, 2], revealed: 2, passed: 0 }).slice(2), [
    "2/2 revealed: done",
    "0/2 passed: bad",
    "void: bad",
  ]);
});
