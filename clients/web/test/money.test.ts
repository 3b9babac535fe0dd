import assert from "node:assert/strict";
import { test } from "node:test";
import { checkMoney, jobMoney } from "../src/money.ts";
import type { Job } from "../src/state.ts";
import { sampleClaim, sampleState } from "./sample.ts";

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

const job: Job = {
  id: 1,
  broadcaster: "0xb",
  transcoder: "0xt",
  fallbacks: [],
  budget: "1000",
  escrowed: "100",
  maxPricePerUnit: "1",
  start: "",
  end: "",
  phase: "running",
  voucher: { throughSequence: 9, segments: 10, units: "1", amount: "350" },
};

test("what is vouched but not claimed is taken from what is free", () => {
  const claims = [
    sampleClaim({ amount: "100" }),
    sampleClaim({ id: 2, amount: "200", status: "finalized", paid: "190" }),
    sampleClaim({ id: 3, jobId: 2, amount: "999" }),
  ];
  assert.deepEqual(jobMoney(job, claims), { free: 950n, promised: 50n, escrowed: 100n, paid: 190n, total: 1290n });
});

test("sums of the node count for more than the claims it still lists", () => {
  const money = jobMoney({ ...job, claimed: "340", paid: "240" }, [sampleClaim({ amount: "100", paid: "0" })]);
  assert.deepEqual([money.promised, money.paid], [10n, 240n]);
});

test("a voucher above the budget promises no more than there is", () => {
  const money = jobMoney({ ...job, voucher: { throughSequence: 9, segments: 10, units: "1", amount: "999999" } }, []);
  assert.deepEqual([money.free, money.promised], [0n, 1000n]);
});
