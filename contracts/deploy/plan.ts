// Turns a deployment plan into transactions. README.md is the language.
import {
  encode,
  methodOf,
  signatureOf,
  type Abi,
  type Method,
  type Value,
} from "./abi.ts";

export interface Step {
  deploy?: string;
  proxy?: string;
  call?: string;
  name?: string;
  as?: string;
  args?: Value[];
  impl?: string;
  init?: [string, ...Value[]];
  method?: string;
}

export interface Artifact {
  abi: Abi;
  bytecode: string;
}

export interface Transaction {
  what: string;
  /** Absent when the transaction creates a contract. */
  to?: string;
  data: string;
  /** What it creates, and where. */
  creates?: { name: string; address: string };
}

/** What the plan reads from outside. */
export interface World {
  deployer: string;
  firstNonce: number;
  parameters: Value;
  artifact(name: string): Promise<Artifact>;
  /** keccak256 of hexadecimal digits, as such. */
  keccak(digits: string): Promise<string>;
}

const PROXY = "ERC1967Proxy";

/** What a step creates, if anything. */
function createdBy(step: Step): string | undefined {
  return step.name ?? step.deploy ?? step.proxy;
}

/** The artifact with the ABI of what a step creates. */
function kindOf(step: Step): string | undefined {
  return step.deploy ?? step.as ?? step.proxy;
}

/** The selector of a method of what a step creates. */
export async function selectorOf(
  steps: Step[],
  world: Pick<World, "artifact" | "keccak">,
  contract: string,
  method: string,
): Promise<string> {
  const step = steps.find((step) => createdBy(step) === contract);
  if (!step) throw new Error(`no step creates ${contract}`);
  const { abi } = await world.artifact(kindOf(step)!);
  return selector(methodOf(abi, method), world);
}

async function selector(
  method: Method,
  world: Pick<World, "keccak">,
): Promise<string> {
  const text = Buffer.from(signatureOf(method)).toString("hex");
  return (await world.keccak(`0x${text}`)).slice(0, 10);
}

export async function build(
  steps: Step[],
  world: World,
): Promise<Transaction[]> {
  const builder = new Builder(steps, world);
  await builder.place();
  const transactions: Transaction[] = [];
  for (const step of steps) transactions.push(await builder.transaction(step));
  return transactions;
}

class Builder {
  private readonly addresses = new Map<string, string>();
  private readonly kinds = new Map<string, string>();
  private readonly steps: Step[];
  private readonly world: World;

  constructor(steps: Step[], world: World) {
    this.steps = steps;
    this.world = world;
  }

  /** Computes where each step creates its contract: step i has the nonce that is i after the first. */
  async place(): Promise<void> {
    for (const [i, step] of this.steps.entries()) {
      const name = createdBy(step);
      if (!name) continue;
      if (this.addresses.has(name)) throw new Error(`two steps create ${name}`);
      this.addresses.set(name, await this.addressAt(this.world.firstNonce + i));
      this.kinds.set(name, kindOf(step)!);
    }
  }

  async transaction(step: Step): Promise<Transaction> {
    if (step.call) {
      const kind = step.as ?? this.kinds.get(step.call);
      if (!kind || !step.method) throw new Error(`bad call of ${step.call}`);
      return {
        what: `call ${step.call}.${step.method}`,
        to: this.address(step.call),
        data: await this.pack(kind, step.method, step.args ?? []),
      };
    }
    const name = createdBy(step)!;
    const data = step.deploy
      ? await this.creation(step.deploy, step.args ?? [])
      : await this.creation(PROXY, [
          `@${step.impl}`,
          await this.initData(step),
        ]);
    return {
      what: `deploy ${name}`,
      data,
      creates: { name, address: this.address(name) },
    };
  }

  private async initData(step: Step): Promise<string> {
    if (!step.init) return "0x";
    const [method, ...args] = step.init;
    return this.pack(kindOf(step)!, method, args);
  }

  private async creation(artifact: string, args: Value[]): Promise<string> {
    const { abi, bytecode } = await this.world.artifact(artifact);
    const constructor = abi.find((entry) => entry.type === "constructor");
    return bytecode + (await this.encode(constructor, args));
  }

  private async pack(
    artifact: string,
    name: string,
    args: Value[],
  ): Promise<string> {
    const { abi } = await this.world.artifact(artifact);
    const method = methodOf(abi, name);
    return (
      (await selector(method, this.world)) + (await this.encode(method, args))
    );
  }

  private async encode(
    method: Method | undefined,
    args: Value[],
  ): Promise<string> {
    return encode(
      method?.inputs ?? [],
      await Promise.all(args.map((arg) => this.resolve(arg))),
    );
  }

  private async resolve(value: Value): Promise<Value> {
    if (Array.isArray(value))
      return Promise.all(value.map((item) => this.resolve(item)));
    if (typeof value === "object") {
      const fields = Object.entries(value).map(async ([name, field]) => [
        name,
        await this.resolve(field),
      ]);
      return Object.fromEntries(await Promise.all(fields));
    }
    if (typeof value !== "string" || value[0] !== "$")
      return this.reference(value);
    const parameter = this.parameter(value.slice(1));
    if (typeof parameter === "string" && parameter[0] === "$")
      throw new Error(`${value} refers to a parameter`);
    return this.resolve(parameter);
  }

  private async reference(value: Value): Promise<Value> {
    if (typeof value !== "string") return value;
    if (value === "%deployer") return this.world.deployer;
    if (value[0] === "@") return this.address(value.slice(1));
    if (value[0] !== "#") return value;
    const [artifact, name] = value.slice(1).split(".");
    const { abi } = await this.world.artifact(artifact);
    return selector(methodOf(abi, name), this.world);
  }

  private parameter(path: string): Value {
    let value = this.world.parameters;
    for (const field of path.split(".")) {
      if (
        typeof value !== "object" ||
        Array.isArray(value) ||
        !(field in value)
      )
        throw new Error(`no parameter ${path}`);
      value = value[field];
    }
    return value;
  }

  private address(name: string): string {
    const address = this.addresses.get(name);
    if (!address) throw new Error(`no step creates ${name}`);
    return address;
  }

  /** keccak256(rlp([deployer, nonce])), the last 20 bytes. */
  private async addressAt(nonce: number): Promise<string> {
    const digits = nonce === 0 ? "" : BigInt(nonce).toString(16);
    const octets = digits.length % 2 === 1 ? `0${digits}` : digits;
    const short = nonce > 0 && nonce < 0x80;
    const item = short
      ? octets
      : (0x80 + octets.length / 2).toString(16) + octets;
    const payload = `94${this.world.deployer.slice(2)}${item}`;
    const list = (0xc0 + payload.length / 2).toString(16) + payload;
    return `0x${(await this.world.keccak(`0x${list}`)).slice(-40)}`;
  }
}
