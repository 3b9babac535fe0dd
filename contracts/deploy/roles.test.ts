// What the check of roles refuses, on Hardhat's own chain: the twin of internal/chain/deploy/roles_test.go.
import assert from "node:assert/strict";
import { test } from "node:test";

import hre from "hardhat";

import type { Value } from "./abi.ts";
import { build, selectorOf, type Artifact, type Step } from "./plan.ts";
import { checkRoles, type Log, type RoleHolder } from "./roles.ts";

const EVERYBODY = "18446744073709551615";

/** What differs between the plans: role, administrator and guardian of a role, and what becomes of a second function. */
const AS_SAID = { role: 7, after: 0, keeper: 0, canceller: 0 };

const STEPS: Step[] = [
  { deploy: "AccessManager", args: ["%deployer"] },
  { deploy: "AccessManager", name: "Target", args: ["%deployer"] },
  {
    call: "AccessManager",
    method: "setTargetFunctionRole",
    args: [
      "@Target",
      ["#AccessManager.cancel", "#AccessManager.execute"],
      "$role",
    ],
  },
  {
    call: "AccessManager",
    method: "setTargetFunctionRole",
    args: ["@Target", ["#AccessManager.execute"], "$after"],
  },
  { call: "AccessManager", method: "setRoleAdmin", args: [7, "$keeper"] },
  { call: "AccessManager", method: "setRoleGuardian", args: [7, "$canceller"] },
  { call: "AccessManager", method: "grantRole", args: [0, "@Target", 0] },
  { call: "AccessManager", method: "grantRole", args: [7, "@Target", 0] },
  { call: "AccessManager", method: "revokeRole", args: [0, "%deployer"] },
];

const ADMIN: RoleHolder = { of: "AccessManager", role: 0, held: ["@Target"] };
const SEVEN: RoleHolder = { ...ADMIN, role: 7, calls: { Target: ["cancel"] } };
const HOLDERS = [ADMIN, SEVEN];
const FOR_EVERYBODY: RoleHolder[] = [
  ADMIN,
  { ...SEVEN, calls: {} },
  { ...SEVEN, role: "PUBLIC_ROLE", held: [] },
];

/** Executes the steps with `parameters` and checks what has become of the roles. */
async function deploy(
  holders: RoleHolder[],
  parameters: Value,
  steps = STEPS,
): Promise<void> {
  const { provider } = await hre.network.create();
  const rpc = async <T>(method: string, ...params: unknown[]) =>
    (await provider.request({ method, params })) as T;
  const [deployer] = await rpc<string[]>("eth_accounts");
  const world = {
    deployer,
    firstNonce: 0,
    parameters,
    artifact: async (name: string) =>
      (await hre.artifacts.readArtifact(name)) as unknown as Artifact,
    keccak: (digits: string) => rpc<string>("web3_sha3", digits),
  };
  const addresses: Record<string, string> = { deployer };
  for (const { to, data, creates } of await build(steps, world)) {
    await rpc("eth_sendTransaction", { from: deployer, to, data });
    if (creates) addresses[creates.name] = creates.address;
  }
  await checkRoles(holders, {
    address: (text) => addresses[text.replace("@", "")],
    selector: (contract, method) => selectorOf(steps, world, contract, method),
    keccak: world.keccak,
    logs: (address) => rpc<Log[]>("eth_getLogs", { address, fromBlock: "0x0" }),
    hasCode: async (address) =>
      (await rpc<string>("eth_getCode", address, "latest")) !== "0x",
  });
}

test("what the plan says is so", async () => {
  await deploy(HOLDERS, AS_SAID);
  await deploy(FOR_EVERYBODY, { ...AS_SAID, role: EVERYBODY });
});

const REFUSED: [string, RoleHolder[], Record<string, Value>, RegExp][] = [
  [
    "opened to everybody",
    [ADMIN, { ...SEVEN, calls: {} }],
    { role: EVERYBODY },
    /no call of/,
  ],
  ["another role's", HOLDERS, { role: EVERYBODY }, /no call of/],
  ["one more", HOLDERS, { after: 7 }, /no call of/],
  ["one more for everybody", HOLDERS, { after: EVERYBODY }, /no call of/],
  ["still the admin's", HOLDERS, { role: 0 }, /missing: call of/],
  ["granted by everybody", HOLDERS, { keeper: EVERYBODY }, /is kept by role/],
  ["undone by everybody", HOLDERS, { canceller: EVERYBODY }, /is kept by role/],
  ["not granted", [...HOLDERS, { ...ADMIN, role: 8 }], {}, /missing: role/],
  ["not listed", [ADMIN], {}, /names no call|names no role/],
  [
    "held by a key",
    [{ ...ADMIN, held: ["deployer"] }, SEVEN],
    {},
    /has no code/,
  ],
  [
    "no such method",
    [ADMIN, { ...SEVEN, calls: { Target: ["abolish"] } }],
    {},
    /methods are called abolish/,
  ],
  [
    "no such contract",
    [ADMIN, { ...SEVEN, calls: { Nobody: ["cancel"] } }],
    {},
    /no step creates Nobody/,
  ],
];

for (const [name, holders, change, says] of REFUSED)
  test(`refused: ${name}`, async () => {
    await assert.rejects(deploy(holders, { ...AS_SAID, ...change }), says);
  });

test("refused: the deployer stays", async () => {
  await assert.rejects(
    deploy(HOLDERS, AS_SAID, STEPS.slice(0, -1)),
    /names no role/,
  );
});
