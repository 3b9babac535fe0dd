import assert from "node:assert/strict";
import { test } from "node:test";
import { fan, spread } from "../src/sankey.ts";

const size = { width: 88, height: 200, gap: 8, labelStep: 36, least: 1.5 };

test("the flows fill the frame and never leave it", () => {
  for (const shares of [
    [1, 0, 0, 0, 0],
    [0.2, 0.2, 0.2, 0.2, 0.2],
    [0.9999, 0.00001, 0.00001, 0.00001, 0.00007],
    [0, 0, 0, 0, 0],
  ]) {
    const flows = fan(shares, size);
    for (const flow of flows) {
      assert.ok(
        flow.targetY >= 0 && flow.targetY + flow.thickness <= size.height + 1e-9,
        `${shares}: ${JSON.stringify(flow)}`,
      );
      assert.ok(
        flow.sourceY >= 0 && flow.sourceY + flow.thickness <= size.height + 1e-9,
        `${shares}: ${JSON.stringify(flow)}`,
      );
    }
  }
});

test("a thousandth of a per cent is still seen, nothing is not", () => {
  const [large, tiny, none] = fan([0.99999, 0.00001, 0], size);
  assert.ok((tiny?.thickness ?? 0) > 1);
  assert.ok((large?.thickness ?? 0) > 150);
  assert.equal(none?.thickness, 0);
});

test("labels keep their order and their distance", () => {
  const placed = spread([0, 1, 2, 199, 200], 36, 200);
  placed.slice(1).forEach((y, index) => assert.ok(y - (placed[index] ?? 0) >= 36 - 1e-9));
  assert.ok((placed.at(0) ?? 0) >= 0 && (placed.at(-1) ?? 0) <= 200 - 18);
});
