// Proves from events that exactly the roles of a plan are held, by contracts, and open what it says. README.md is the language.

/** What a plan says about one role. */
export interface RoleHolder {
  of: string;
  role: number | string;
  held: string[];
  /** Restricted functions that its holders may call: contract to methods. */
  calls?: Record<string, string[]>;
}

export interface Log {
  address: string;
  topics: string[];
  data: string;
}

/** What the check reads from outside. */
export interface Ledger {
  /** Address of a contract of the plan, or the text itself if it is an address. */
  address(text: string): string;
  /** Selector of a method of a contract of the plan. */
  selector(contract: string, method: string): Promise<string>;
  keccak(digits: string): Promise<string>;
  /** Events of the contracts since the deployment began. */
  logs(addresses: string[]): Promise<Log[]>;
  hasCode(address: string): Promise<boolean>;
}

const GIVEN = [
  "RoleGranted(uint64,address,uint32,uint48,bool)",
  "RoleGranted(bytes32,address,address)",
];
const TAKEN = [
  "RoleRevoked(uint64,address)",
  "RoleRevoked(bytes32,address,address)",
];
/** The target, the role, and in the data the selector. */
const OPENED = "TargetFunctionRoleUpdated(address,bytes4,uint64)";
/** The role, and last the role whose holders give it, or undo what its holders have scheduled. */
const KEPT = [
  "RoleAdminChanged(uint64,uint64)",
  "RoleAdminChanged(bytes32,bytes32,bytes32)",
  "RoleGuardianChanged(uint64,uint64)",
];
const NOBODY = "0x0000000000000000000000000000000000000000";
const SELECTOR_DIGITS = 10;
/** The role of an AccessManager that everybody holds and nobody is granted. */
const PUBLIC_ROLE = 2n ** 64n - 1n;

/**
 * Throws unless the roles are held as the plan says and exactly the functions that it names are open to others than the
 * admin. The zero address stands for everybody.
 */
export async function checkRoles(
  holders: RoleHolder[],
  ledger: Ledger,
): Promise<void> {
  const wanted = await planned(holders, ledger);
  const found = await replayed(holders, ledger);
  for (const fact of found)
    if (!wanted.has(fact)) throw new Error(`the plan names no ${fact}`);
  for (const fact of wanted)
    if (!found.has(fact)) throw new Error(`missing: ${fact}`);
}

/** What must be so, one line a fact. */
async function planned(
  holders: RoleHolder[],
  ledger: Ledger,
): Promise<Set<string>> {
  const wanted = new Set<string>();
  for (const { of, role, held, calls } of holders) {
    const id = await roleId(role, ledger);
    for (const holder of held) {
      const account = ledger.address(holder).toLowerCase();
      wanted.add(grantOf(ledger.address(of), id, account));
      if (account !== NOBODY && !(await ledger.hasCode(account)))
        throw new Error(
          `${holder} holds role ${role} of ${of} and has no code`,
        );
    }
    for (const [target, methods] of Object.entries(calls ?? {}))
      for (const method of methods) {
        const selector = await ledger.selector(target, method);
        wanted.add(
          callOf(ledger.address(of), id, ledger.address(target), selector),
        );
      }
  }
  return wanted;
}

/** What the events say is so. Every role is the admin's to give: another keeper of a role is refused. */
async function replayed(
  holders: RoleHolder[],
  ledger: Ledger,
): Promise<Set<string>> {
  const hashes = (events: string[]) =>
    Promise.all(events.map((event) => hashOf(event, ledger)));
  const [given, taken, kept, [opened]] = await Promise.all(
    [GIVEN, TAKEN, KEPT, [OPENED]].map(hashes),
  );
  const admin = await roleId(0, ledger);
  const found = new Set<string>();
  /** Which fact holds of a function, so that the next one replaces it. */
  const open = new Map<string, string>();
  const keepers = [...new Set(holders.map(({ of }) => ledger.address(of)))];
  for (const { address, topics, data } of await ledger.logs(keepers)) {
    const [event, first, second] = topics;
    if (kept.includes(event) && topics.at(-1) !== admin)
      throw new Error(
        `role ${first} of ${address} is kept by role ${topics.at(-1)}`,
      );
    if (given.includes(event))
      found.add(grantOf(address, first, accountOf(second)));
    if (taken.includes(event))
      found.delete(grantOf(address, first, accountOf(second)));
    if (event !== opened) continue;
    const target = accountOf(first);
    const selector = data.slice(0, SELECTOR_DIGITS);
    const name = `${address} ${target} ${selector}`;
    if (second === admin) open.delete(name);
    else open.set(name, callOf(address, second, target, selector));
  }
  return new Set([...found, ...open.values()]);
}

function hashOf(text: string, ledger: Ledger): Promise<string> {
  return ledger.keccak(`0x${Buffer.from(text).toString("hex")}`);
}

async function roleId(role: number | string, ledger: Ledger): Promise<string> {
  if (role === "DEFAULT_ADMIN_ROLE") return word(0n);
  if (role === "PUBLIC_ROLE") return word(PUBLIC_ROLE);
  if (typeof role === "string") return hashOf(role, ledger);
  return word(BigInt(role));
}

function word(number: bigint): string {
  return `0x${number.toString(16).padStart(64, "0")}`;
}

function accountOf(topic: string): string {
  return `0x${topic.slice(-40)}`;
}

function grantOf(of: string, role: string, account: string): string {
  return `role ${role} of ${of} for ${account}`.toLowerCase();
}

function callOf(
  of: string,
  role: string,
  target: string,
  selector: string,
): string {
  return `call of ${selector} of ${target} for role ${role} of ${of}`.toLowerCase();
}
