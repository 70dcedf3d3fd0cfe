import type { Config, Operation, PlanSummary, ResourceChange } from '../model/index.js';
import type { Step } from './stacks/phases.js';
import type { StackOperation } from './stacks/stack-operations.js';

type Effect = Exclude<keyof PlanSummary, 'unchanged'>;

/**
 * Counts objects by what becomes of them in the end, however many steps it takes. An object that is adopted and changed
 * counts as both; one that changes stacks is released and imported.
 */
export function summarize(
  config: Config,
  operations: readonly Operation[],
  stacks: readonly StackOperation[],
): PlanSummary {
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
    if (effect !== 'remove' && (key.startsWith('account:') || key.startsWith('stack:'))) managed.add(key);
  };
  for (const { step, stack, change } of stacks) {
    for (const resource of change?.changes ?? []) {
      count(effectOf(step, resource), `stack:${stack.name}/${resource.logicalId}`);
    }
  }
  for (const { kind, action, touches } of operations) {
    if (kind !== 'stack') count(changesOnly.has(action.type) ? 'modify' : 'add', touches[0] ?? '');
  }
  for (const key of [...effects.add, ...effects.remove]) effects.modify.delete(key);
  const { add, modify, remove, import: adopted, release } = effects;
  const counts = {
    add: add.size,
    modify: modify.size,
    remove: remove.size,
    import: adopted.size,
    release: release.size,
  };
  return { ...counts, unchanged: Math.max(0, managedObjects(config) - managed.size) };
}

function managedObjects({ organizationalUnits, accounts, policies }: Config): number {
  return organizationalUnits.filter((unit) => !unit.ignored).length + accounts.length + policies.length;
}

/** Operations that change something that exists already; the others make something new. */
const changesOnly: ReadonlySet<string> = new Set([
  'moveAccount',
  'tagAccount',
  'detachDefaultPolicy',
  'attachDefaultPolicy',
]);

function effectOf(step: Step, { action, properties }: ResourceChange): Effect | null {
  if (action === 'Add') return 'add';
  if (action === 'Import') return 'import';
  if (action === 'Remove') return step === 'release' || step === 'remove' ? step : 'modify';
  // Taking in what was changed by hand changes nothing that lives; a mark for removal is part of the removal.
  const live = properties.some(({ path }) => path !== '/Metadata');
  return step !== 'sync' && live ? 'modify' : null;
}
