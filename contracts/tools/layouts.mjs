// Compares the storage of every contract behind a proxy with its snapshot, and writes the new one. An upgrade may add
// to the end; whatever moves or reinterprets a slot fails here. To break a layout on purpose, before anything runs with
// it, delete its snapshot.
// Usage: node contracts/tools/layouts.mjs, in the repository root.
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const SNAPSHOTS = "contracts/snapshots/storage";
const solc = createRequire(join(process.cwd(), "package.json"))("solc");

/** The artifacts that stand behind proxies, by the name of the proxy. */
function implementations() {
  const { steps } = JSON.parse(
    readFileSync("contracts/deploy/plan.json", "utf8"),
  );
  const created = new Map(
    steps
      .filter((step) => step.deploy)
      .map((step) => [step.name ?? step.deploy, step.deploy]),
  );
  return new Map(
    steps
      .filter((step) => step.proxy)
      .map((step) => [step.proxy, created.get(step.impl)]),
  );
}

function sourceOf(artifact) {
  const files = readdirSync("contracts", { recursive: true });
  const found = files.find((file) => basename(file) === `${artifact}.sol`);
  if (!found) throw new Error(`no contracts/**/${artifact}.sol`);
  return join("contracts", found);
}

function compile(sources) {
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(
      sources.map((path) => [path, { content: readFileSync(path, "utf8") }]),
    ),
    settings: { outputSelection: { "*": { "*": ["storageLayout"] } } },
  };
  const read = (path) => {
    const found = [path, join("node_modules", path)].find(existsSync);
    if (!found) return { error: `${path} is nowhere` };
    return { contents: readFileSync(found, "utf8") };
  };
  const output = JSON.parse(
    solc.compile(JSON.stringify(input), { import: read }),
  );
  const errors = (output.errors ?? []).filter(
    ({ severity }) => severity === "error",
  );
  if (errors.length > 0)
    throw new Error(
      errors.map(({ formattedMessage }) => formattedMessage).join("\n"),
    );
  return output.contracts;
}

/** The layout without what changes from one compilation to the next. */
function normal({ storage, types }) {
  const item = ({ label, slot, offset, type }) => ({
    label,
    slot: Number(slot),
    offset,
    ...typeOf(type),
  });
  const typeOf = (id) => {
    const { label, numberOfBytes, members, base, value } = types[id];
    const bytes = Number(numberOfBytes);
    return {
      type: label,
      bytes,
      ...(members && { members: members.map(item) }),
      ...(base && { element: typeOf(base) }),
      ...(value && { value: typeOf(value) }),
    };
  };
  return storage.map(item);
}

/** Why `now` cannot stand on the storage of `before`, if anything. */
function conflict(before, now, where) {
  for (const [i, old] of before.entries()) {
    const place = `${where}${old.label}`;
    const present = now[i];
    if (!present) return `${place} is gone`;
    const moved = ["label", "slot", "offset"].find(
      (field) => old[field] !== present[field],
    );
    if (moved)
      return `${place}: ${moved} was ${old[moved]}, is ${present[moved]}`;
    const changed = typeConflict(old, present, place);
    if (changed) return changed;
  }
  return undefined;
}

function typeConflict(before, now, where) {
  if (before.type !== now.type)
    return `${where}: type was ${before.type}, is ${now.type}`;
  if (before.members) {
    const changed = conflict(before.members, now.members, `${where}.`);
    if (changed) return changed;
  }
  if (before.value) return typeConflict(before.value, now.value, `${where}[]`);
  if (!before.element) return undefined;
  // Elements lie side by side, so none may grow; a value of a mapping may.
  if (before.element.bytes !== now.element.bytes)
    return `${where}: its elements were ${before.element.bytes} bytes, are ${now.element.bytes}`;
  return typeConflict(before.element, now.element, `${where}[]`);
}

mkdirSync(SNAPSHOTS, { recursive: true });
const behind = implementations();
const sources = new Map(
  [...behind].map(([proxy, artifact]) => [proxy, sourceOf(artifact)]),
);
const contracts = compile([...sources.values()]);
const conflicts = [];
for (const [proxy, artifact] of behind) {
  const now = normal(contracts[sources.get(proxy)][artifact].storageLayout);
  const path = join(SNAPSHOTS, `${proxy}.json`);
  const before = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
  const reason = conflict(before, now, "");
  if (reason) conflicts.push(`${proxy}: ${reason}`);
  else writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
}
for (const file of readdirSync(SNAPSHOTS))
  if (!behind.has(basename(file, ".json"))) rmSync(join(SNAPSHOTS, file));
if (conflicts.length > 0) {
  console.error(
    `storage that an upgrade would misread:\n${conflicts.join("\n")}`,
  );
  process.exit(1);
}
