import {
  type InstanceTargets,
  type ListedInstance,
  mostUnits,
  type StackSetDefinition,
} from '../../aws/cloudformation/stack-sets/index.js';
import { asShown, fingerprint, groupBy, type Json, type JsonObject } from '../../model/index.js';
import { type Cell, cellKey, cellsOf, requestsFor, type Wave } from './wave.js';

/** One request that brings a wave nearer to its end. */
export type Step =
  /** Gives a stack set without any instance what the plan has. */
  | { type: 'define'; targets: null }
  /** Makes first instances of a wave from what the stack set was before: an update has to be for somebody. */
  | { type: 'begin'; targets: InstanceTargets; overrides: Record<string, string> }
  /** Gives the stack set what the plan has, and these instances with it. */
  | { type: 'update-set'; targets: InstanceTargets }
  /** Brings instances to what the stack set is. Overrides: null leaves them. */
  | { type: 'update'; targets: InstanceTargets; overrides: Record<string, string> | null }
  | { type: 'create'; targets: InstanceTargets; overrides: Record<string, string> };

/** A stack set as it is. */
export interface Look {
  set: StackSetDefinition;
  /** By {@link cellKey}; all of the stack set, also those of other waves. */
  instances: ReadonlyMap<string, ListedInstance>;
  /** Whether an operation was one of this plan's operation, in whichever run. */
  isOurs(operationId: string | null): boolean;
}

/**
 * What is left to do in a wave, in order; empty where it is done. A change of the stack set itself comes alone: what is
 * next has to be looked up afterwards. No request reaches an account outside of the wave, because AWS updates all
 * instances where none are named, and a stack set that has some is never updated so.
 */
export function nextSteps(wave: Wave, look: Look): Step[] {
  const cells = cellsOf(wave);
  const existing = cells.filter((cell) => look.instances.has(cellKey(cell)));
  if (!sameDefinition(wave, look.set)) return changeOfSet(wave, look, cells, existing);
  const open = cells.filter((cell) => !isSettled(cell, wave, look));
  const missing = open.filter((cell) => !look.instances.has(cellKey(cell)));
  const outdated = open.filter((cell) => look.instances.has(cellKey(cell)));
  const wrong = (cell: Cell) => !sameOverrides(wave, cell.account, liveOverrides(cell, look));
  const as = (type: 'update' | 'create') => (list: Cell[], overrides: Record<string, string>) =>
    requestsFor(wave, list).map((targets) => ({ type, targets, overrides }));
  return [
    ...requestsFor(
      wave,
      outdated.filter((cell) => !wrong(cell)),
    ).map((targets) => ({ type: 'update' as const, targets, overrides: null })),
    ...byOverrides(wave, outdated.filter(wrong), as('update')),
    ...byOverrides(wave, missing, as('create')),
    ...emptyUnits(wave, look),
  ];
}

/**
 * OUs in which nobody is, and that the stack set has never been deployed to: auto-deployment looks only at OUs that it has
 * been told of.
 */
function emptyUnits({ targets, action }: Wave, { set }: Look): Step[] {
  const known = new Set(set.organizationalUnits);
  const units = targets
    .filter(({ accounts, whole }) => accounts.length === 0 && whole)
    .map(({ organizationalUnit }) => organizationalUnit)
    .filter((unit) => !known.has(unit));
  const chunks = Array.from({ length: Math.ceil(units.length / mostUnits) }, (_, index) =>
    units.slice(index * mostUnits, (index + 1) * mostUnits),
  );
  return chunks.map((organizationalUnits) => ({
    type: 'create',
    targets: { organizationalUnits, accounts: null, regions: action.regions },
    overrides: {},
  }));
}

/** A request gives all of its accounts the same overrides. */
function byOverrides(
  wave: Wave,
  cells: Cell[],
  make: (cells: Cell[], overrides: Record<string, string>) => Step[],
): Step[] {
  const alike = groupBy(cells, ({ account }) => fingerprint(overridesOf(wave, account)));
  return [...alike.values()].flatMap((list) => make(list, overridesOf(wave, list[0]?.account ?? '')));
}

function changeOfSet(wave: Wave, look: Look, cells: Cell[], existing: Cell[]): Step[] {
  if (look.instances.size === 0) return [{ type: 'define', targets: null }];
  const [largest] = requestsFor(wave, existing);
  if (largest) return [{ type: 'update-set', targets: largest }];
  const first = cells[0]?.account ?? '';
  const targets = requestsFor(
    wave,
    cells.filter(({ account }) => account === first),
  );
  const declared = parametersOf(look.set.template);
  const overrides = Object.entries(overridesOf(wave, first)).filter(([name]) => Object.hasOwn(declared, name));
  return targets.map((of) => ({ type: 'begin', targets: of, overrides: Object.fromEntries(overrides) }));
}

/** The instance is as the plan has it, or AWS passed over it because its account is suspended. */
function isSettled(cell: Cell, wave: Wave, look: Look): boolean {
  const instance = look.instances.get(cellKey(cell));
  if (!instance) return false;
  if (isSkipped(instance)) return look.isOurs(instance.lastOperationId);
  if (instance.status !== 'CURRENT') return false;
  return sameOverrides(wave, cell.account, instance.overrides);
}

function sameOverrides(wave: Wave, account: string, live: Readonly<Record<string, string>>): boolean {
  const shown = (values: Readonly<Record<string, string>>) => fingerprint(asShown(wave.template, values));
  return shown(live) === shown(overridesOf(wave, account));
}

export function isSkipped({ detailedStatus }: Pick<ListedInstance, 'detailedStatus'>): boolean {
  return detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT';
}

function liveOverrides(cell: Cell, { instances }: Look): Record<string, string> {
  return instances.get(cellKey(cell))?.overrides ?? {};
}

function overridesOf({ overrides }: Wave, account: string): Record<string, string> {
  return overrides.get(account) ?? {};
}

/** Whether a stack set is made of what the plan has; what it says of itself is another operation's. */
export function sameDefinition(
  wave: Pick<Wave, 'template' | 'parameters'>,
  set: Pick<StackSetDefinition, 'template' | 'parameters'>,
): boolean {
  return fingerprint(set.template) === fingerprint(wave.template) && sameParameters(wave, set.parameters);
}

/** AWS lists every parameter of the template, with its default where nothing was given, and hides the secret ones. */
function sameParameters(
  { template, parameters }: Pick<Wave, 'template' | 'parameters'>,
  live: Readonly<Record<string, string>>,
): boolean {
  const shown = asShown(template, live);
  return Object.entries(parametersOf(template)).every(([name, declared]) => {
    const wanted = parameters[name] ?? text((declared as JsonObject | null)?.['Default']);
    return shown[name] === asShown(template, wanted === undefined ? {} : { [name]: wanted })[name];
  });
}

function text(value: Json | undefined): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function parametersOf(template: JsonObject): JsonObject {
  return (template['Parameters'] ?? {}) as JsonObject;
}
