/** What the page asks the node. */
import type { Account, Contracts, Governance } from "./model.ts";

export const fetchContracts = (): Promise<Contracts> => get("/api/v1/contracts");

export const fetchGovernance = (account: string | null): Promise<Governance> =>
  get(`/api/v1/governance${account === null ? "" : `?account=${account}`}`);

export const fetchAccount = (account: string): Promise<Account> => get(`/api/v1/accounts/${account}`);

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { cache: "no-store" });
  if (!response.ok) throw new Error((await response.text()).trim() || `the node answers ${response.status}`);
  return (await response.json()) as T;
}
