import type { RuleContext } from '../context.js';

/** Something that is deployed to accounts, with exceptions, as far as it could be read. */
export interface Placed {
  deploymentTargets?:
    | {
        organizationalUnits?: (string | undefined)[] | undefined;
        accounts?: (string | undefined)[] | undefined;
        excludedAccounts?: (string | undefined)[] | undefined;
      }
    | undefined;
  regions?: (string | undefined)[] | undefined;
  exceptions?: ({ accounts?: (string | undefined)[]; excluded?: boolean | undefined } | undefined)[] | undefined;
}

/** The declared accounts and enabled Regions that something is deployed to. */
export interface Reach {
  accounts: ReadonlySet<string>;
  regions: readonly string[];
}

const unitsOf = new WeakMap<RuleContext, ReadonlyMap<string, readonly string[]>>();
const reachesOf = new WeakMap<object, Reach>();

/** Where something is deployed. The management account is never among the accounts: no stack set reaches it. */
export function reachOf(context: RuleContext, placed: Placed): Reach {
  const known = reachesOf.get(placed);
  if (known) return known;
  const units = accountsByUnit(context);
  const { organizationalUnits = [], accounts = [], excludedAccounts = [] } = placed.deploymentTargets ?? {};
  const reached = new Set([...organizationalUnits.flatMap((unit) => units.get(unit ?? '') ?? []), ...accounts]);
  const left = (placed.exceptions ?? []).flatMap((one) => (one?.excluded ? (one.accounts ?? []) : []));
  for (const name of [...excludedAccounts, ...left, managementAccount(context), undefined]) reached.delete(name);
  const enabled = (context.files['global-config']?.enabledRegions ?? []).filter((one) => one !== undefined);
  const regions = placed.regions ? enabled.filter((region) => placed.regions?.includes(region)) : enabled;
  const reach = { accounts: reached as ReadonlySet<string>, regions };
  reachesOf.set(placed, reach);
  return reach;
}

/** The name of the account that no stack set reaches; null where none is declared. */
export function managementAccount({ accounts }: RuleContext): string | undefined {
  return accounts.find(({ value, mandatory }) => mandatory && value.name === 'Management')?.value.name;
}

/** An account and a Region that two things both reach; null where there is none. */
export function meeting(a: Reach, b: Reach): { account: string; region: string } | null {
  const region = a.regions.find((one) => b.regions.includes(one));
  if (region === undefined) return null;
  for (const account of a.accounts) if (b.accounts.has(account)) return { account, region };
  return null;
}

/** OU path → the accounts in it and below it. */
function accountsByUnit(context: RuleContext): ReadonlyMap<string, readonly string[]> {
  const known = unitsOf.get(context);
  if (known) return known;
  const units = new Map<string, string[]>();
  const add = (unit: string, name: string) => {
    const list = units.get(unit);
    if (list) list.push(name);
    else units.set(unit, [name]);
  };
  for (const { value } of context.accounts) {
    const { name, organizationalUnit: unit = 'Root' } = value;
    if (name === undefined) continue;
    add('Root', name);
    if (unit === 'Root') continue;
    for (let end = unit.indexOf('/'); end >= 0; end = unit.indexOf('/', end + 1)) add(unit.slice(0, end), name);
    add(unit, name);
  }
  unitsOf.set(context, units);
  return units;
}
