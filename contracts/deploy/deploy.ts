// Executes plan.json on a network of hardhat.config.ts:
//
//   RPC=http://127.0.0.1:8545 OUT=deployment.json PARAMETERS=contracts/deploy/parameters/devnet.json \
//     hardhat run contracts/deploy/deploy.ts --network remote
//
// Deploys from the network's first account and writes the addresses to OUT, or to standard output.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import hre from "hardhat";

import type { Value } from "./abi.ts";
import {
  build,
  selectorOf,
  type Artifact,
  type Step,
  type Transaction,
} from "./plan.ts";
import { checkRoles, type Log, type RoleHolder } from "./roles.ts";

const HERE = import.meta.dirname;
const STEP_GAS = 12_000_000;
const POLL_MS = 200;
const POLLS = 3000;

const { provider } = await hre.network.create();

async function rpc<T>(method: string, ...params: unknown[]): Promise<T> {
  return (await provider.request({ method, params })) as T;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, "utf8")) as T;
}

interface Block {
  number: string;
  timestamp: string;
}

/** A start time of zero means the present block's. */
function withStartTime(parameters: Value, head: Block): Value {
  const all = parameters as { rounds: { startTime: number } };
  if (all.rounds.startTime === 0) all.rounds.startTime = Number(head.timestamp);
  return parameters;
}

async function execute(
  deployer: string,
  nonce: number,
  transaction: Transaction,
): Promise<void> {
  const hash = await rpc<string>("eth_sendTransaction", {
    from: deployer,
    to: transaction.to,
    data: transaction.data,
    gas: `0x${STEP_GAS.toString(16)}`,
    nonce: `0x${nonce.toString(16)}`,
  });
  for (let i = 0; i < POLLS; ++i) {
    const receipt = await rpc<{ status: string } | null>(
      "eth_getTransactionReceipt",
      hash,
    );
    if (receipt?.status === "0x1") return;
    if (receipt) throw new Error(`${transaction.what} reverted (${hash})`);
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
  throw new Error(`${transaction.what} is not mined (${hash})`);
}

async function hasCode(address: string): Promise<boolean> {
  return (await rpc<string>("eth_getCode", address, "latest")) !== "0x";
}

const [deployer] = await rpc<string[]>("eth_accounts");
const head = await rpc<Block>("eth_getBlockByNumber", "latest", false);
const firstNonce = Number(
  await rpc<string>("eth_getTransactionCount", deployer, "pending"),
);
const parametersPath =
  process.env.PARAMETERS ?? join(HERE, "parameters/devnet.json");
const { steps, roles } = await readJson<{
  steps: Step[];
  roles: RoleHolder[];
}>(join(HERE, "plan.json"));
const world = {
  deployer,
  firstNonce,
  parameters: withStartTime(await readJson(parametersPath), head),
  artifact: async (name: string) =>
    (await hre.artifacts.readArtifact(name)) as unknown as Artifact,
  keccak: (digits: string) => rpc<string>("web3_sha3", digits),
};
const transactions = await build(steps, world);

const addresses: Record<string, string> = {};
for (const [i, transaction] of transactions.entries()) {
  await execute(deployer, firstNonce + i, transaction);
  if (!transaction.creates) continue;
  const { name, address } = transaction.creates;
  if (!(await hasCode(address)))
    throw new Error(`${name} left no code at ${address}`);
  addresses[name] = address;
}

await checkRoles(roles, {
  address: (text) =>
    text[0] === "@" ? addresses[text.slice(1)] : (addresses[text] ?? text),
  selector: (contract, method) => selectorOf(steps, world, contract, method),
  keccak: world.keccak,
  logs: (address) =>
    rpc<Log[]>("eth_getLogs", {
      address,
      fromBlock: head.number,
      toBlock: "latest",
    }),
  hasCode,
});

const chainId = Number(await rpc<string>("eth_chainId"));
const startBlock = Number(head.number);
const deployment = JSON.stringify({ chainId, startBlock, addresses }, null, 2);
if (process.env.OUT) await writeFile(process.env.OUT, `${deployment}\n`);
else console.log(deployment);
