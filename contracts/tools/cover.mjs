// Measures which lines of the contracts the Solidity tests reach. Usage: node contracts/tools/cover.mjs, in the repository
// root. Fails when less than MINIMUM of all lines is reached, and tells how many lines of tests there are to a line of source.
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, renameSync, rmSync } from "node:fs";

const MINIMUM = 0.95;
// Hardhat writes its report here; it is moved to where everything is that was built.
const WRITTEN = "coverage";
const REPORT = "build/coverage";
const TESTS = "contracts/test/";

// Instrumented code costs more, so the limits of the gas tests do not hold.
const COMMAND = [
  "test",
  "solidity",
  "--coverage",
  "--grep-exclude",
  "test_Gas",
];

// readReport returns the lines of each contract, found and reached, of an lcov file.
function readReport(text) {
  const files = [];
  for (const record of text.split("end_of_record\n")) {
    const path = record.match(/^SF:(.*)$/m)?.[1];
    if (path === undefined || path.startsWith(TESTS)) continue;
    const hits = [...record.matchAll(/^DA:(\d+),(\d+)$/gm)];
    const missed = hits.filter(([, , count]) => count === "0");
    const lines = missed.map(([, line]) => line);
    files.push({ path, found: hits.length, missed: lines });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// countLines counts the lines of Solidity files that are neither blank nor a comment.
function countLines(paths) {
  const texts = paths.map((path) => readFileSync(path, "utf8"));
  return texts.join("\n").match(/^\s*(?!\/\/)\S.*$/gm).length;
}

const percent = (part) => `${(100 * part).toFixed(1)} %`;

const { status } = spawnSync("hardhat", COMMAND, {
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) {
  console.error("cover: the tests fail; make test-contracts shows how");
  process.exit(1);
}
rmSync(REPORT, { recursive: true, force: true });
renameSync(WRITTEN, REPORT);
let found = 0;
let reached = 0;
for (const file of readReport(readFileSync(`${REPORT}/lcov.info`, "utf8"))) {
  if (file.found === 0) continue;
  const hits = file.found - file.missed.length;
  const missed =
    file.missed.length > 0 ? `  not lines ${file.missed.join(", ")}` : "";
  console.log(
    `${percent(hits / file.found).padStart(7)}  ${file.path}${missed}`,
  );
  found += file.found;
  reached += hits;
}
const all = globSync("contracts/**/*.sol");
const tests = countLines(all.filter((path) => path.startsWith(TESTS)));
const sources = countLines(all.filter((path) => !path.startsWith(TESTS)));
console.log(
  `${tests} lines of test code, ${sources} of source code, ${(tests / sources).toFixed(2)} to one`,
);
console.log(`figure contracts.coverage ${percent(reached / found)}`);
console.log(
  `figure contracts.test-lines ${(tests / sources).toFixed(2)} lines/line`,
);
if (reached < MINIMUM * found) {
  console.error(
    `cover: ${percent(reached / found)} of the lines are reached, ${percent(MINIMUM)} are wanted`,
  );
  process.exitCode = 1;
}
