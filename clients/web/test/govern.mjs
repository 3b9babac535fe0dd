// Uses the page for token holders of a running node as a holder would: connects a wallet, bonds, votes.
//   node govern.mjs --url http://127.0.0.1:PORT --rpc http://127.0.0.1:PORT --key 0xHEX --transcoder NAME [--shots DIR]
// The wallet is a provider of this script that announces itself in the page (EIP-6963) and signs with the key. The page is driven by
// orders from the standard input, one a line; each is answered by one line of JSON: {"ok":true} or {"ok":false,"error":"…"}.
//   connect | bond LPT | unbond LPT | vote TITLE CHOICE | override TITLE CHOICE | do TITLE queue|execute | wait TITLE STATE | decline
import { createInterface } from "node:readline";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createWalletClient, defineChain, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { launch } from "./browser.mjs";

const { values: options } = parseArgs({
  options: {
    url: { type: "string" },
    rpc: { type: "string" },
    key: { type: "string" },
    transcoder: { type: "string" },
    shots: { type: "string" },
  },
});
for (const name of ["url", "rpc", "key", "transcoder"]) {
  if (options[name] === undefined) {
    console.error(`usage: node govern.mjs --url URL --rpc URL --key 0xHEX --transcoder NAME (--${name} is missing)`);
    process.exit(2);
  }
}

/** Longest wait for what the page should show, milliseconds. */
const patience = 180_000;
const account = privateKeyToAccount(options.key);
let declines = false;

const browser = await launch();
const errors = [];
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
page.on("pageerror", (error) => errors.push(String(error)));
await page.exposeFunction("walletRequest", request);
await page.addInitScript(announce);
await page.goto(new URL("/govern", options.url).href);

let shot = 0;
for await (const line of createInterface({ input: process.stdin })) {
  let answer = { ok: true };
  try {
    await obey(line.trim());
    if (errors.length > 0) throw new Error(`the page complains: ${errors.join("; ")}`);
  } catch (error) {
    answer = {
      ok: false,
      error: String(error.message ?? error)
        .split("\n")
        .slice(0, 3)
        .join(" "),
    };
  }
  if (options.shots !== undefined) {
    await mkdir(options.shots, { recursive: true });
    await page.screenshot({ path: join(options.shots, `govern-${++shot}.png`), fullPage: true });
  }
  console.log(JSON.stringify(answer));
}
await browser.close();

async function obey(order) {
  const [verb, ...words] = order.split(" ");
  const last = words.at(-1);
  const title = words.slice(0, -1).join(" ");
  switch (verb) {
    case "connect":
      await page.click("[data-wallet=connect]");
      await page.click("[data-wallet-name='Test wallet']");
      return page.waitForSelector(`[data-wallet="${account.address}"]`, { timeout: patience });
    case "bond": {
      const choose = page.locator(`[data-choose="${options.transcoder}"]`);
      await page.waitForSelector("#amount", { timeout: patience });
      if ((await choose.count()) > 0) await choose.click();
      await page.fill("#amount", last);
      return press("[data-do=bond]");
    }
    case "unbond":
      await page.fill("#amount", last);
      return press("[data-do=unbond]");
    case "vote":
    case "override":
      return press(`[data-vote=${last}][data-instead=${verb === "override"}]`, title);
    case "do":
      return press(`[data-do=${last}]`, title);
    case "wait":
      await proposal(title)
        .and(page.locator(`[data-state=${last}]`))
        .waitFor({ timeout: patience });
      return;
    case "decline": {
      declines = true;
      await page.fill("#amount", "1");
      await page.click("[data-do=bond]");
      await page.waitForSelector("[data-notice=failed]", { timeout: patience });
      declines = false;
      const text = await page.textContent(".notice");
      if (!text.includes("declined")) throw new Error(`the notice says: ${text}`);
      return;
    }
    default:
      throw new Error(`unknown order ${order}`);
  }
}

function proposal(title) {
  return page.locator("[data-proposal]", { has: page.getByRole("heading", { name: title, exact: true }) });
}

/** Presses a button and waits until its transaction is done. */
async function press(selector, title) {
  await page
    .locator(".notice button")
    .click({ timeout: 500 })
    .catch(() => {});
  const within = title === undefined ? page : proposal(title);
  await within.locator(`${selector}:not([disabled])`).click({ timeout: patience });
  await page.waitForSelector("[data-notice=done], [data-notice=failed]", { timeout: patience });
  if ((await page.locator("[data-notice=failed]").count()) > 0) throw new Error(await page.textContent(".notice"));
}

/** What the wallet answers (EIP-1193); what it does not sign itself it asks the node. */
async function request({ method, params = [] }) {
  try {
    switch (method) {
      case "eth_requestAccounts":
      case "eth_accounts":
        return { result: [account.address] };
      case "wallet_switchEthereumChain":
        return { result: null };
      case "eth_signTypedData_v4":
        return { result: await account.signTypedData(JSON.parse(params[1])) };
      case "eth_sendTransaction":
        if (declines) return { error: { code: 4001, message: "declined" } };
        return { result: await send(params[0]) };
      default:
        return { result: await node(method, params) };
    }
  } catch (error) {
    return { error: { code: error.code ?? -32000, message: String(error.message ?? error), data: error.data } };
  }
}

async function send({ to, data, gas, value = "0x0" }) {
  const id = Number(await node("eth_chainId", []));
  const chain = defineChain({
    id,
    name: "test",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [options.rpc] } },
  });
  return createWalletClient({ account, chain, transport: http(options.rpc) }).sendTransaction({
    to,
    data,
    gas: BigInt(gas),
    value: BigInt(value),
  });
}

async function node(method, params) {
  const response = await fetch(options.rpc, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const { result, error } = await response.json();
  if (error) throw Object.assign(new Error(error.message), error);
  return result;
}

/** Runs in the page before its own scripts. */
function announce() {
  const provider = {
    async request(call) {
      const { result, error } = await window.walletRequest(JSON.parse(JSON.stringify(call)));
      if (error) throw Object.assign(new Error(error.message), error);
      return result;
    },
    on() {},
    removeListener() {},
  };
  const detail = Object.freeze({
    info: { uuid: "7b0a6b1e-0000-4000-8000-000000000000", name: "Test wallet", icon: "data:,", rdns: "org.example" },
    provider,
  });
  const tell = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  window.addEventListener("eip6963:requestProvider", tell);
  tell();
}
