import assert from "node:assert/strict";
import { test } from "node:test";
import { checkMoney, jobMoney } from "../src/money.ts";
import { sampleJob, sampleState } from "./sample.ts";

const totals = sampleState().totals;

test("balances that add up to the last wei pass", () => {
  assert.equal(checkMoney(totals).difference, 0n);
});

test("one wei too few or too many in 1 ether is seen", () => {
  assert.equal(checkMoney({ ...totals, free: "999999999999998999" }).difference, 1n);
  assert.equal(checkMoney({ ...totals, free: "999999999999999001" }).difference, -1n);
});

test("an amount that cannot be read is no proof of anything", () => {
  assert.equal(checkMoney({ ...totals, bounties: "" }).difference, null);
  assert.equal(checkMoney({ ...totals, budgets: "1e18" }).difference, null);
});

test("shares of nothing are nothing", () => {
  const none = { ...totals, budgets: "0", escrowed: "0", free: "0", feesPaid: "0", bounties: "0", reclaimed: "0" };
  assert.deepEqual(
    checkMoney(none).pots.map(({ share }) => share),
    [0, 0, 0, 0, 0],
  );
});

const job = sampleJob({
  budget: "1000",
  escrowed: "100",
  claimed: "300",
  paid: "190",
  voucher: { throughSequence: 9, segments: 10, units: "1", amount: "350" },
});

test("what is vouched but not claimed is taken from what is free", () => {
  assert.deepEqual(jobMoney(job), { free: 950n, promised: 50n, escrowed: 100n, paid: 190n, total: 1290n });
});

test("a voucher above the budget promises no more than there is", () => {
  const money = jobMoney({ ...job, voucher: { throughSequence: 9, segments: 10, units: "1", amount: "999999" } });
  assert.deepEqual([money.free, money.promised], [0n, 1000n]);
});
