import { type InstanceTargets, mostUnits } from '../../aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../diagnostics/index.js';
import { type DeployWaveAction, groupBy, type JsonObject, nameOfSymbol } from '../../model/index.js';
import type { OperationContext } from '../operation-context.js';
import type { Symbols } from '../symbols.js';

/** A wave with every symbol replaced. */
export interface Wave {
  action: DeployWaveAction;
  template: JsonObject;
  parameters: Record<string, string>;
  targets: { organizationalUnit: string; accounts: string[]; whole: boolean }[];
  /** Account id → parameters of its own. */
  overrides: ReadonlyMap<string, Record<string, string>>;
  names: AccountNames;
}

/** Account id → how people know it: `Audit (111122223333)`. */
export type AccountNames = ReadonlyMap<string, string>;

export function nameOf(names: AccountNames, account: string): string {
  return names.get(account) ?? account;
}

/** One account and Region. */
export interface Cell {
  account: string;
  region: string;
}

export function cellKey({ account, region }: Cell): string {
  return `${account} ${region}`;
}

/** Everything that the wave is, account by account. */
export function cellsOf({ targets, action }: Wave): Cell[] {
  return targets.flatMap(({ accounts }) =>
    accounts.flatMap((account) => action.regions.map((region) => ({ account, region }))),
  );
}

/** @throws Failure where a symbol stands for nothing, or the plan lacks the template (exit 5) */
export async function resolveWave(action: DeployWaveAction, { plan, symbols }: OperationContext): Promise<Wave> {
  const template = plan.templates[action.template];
  if (!template) throw new Failure(`The plan lacks the template of stack set ${action.stackSet}.`, { exitCode: 5 });
  const known = new Map<string, string>();
  const targets = await Promise.all(
    action.targets.map(async ({ organizationalUnit, accounts, whole }) => ({
      organizationalUnit: await symbols.resolve(organizationalUnit),
      accounts: await resolveAccounts(accounts, symbols, known),
      whole,
    })),
  );
  const overrides = await Promise.all(
    action.overrides.map(
      async ({ account, parameters }) =>
        [await symbols.resolve(account), await resolveValues(parameters, symbols)] as const,
    ),
  );
  return {
    action,
    template,
    parameters: await resolveValues(action.parameters, symbols),
    targets,
    overrides: new Map(overrides),
    names: known,
  };
}

/** @param names gets how people know each of them */
export async function resolveAccounts(
  accounts: readonly string[],
  symbols: Symbols,
  names: Map<string, string>,
): Promise<string[]> {
  return Promise.all(
    accounts.map(async (account) => {
      const id = await symbols.resolve(account);
      names.set(id, id === account ? id : `${nameOfSymbol(account)} (${id})`);
      return id;
    }),
  );
}

export async function resolveValues(
  values: Readonly<Record<string, string>>,
  symbols: Symbols,
): Promise<Record<string, string>> {
  const pairs = await Promise.all(
    Object.entries(values).map(async ([key, value]) => [key, await symbols.resolve(value)] as const),
  );
  return Object.fromEntries(pairs);
}

/**
 * The requests that reach exactly these cells: accounts with the same Regions share one, of at most fifty OUs. No filter
 * of accounts where a request is for whole OUs.
 *
 * @returns the largest first
 */
export function requestsFor({ targets }: Pick<Wave, 'targets'>, cells: readonly Cell[]): InstanceTargets[] {
  const regionsOf = groupBy(cells, ({ account }) => account);
  const alike = groupBy([...regionsOf.keys()], (account) =>
    (regionsOf.get(account) ?? [])
      .map(({ region }) => region)
      .sort()
      .join(' '),
  );
  const requests = [...alike.values()].flatMap((accounts) => {
    const regions = (regionsOf.get(accounts[0] ?? '') ?? []).map(({ region }) => region).sort();
    return byUnits(targets, new Set(accounts)).map((units) => ({ ...units, regions }));
  });
  const size = ({ count, regions }: { count: number; regions: string[] }) => count * regions.length;
  return requests.sort((a, b) => size(b) - size(a)).map(({ count: _, ...request }) => request);
}

function byUnits(targets: Wave['targets'], accounts: ReadonlySet<string>) {
  const wanted = targets
    .map((target) => ({ ...target, chosen: target.accounts.filter((account) => accounts.has(account)) }))
    .filter(({ chosen }) => chosen.length > 0);
  const chunks = Array.from({ length: Math.ceil(wanted.length / mostUnits) }, (_, index) =>
    wanted.slice(index * mostUnits, (index + 1) * mostUnits),
  );
  return chunks.map((chunk) => {
    const whole = chunk.every((target) => target.whole && target.chosen.length === target.accounts.length);
    const chosen = [...new Set(chunk.flatMap((target) => target.chosen))];
    const organizationalUnits = [...new Set(chunk.map(({ organizationalUnit }) => organizationalUnit))];
    return { organizationalUnits, accounts: whole ? null : chosen, count: chosen.length };
  });
}
