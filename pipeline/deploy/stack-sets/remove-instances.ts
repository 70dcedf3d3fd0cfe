import {
  type InstanceTargets,
  type ListedInstance,
  readInstances,
  readStackSet,
  requestDeletion,
  type StackSetOperationState,
} from '../../aws/cloudformation/stack-sets/index.js';
import { readAccountStates } from '../../aws/organizations/index.js';
import { counted, fingerprint, groupBy, type Operation, type RemoveInstancesAction } from '../../model/index.js';
import type { OperationContext, OperationResult } from '../operation-context.js';
import { atRest } from './at-rest.js';
import { failedInstances } from './failed-instances.js';
import { perform } from './perform.js';
import { cellKey, nameOf, resolveAccounts } from './wave.js';

/** One request of a removal. */
interface Removal {
  targets: InstanceTargets;
  retainStacks: boolean;
}

/**
 * Takes instances out of a stack set, and with them their stacks, unless they are to stay. Of accounts that are closed or
 * have left the organization StackSets reaches no stack any more: there it can only forget them.
 * https://repost.aws/knowledge-center/cloudformation-removal-stacksets
 *
 * @throws Failure with the account, the Region and the cause where a stack could not be deleted
 */
export async function removeInstances(
  action: RemoveInstancesAction,
  context: OperationContext,
  operation: Operation,
): Promise<OperationResult> {
  const { aws } = context;
  const { stackSet, region } = action;
  const place = { stackSet, region };
  const operations = await atRest(aws, place, context.waiting(operation));
  const set = await readStackSet(aws, place);
  if (!set || !operations) return { outcome: 'unchanged', ids: {} };
  const names = new Map<string, string>();
  const wanted = await wantedCells(action, context, names);
  const left = async () => (await readInstances(aws, place)).filter((instance) => wanted.has(cellKey(instance)));
  const present = await left();
  const used = new Set(operations.map(({ id }) => id));
  const ended: StackSetOperationState[] = [];
  for (const removal of await removals(action, present, context)) {
    sayWhatStays(action, removal, names, context, operation);
    const progress = { total: present.length, before: present.length - (await left()).length };
    const { accounts, regions } = removal.targets;
    const request = {
      step: `remove-${fingerprint(removal as never).slice(0, 8)}`,
      doing: `take ${counted(accounts?.length ?? 0, 'account')} × ${counted(regions.length, 'Region')} out of stack set ${stackSet}`,
      send: (operationId: string) =>
        requestDeletion(aws, place, { ...removal, preferences: action.preferences, operationId }),
    };
    const end = await perform({ context, operation, place, progress }, request, used);
    ended.push(end);
    if (end.status !== 'SUCCEEDED') break;
  }
  const still = await left();
  if (still.length > 0)
    throw failedInstances({
      what: `Removal from stack set ${stackSet}`,
      operation: ended.at(-1) ?? null,
      instances: still,
      total: still.length,
      names,
    });
  const ids = { stackSet: set.id, ...(ended.length > 0 ? { operations: ended.map(({ id }) => id).join(' ') } : {}) };
  return { outcome: ended.length > 0 ? 'done' : 'unchanged', ids };
}

async function wantedCells(
  action: RemoveInstancesAction,
  { symbols }: OperationContext,
  names: Map<string, string>,
): Promise<Set<string>> {
  const accounts = await resolveAccounts(
    action.instances.map(({ account }) => account),
    symbols,
    names,
  );
  return new Set(
    action.instances.flatMap(({ regions }, index) =>
      regions.map((region) => cellKey({ account: accounts[index] ?? '', region })),
    ),
  );
}

/** Accounts share a request where they have the same Regions, are reached through the same OU, and their stacks stay or go alike. */
async function removals(
  action: RemoveInstancesAction,
  present: readonly ListedInstance[],
  { aws, symbols }: OperationContext,
): Promise<Removal[]> {
  if (present.length === 0) return [];
  const root = await symbols.resolve('${root}');
  const states = await readAccountStates(aws);
  const byAccount = [...groupBy(present, ({ account }) => account)].map(([account, instances]) => {
    const state = states.get(account);
    return {
      account,
      // Below the root is every account that is still in the organization.
      organizationalUnit: state === undefined ? (instances[0]?.organizationalUnitId ?? root) : root,
      retainStacks: action.retainStacks || state !== 'ACTIVE',
      regions: instances.map(({ region }) => region).sort(),
    };
  });
  const alike = groupBy(byAccount, ({ account: _, ...way }) => fingerprint(way));
  return [...alike.values()].flatMap((members) => {
    const accounts = members.map(({ account }) => account);
    return members.slice(0, 1).map(({ organizationalUnit, retainStacks, regions }) => ({
      targets: { organizationalUnits: [organizationalUnit], accounts, regions },
      retainStacks,
    }));
  });
}

function sayWhatStays(
  action: RemoveInstancesAction,
  { targets, retainStacks }: Removal,
  names: ReadonlyMap<string, string>,
  { step }: OperationContext,
  operation: Operation,
): void {
  if (!retainStacks || action.retainStacks) return;
  for (const account of targets.accounts ?? [])
    step(
      operation,
      `the stacks of ${nameOf(names, account)} stay: the account is closed, or not in the organization any more`,
    );
}
