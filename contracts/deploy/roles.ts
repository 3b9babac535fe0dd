// Proves from events that exactly the roles of a plan are held, and by contracts. README.md is the language.

/** What a plan says about one role. */
export interface RoleHolder {
  of: string;
  role: number | string;
  held: string[];
}

export interface Log {
  address: string;
  topics: string[];
}

/** What the check reads from outside. */
export interface Ledger {
  /** Address of a contract of the plan, or the text itself if it is an address. */
  address(text: string): string;
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
const NOBODY = "0x0000000000000000000000000000000000000000";

/** Throws unless the roles are held as the plan says. The zero address stands for everybody. */
export async function checkRoles(
  holders: RoleHolder[],
  ledger: Ledger,
): Promise<void> {
  const hash = (text: string) =>
    ledger.keccak(`0x${Buffer.from(text).toString("hex")}`);
  const wanted = new Set<string>();
  for (const { of, role, held } of holders) {
    const id = await roleId(role, hash);
    for (const holder of held) {
      const account = ledger.address(holder).toLowerCase();
      wanted.add(key(ledger.address(of), id, account));
      if (account !== NOBODY && !(await ledger.hasCode(account)))
        throw new Error(
          `${holder} holds role ${role} of ${of} and has no code`,
        );
    }
  }

  const given = await Promise.all(GIVEN.map(hash));
  const taken = await Promise.all(TAKEN.map(hash));
  const found = new Set<string>();
  const keepers = [...new Set(holders.map(({ of }) => ledger.address(of)))];
  for (const { address, topics } of await ledger.logs(keepers)) {
    const [event, id, account] = topics;
    const grant = () => key(address, id, `0x${account.slice(-40)}`);
    if (given.includes(event)) found.add(grant());
    if (taken.includes(event)) found.delete(grant());
  }
  for (const grant of found)
    if (!wanted.has(grant)) throw new Error(`the plan names no ${grant}`);
  for (const grant of wanted)
    if (!found.has(grant)) throw new Error(`missing: ${grant}`);
}

async function roleId(
  role: number | string,
  hash: (text: string) => Promise<string>,
): Promise<string> {
  if (role === "DEFAULT_ADMIN_ROLE") return roleId(0, hash);
  if (typeof role === "string") return hash(role);
  return `0x${role.toString(16).padStart(64, "0")}`;
}

function key(of: string, role: string, account: string): string {
  return `role ${role} of ${of} for ${account}`.toLowerCase();
}
