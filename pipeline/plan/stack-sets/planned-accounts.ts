import {
  type AccountState,
  byCodeUnits,
  type Config,
  nameOfSymbol,
  type Operation,
  type Snapshot,
  unitSymbol,
} from '../../model/index.js';
import type { Identity } from '../identity.js';

/** An account where it will be once the plan is carried out. */
export interface PlannedAccount {
  /** Its symbol, or its id where the config has no name for it. */
  key: string;
  /** Null where it does not exist yet. */
  id: string | null;
  name: string | null;
  /** Path of its OU. */
  path: string;
  state: AccountState;
  tags: Record<string, string> | null;
  /** Operations that create it and bring it to its place. */
  arrival: Arrival;
}

export interface Arrival {
  create: string | null;
  /** The move into the holding OU. */
  hold: string | null;
  /** The move to its own place. */
  move: string | null;
  /** Whether that move is one out of the holding OU. */
  fromHolding: boolean;
  /** Path of its own place; null where it is there. */
  to: string | null;
}

/** OUs by their paths, as the plan leaves them. */
export interface PlannedTree {
  /** All accounts but the management account, which no stack set reaches. By key. */
  accounts: PlannedAccount[];
  /** Those that exist, by their ids. */
  byId: ReadonlyMap<string, PlannedAccount>;
  /** Symbol of the OU of a path; its id where the config has no name for it. */
  unitOf(path: string): string;
}

/** The tree as the plan leaves it: accounts that are created are there, accounts that are moved have arrived. */
export function plannedTree(
  config: Config,
  snapshot: Snapshot,
  identity: Identity,
  accountOperations: readonly Operation[],
): PlannedTree {
  const paths = unitPaths(snapshot, identity);
  const arrivals = arrivalsBy(accountOperations, config.rollout.newAccounts.holdingOrganizationalUnit);
  const byKey = new Map(config.accounts.map((account) => [`\${account:${account.name}}`, account]));
  const live = snapshot.accounts
    .filter(({ id }) => id !== snapshot.organization.managementAccountId)
    .map(({ id, parentId, state, tags }): PlannedAccount & { id: string } => {
      const key = identity.symbolOf(id);
      const arrival = arrivals.get(key) ?? nowhere;
      const wanted = byKey.get(key);
      const path = arrival.to ?? paths.get(parentId) ?? parentId;
      return { key, id, name: wanted?.name ?? null, path, state, tags: wanted?.tags ?? tags, arrival };
    });
  const created = [...arrivals].flatMap(([key, arrival]): PlannedAccount[] => {
    if (arrival.create === null) return [];
    const { name = null, tags = null } = byKey.get(key) ?? {};
    return [{ key, id: null, name, path: arrival.to ?? 'Root', state: 'ACTIVE', tags, arrival }];
  });
  const ids = new Map([...paths].map(([id, path]) => [path, id]));
  const named = new Set(config.organizationalUnits.map(({ path }) => path));
  return {
    byId: new Map(live.map((account) => [account.id, account])),
    accounts: [...live, ...created].sort((a, b) => byCodeUnits(a.key, b.key)),
    unitOf: (path) => (path === 'Root' || named.has(path) ? unitSymbol(path) : (ids.get(path) ?? path)),
  };
}

const nowhere: Arrival = { create: null, hold: null, move: null, fromHolding: false, to: null };

function arrivalsBy(operations: readonly Operation[], holding: string | null): Map<string, Arrival> {
  const arrivals = new Map<string, Arrival>();
  for (const { id, action } of operations) {
    if (action.type === 'createAccount') {
      const key = `\${account:${action.name}}`;
      arrivals.set(key, { ...(arrivals.get(key) ?? nowhere), create: id });
    }
    if (action.type !== 'moveAccount') continue;
    const before = arrivals.get(action.account) ?? nowhere;
    const fromHolding = holding !== null && nameOfSymbol(action.from) === holding;
    const arrival = { ...before, hold: before.move, move: id, fromHolding, to: nameOfSymbol(action.to) };
    arrivals.set(action.account, arrival);
  }
  return arrivals;
}

/** OU id → path, by the names that the config has for OUs, else by those that live. */
function unitPaths({ root, organizationalUnits }: Snapshot, identity: Identity): Map<string, string> {
  const paths = new Map([[root.id, 'Root']]);
  const units = new Map(organizationalUnits.map((unit) => [unit.id, unit]));
  const pathOf = (id: string): string => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const unit = units.get(id);
    if (!unit) return id;
    const symbol = identity.symbolOf(id);
    const above = symbol === id ? pathOf(unit.parentId) : '';
    const path = symbol === id ? (above === 'Root' ? unit.name : `${above}/${unit.name}`) : nameOfSymbol(symbol);
    paths.set(id, path);
    return path;
  };
  for (const { id } of organizationalUnits) pathOf(id);
  return paths;
}
