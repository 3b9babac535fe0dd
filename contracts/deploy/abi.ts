// What of the contract ABI a deployment plan needs: finding a method, and encoding its arguments.

export interface Parameter {
  name: string;
  type: string;
  components?: Parameter[];
}

export interface Method {
  type: string;
  name?: string;
  inputs?: Parameter[];
}

export type Abi = Method[];

/** A value whose references are resolved: text, number, boolean, list or struct. */
export type Value =
  string | number | boolean | Value[] | { [field: string]: Value };

const WORD = 32;

/** The canonical type, with the fields of structs. */
function canonical(parameter: Parameter): string {
  if (!parameter.type.startsWith("tuple")) return parameter.type;
  const fields = (parameter.components ?? []).map(canonical).join(",");
  return `(${fields})${parameter.type.slice("tuple".length)}`;
}

export function signatureOf(method: Method): string {
  return `${method.name}(${(method.inputs ?? []).map(canonical).join(",")})`;
}

/** Finds a method by name, or by signature where the name is overloaded. */
export function methodOf(abi: Abi, name: string): Method {
  const methods = abi.filter((entry) => entry.type === "function");
  const exact = methods.find((method) => signatureOf(method) === name);
  if (exact) return exact;
  const named = methods.filter((method) => method.name === name);
  if (named.length !== 1)
    throw new Error(`${named.length} methods are called ${name}`);
  return named[0];
}

/** Encodes `values` as `parameters` say, as hexadecimal digits. */
export function encode(parameters: Parameter[], values: Value[]): string {
  if (values.length !== parameters.length) {
    throw new Error(
      `${values.length} arguments, ${parameters.length} are needed`,
    );
  }
  const parts = parameters.map((parameter, i) => ({
    dynamic: isDynamic(parameter),
    digits: encodeOne(parameter, values[i]),
  }));
  let offset = 0;
  for (const part of parts)
    offset += part.dynamic ? WORD : part.digits.length / 2;
  let head = "";
  let tail = "";
  for (const part of parts) {
    if (!part.dynamic) {
      head += part.digits;
      continue;
    }
    head += word(BigInt(offset + tail.length / 2));
    tail += part.digits;
  }
  return head + tail;
}

function isDynamic(parameter: Parameter): boolean {
  if (parameter.type === "string" || parameter.type === "bytes") return true;
  const list = listOf(parameter);
  if (list) return list.length === undefined || isDynamic(list.item);
  return (parameter.components ?? []).some(isDynamic);
}

function listOf(
  parameter: Parameter,
): { item: Parameter; length?: number } | undefined {
  const match = /^(.*)\[(\d*)\]$/.exec(parameter.type);
  if (!match) return undefined;
  const item = { ...parameter, type: match[1] };
  return { item, length: match[2] === "" ? undefined : Number(match[2]) };
}

function encodeOne(parameter: Parameter, value: Value): string {
  const list = listOf(parameter);
  if (list) return encodeList(list, value);
  const { type } = parameter;
  if (type === "tuple") {
    const fields = parameter.components ?? [];
    return encode(fields, Array.isArray(value) ? value : byName(fields, value));
  }
  if (type === "bool" && typeof value === "boolean")
    return word(value ? 1n : 0n);
  if (/^u?int\d*$/.test(type)) return encodeInteger(type, value);
  if (typeof value !== "string")
    throw new Error(`${JSON.stringify(value)} is no ${type}`);
  if (type === "address") return digitsOf(value, 20).padStart(2 * WORD, "0");
  if (type === "string") return octets(Buffer.from(value).toString("hex"));
  if (type === "bytes") return octets(digitsOf(value));
  const fixed = /^bytes(\d+)$/.exec(type);
  if (fixed) return digitsOf(value, Number(fixed[1])).padEnd(2 * WORD, "0");
  throw new Error(`${type} cannot stand in a plan`);
}

function encodeList(
  list: { item: Parameter; length?: number },
  value: Value,
): string {
  if (!Array.isArray(value))
    throw new Error(`${JSON.stringify(value)} is no list`);
  if (list.length !== undefined && list.length !== value.length) {
    throw new Error(`${value.length} items, ${list.length} are needed`);
  }
  const items = encode(
    value.map(() => list.item),
    value,
  );
  return list.length === undefined ? word(BigInt(value.length)) + items : items;
}

function byName(fields: Parameter[], value: Value): Value[] {
  const known = new Set(fields.map((field) => field.name));
  if (typeof value !== "object" || Array.isArray(value))
    throw new Error(`${JSON.stringify(value)} is no struct`);
  for (const name of Object.keys(value))
    if (!known.has(name)) throw new Error(`no field ${name}`);
  return fields.map((field) => {
    if (!(field.name in value))
      throw new Error(`field ${field.name} is missing`);
    return value[field.name];
  });
}

const UNITS: Record<string, bigint> = { gwei: 10n ** 9n, ether: 10n ** 18n };

function encodeInteger(type: string, value: Value): string {
  const bits = BigInt(/\d+$/.exec(type)?.[0] ?? "256");
  const signed = type.startsWith("int");
  const number = integer(value);
  const limit = 1n << (signed ? bits - 1n : bits);
  if (number >= limit || number < (signed ? -limit : 0n))
    throw new Error(`${number} does not fit ${type}`);
  return word(BigInt.asUintN(256, number));
}

/** Reads 5, "5", "5 gwei" and "0.5 ether". */
function integer(value: Value): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value))
    return BigInt(value);
  const match =
    typeof value === "string"
      ? /^(-?\d+)(?:\.(\d+))?(?: (gwei|ether))?$/.exec(value)
      : null;
  if (!match) throw new Error(`${JSON.stringify(value)} is no integer`);
  const [, whole, fraction = "", unit] = match;
  const scale = unit ? UNITS[unit] : 1n;
  const scaled = BigInt(whole + fraction) * scale;
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n) throw new Error(`${value} is no integer`);
  return scaled / divisor;
}

function digitsOf(text: string, length?: number): string {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(text))
    throw new Error(`${JSON.stringify(text)} is not hexadecimal`);
  const digits = text.slice(2).toLowerCase();
  if (length !== undefined && digits.length !== 2 * length)
    throw new Error(`${text} has not ${length} bytes`);
  return digits;
}

function octets(digits: string): string {
  const padded = Math.ceil(digits.length / (2 * WORD)) * 2 * WORD;
  return word(BigInt(digits.length / 2)) + digits.padEnd(padded, "0");
}

function word(value: bigint): string {
  return value.toString(16).padStart(2 * WORD, "0");
}
