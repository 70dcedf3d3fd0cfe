import type { Assembly, Config, Operation, PlanSummary, ResourceChange } from '../model/index.js';
import type { GovernanceOperation } from './governance-stacks/plan-governance-stacks.js';
import type { Step } from './stacks/phases.js';
import type { StackOperation } from './stacks/stack-operations.js';

type Effect = Exclude<keyof PlanSummary, 'unchanged'>;

/**
 * Counts objects by what becomes of them in the end, however many steps it takes. An object that is adopted and changed
 * counts as both; one that changes stacks is released and imported.
 */
export function summarize({ config, assembly, operations, stacks, governance }: Summarized): PlanSummary {
  const effects: Record<Effect, Set<string>> = {
    add: new Set(),
    modify: new Set(),
    remove: new Set(),
    import: new Set(),
    release: new Set(),
  };
  const managed = new Set<string>();
  const count = (effect: Effect | null, key: string) => {
    if (!effect) return;
    effects[effect].add(key);
    if (effect !== 'remove' && /^(account|stack|stackSet):/.test(key)) managed.add(key);
  };
  for (const [effect, key] of [...inStacks(stacks), ...inGovernance(governance), ...inOperations(operations)])
    count(effect, key);
  for (const key of [...effects.add, ...effects.remove]) effects.modify.delete(key);
  const { add, modify, remove, import: adopted, release } = effects;
  const counts = {
    add: add.size,
    modify: modify.size,
    remove: remove.size,
    import: adopted.size,
    release: release.size,
  };
  return { ...counts, unchanged: Math.max(0, managedObjects(config, assembly) - managed.size) };
}

type Counted = [Effect | null, string];

function inStacks(stacks: readonly StackOperation[]): Counted[] {
  return stacks.flatMap(({ step, stack, change }) =>
    (change?.changes ?? []).map(
      (resource): Counted => [effectOf(step, resource), `stack:${stack.name}/${resource.logicalId}`],
    ),
  );
}

function inGovernance(governance: readonly GovernanceOperation[]): Counted[] {
  return governance.map(({ name, region, change }) => [
    change ? (change.type === 'CREATE' ? 'add' : 'modify') : 'remove',
    `stack:${region}/${name}`,
  ]);
}

function inOperations(operations: readonly Operation[]): Counted[] {
  return operations
    .filter(({ kind, action }) => kind !== 'stack' && action.type !== 'gate')
    .map(({ action: { type }, touches }) => [
      removes.has(type) ? 'remove' : changesOnly.has(type) ? 'modify' : 'add',
      touches[0] ?? '',
    ]);
}

/** What a summary counts. */
interface Summarized {
  config: Config;
  assembly: Assembly;
  operations: readonly Operation[];
  stacks: readonly StackOperation[];
  governance: readonly GovernanceOperation[];
}

function managedObjects({ organizationalUnits, accounts, policies }: Config, assembly: Assembly): number {
  const surface = assembly.governanceStacks.length + assembly.stackSets.length;
  return organizationalUnits.filter((unit) => !unit.ignored).length + accounts.length + policies.length + surface;
}

/** Operations that change something that exists already; the others make something new. */
const changesOnly: ReadonlySet<string> = new Set([
  'moveAccount',
  'tagAccount',
  'detachDefaultPolicy',
  'attachDefaultPolicy',
  'deployWave',
  'setAutoDeployment',
  'removeInstances',
]);

const removes: ReadonlySet<string> = new Set(['deleteStackSet']);

function effectOf(step: Step, { action, properties }: ResourceChange): Effect | null {
  if (action === 'Add') return 'add';
  if (action === 'Import') return 'import';
  if (action === 'Remove') return step === 'release' || step === 'remove' ? step : 'modify';
  // Taking in what was changed by hand changes nothing that lives; a mark for removal is part of the removal.
  const live = properties.some(({ path }) => path !== '/Metadata');
  return step !== 'sync' && live ? 'modify' : null;
}
