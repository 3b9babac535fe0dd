// Measures what calls cost and compares it with contracts/snapshots/gas.json.
// Usage: node contracts/tools/gas.mjs [--update], in the repository root.
//
// The gas tests (contracts/test/GasReport.sol) print lines `gas NAME VALUE`. A call that costs more than TOLERANCE above
// its snapshot is a failure, and so is a name that only one side has: with --update the snapshot is written anew.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";

const SNAPSHOT = "contracts/snapshots/gas.json";
const TESTS = "contracts/test/**/*Gas.t.sol";
const TOLERANCE = 0.01;
const MAX_OUTPUT_BYTES = 1 << 26;

// measure runs the gas tests and returns gas by name, in the order of the names.
function measure() {
  const command = ["test", "solidity", ...globSync(TESTS).sort()];
  const options = { encoding: "utf8", maxBuffer: MAX_OUTPUT_BYTES };
  const { status, stdout, stderr } = spawnSync("hardhat", command, options);
  if (status !== 0) {
    console.error(stdout, stderr);
    throw new Error("the gas tests fail");
  }
  const measured = new Map();
  for (const [, name, value] of stdout.matchAll(/^gas ([a-z0-9_]+) (\d+)$/gm)) {
    if (measured.has(name)) throw new Error(`${name} is measured twice`);
    measured.set(name, Number(value));
  }
  return new Map([...measured].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// compare returns what is wrong, a sentence each.
function compare(measured, snapshot) {
  const faults = [];
  for (const [name, value] of measured) {
    const before = snapshot[name];
    if (before === undefined) faults.push(`${name} has no snapshot`);
    else if (value > before * (1 + TOLERANCE))
      faults.push(`${name} costs ${value}, it was ${before}`);
  }
  for (const name of Object.keys(snapshot)) {
    if (!measured.has(name)) faults.push(`${name} is no longer measured`);
  }
  return faults;
}

const measured = measure();
for (const [name, value] of measured)
  console.log(`figure gas.${name} ${value} gas`);
if (process.argv.includes("--update")) {
  const text = JSON.stringify(Object.fromEntries(measured), null, 2);
  writeFileSync(SNAPSHOT, `${text}\n`);
} else {
  const faults = compare(measured, JSON.parse(readFileSync(SNAPSHOT, "utf8")));
  for (const fault of faults) console.error(`gas: ${fault}`);
  if (faults.length > 0) {
    console.error("gas: if that is meant, run make gas-update and say why");
    process.exitCode = 1;
  }
}
