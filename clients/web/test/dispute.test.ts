import assert from "node:assert/strict";
import { test } from "node:test";
import { leftOf, levels, levelsOf, outcomeOf, standingOf } from "../src/dispute.ts";
import { sampleGame } from "./sample.ts";

test("each level but the last opens on the section that the next post cuts up", () => {
  const game = sampleGame({
    posts: [
      { by: "challenger", section: 0, position: 0, steps: 16 ** 8, time: "", tx: "" },
      { by: "defender", section: 3, position: 3 * 16 ** 8, steps: 16 ** 7, time: "", tx: "" },
    ],
  });
  const shown = levelsOf(game);
  assert.equal(shown.length, levels);
  assert.deepEqual(shown[0], { number: 1, by: "challenger", steps: 16 ** 8, position: 0, disputed: 3 });
  assert.deepEqual(shown[1], { number: 2, by: "defender", steps: 16 ** 7, position: 3 * 16 ** 8, disputed: null });
  assert.deepEqual(shown[2], { number: 3, by: null, steps: 16 ** 6, position: null, disputed: null });
  assert.equal(shown.at(-1)?.steps, 1);
});

test("a step that the judge refuted is the section in dispute of the last post", () => {
  const game = sampleGame({ status: "defended", turn: "", refuted: 9 });
  assert.equal(levelsOf(game)[game.posts.length - 1]?.disputed, 9);
  assert.match(outcomeOf(game), /judge/);
});

test("only the clock of the side that has to move runs", () => {
  const game = sampleGame({
    turn: "defender",
    turnEnds: "2026-01-01T00:01:00Z",
    challengerLeftMs: 5000,
    defenderLeftMs: 99_000,
  });
  const now = Date.parse("2026-01-01T00:00:20Z");
  assert.equal(leftOf(game, "defender", now), 40_000);
  assert.equal(leftOf(game, "challenger", now), 5000);
  assert.equal(leftOf(game, "defender", now + 60_000), 0);
});

test("a game that goes on when another has decided the segment is over for those who watch", () => {
  const game = sampleGame({ status: "open", turn: "" });
  assert.equal(standingOf(game), "decided");
  assert.match(outcomeOf(game), /Another game/);
  assert.equal(standingOf(sampleGame({ status: "open", turn: "defender" })), "open");
  assert.equal(standingOf(sampleGame({ status: "upheld", turn: "" })), "upheld");
});
