import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyHistory, observe } from "../src/history.ts";
import { sampleClaim, sampleState } from "./sample.ts";

const at = (block: number) => sampleState({ chain: { ...sampleState().chain, block } });

test("blocks between two states are spread over the time between them", () => {
  const first = observe(emptyHistory, null, at(10), 1000);
  const second = observe(first, at(10), at(12), 5000);
  assert.deepEqual(second.blocks, [
    { number: 10, at: 1000 },
    { number: 11, at: 3000 },
    { number: 12, at: 5000 },
  ]);
});

test("a state without a new block adds none", () => {
  const first = observe(emptyHistory, null, at(10), 1000);
  assert.equal(observe(first, at(10), at(10), 2000).blocks, first.blocks);
});

test("a chain that starts over starts the strip over", () => {
  const first = observe(emptyHistory, null, at(500), 1000);
  assert.deepEqual(observe(first, at(500), at(3), 2000).blocks, [{ number: 3, at: 2000 }]);
});

test("a long absence does not fill the memory", () => {
  const first = observe(emptyHistory, null, at(1), 0);
  assert.equal(observe(first, at(1), at(1_000_000), 1000).blocks.length, 120);
});

test("only what is new draws the eye, and nothing does on the first state", () => {
  const before = sampleState({ claims: [sampleClaim({ id: 1, status: "sealed" })] });
  const after = sampleState({
    claims: [sampleClaim({ id: 2, status: "open" }), sampleClaim({ id: 1, status: "sealed" })],
    log: [{ time: "2026-01-01T00:00:00Z", kind: "claim", text: "opened", tx: "0x1" }],
  });
  assert.equal(observe(emptyHistory, null, before, 0).fresh.size, 0);
  assert.deepEqual(
    [...observe(emptyHistory, before, after, 0).fresh],
    ["2026-01-01T00:00:00Z claim 0x1 opened", "claim 2 open"],
  );
});
