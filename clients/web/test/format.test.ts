import assert from "node:assert/strict";
import { test } from "node:test";
import * as format from "../src/format.ts";

const ether = 10n ** 18n;

test("a delay below a second is told in milliseconds", () => {
  assert.deepEqual([0.0834, 0.9994, 1.04].map(format.formatDelay), ["83 ms", "999 ms", "1.0 s"]);
});

test("amounts keep their last digit instead of rounding it up", () => {
  assert.equal(format.formatEther((ether - 1n).toString()), "0.999999 ETH");
  assert.equal(format.formatEther((12n * ether + ether / 3n).toString()), "12.3333 ETH");
  assert.equal(format.formatEther("123456789012345678901234567890"), "123,456,789,012.34 ETH");
});

test("what is not zero never reads as zero", () => {
  assert.equal(format.formatEther("0"), "0 ETH");
  assert.equal(format.formatEther("1"), "1 wei");
  assert.equal(format.formatEther("1", "ETH"), "<0.000001 ETH");
  assert.equal(format.formatLpt("1"), "<0.01 LPT");
  assert.equal(format.decimal(5n, 3, 0), "<1");
});

test("an amount is shown in the unit that needs the fewest zeros", () => {
  assert.equal(format.formatEther("1200000000"), "1.2 gwei");
  assert.equal(format.formatEther("36000"), "36,000 wei");
  assert.equal(format.formatEther((ether / 10_000n).toString()), "0.0001 ETH");
  assert.equal(format.commonUnit(["1", "27600000000000", "x"]), "gwei");
  assert.equal(format.commonUnit([]), "ETH");
});

test("an amount that cannot be read is a dash, not zero", () => {
  for (const broken of ["", "1.5", "0x10", "NaN"]) {
    assert.equal(format.formatEther(broken), "–");
    assert.equal(format.formatLpt(broken), "–");
  }
});

test("titles carry every digit", () => {
  assert.equal(
    format.exactAmount("1000000000000000001", "ETH"),
    "1.000000000000000001 ETH (1,000,000,000,000,000,001 wei)",
  );
});

test("negative amounts keep their sign", () => {
  assert.equal(format.decimal(-1500n, 3, 2), "−1.5");
  assert.equal(format.formatEther((-2n * ether).toString()), "−2 ETH");
});

test("countdowns stop at zero and name days", () => {
  assert.equal(format.formatClock(-5000), "0:00");
  assert.equal(format.formatClock(65_900), "1:05");
  assert.equal(format.formatClock(3_725_000), "1:02:05");
  assert.equal(format.formatClock(72 * 3_600_000), "3 days");
  assert.equal(format.formatClock(NaN), "–");
});

test("ages fit a narrow column", () => {
  assert.deepEqual([0, 12_000, 240_000, 7_200_000, 200_000_000].map(format.formatAgo), [
    "now",
    "12 s",
    "4 min",
    "2 h",
    "2 d",
  ]);
});

test("large counts read in three digits", () => {
  assert.equal(format.formatScaled("13560000000"), "13.6 G");
  assert.equal(format.formatScaled("999"), "999");
  assert.equal(format.formatScaled("20500"), "20.5 k");
});

test("shares that are small but not nothing say so", () => {
  assert.equal(format.formatPercent(0), "0 %");
  assert.equal(format.formatPercent(0.0004), "<0.1 %");
  assert.equal(format.formatPercent(0.0652), "6.5 %");
  assert.equal(format.formatPercent(0.998), "99.8 %");
  assert.equal(format.formatPercent(1), "100 %");
});

test("inflation turns from billionths into millionths", () => {
  assert.equal(format.formatInflation("137000"), "137 ppm");
  assert.equal(format.formatInflation("137500"), "137.5 ppm");
});

test("an address has one colour however it is written", () => {
  const address = "0xAbCdEf0123456789aBcDeF0123456789abcdef01";
  assert.equal(format.hueOf(address), format.hueOf(address.toLowerCase()));
  assert.equal(format.shortAddress(address), "0xAbCd…ef01");
});
