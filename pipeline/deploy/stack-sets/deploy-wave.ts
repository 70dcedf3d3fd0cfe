import { setTimeout as sleep } from 'node:timers/promises';
import {
  addOverrides,
  type InstanceTargets,
  type ListedInstance,
  readInstances,
  readStackSet,
  readTargetUnits,
  requestCreation,
  requestInstancesUpdate,
  requestStackSetUpdate,
  type StackSetOperationState,
} from '../../aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../diagnostics/index.js';
import { counted, type DeployWaveAction, fingerprint, type Operation, stackSetNotes } from '../../model/index.js';
import { changeSetName } from '../change-set-name.js';
import type { OperationContext, OperationResult } from '../operation-context.js';
import { atRest } from './at-rest.js';
import { definitionOf } from './definition.js';
import { failedInstances } from './failed-instances.js';
import { isSkipped, type Look, nextSteps, type Step } from './next-steps.js';
import { perform } from './perform.js';
import { cellKey, cellsOf, nameOf, resolveWave, type Wave } from './wave.js';

/** Looks and steps until a wave is done: an update of the set, what it left behind, what is missing, and a last look. */
const mostRounds = 8;

/** A wave under way. */
interface Run {
  wave: Wave;
  operation: Operation;
  context: OperationContext;
  /** Operations of this run, in order. */
  performed: StackSetOperationState[];
  /** Cell → the operation that has touched it, which the next look has to show. */
  touched: Map<string, string>;
}

/**
 * Brings every instance of a wave to what the plan has, and touches no other. What is to be done is looked up, not
 * remembered: a wave that was interrupted goes on where it is, and one that is done changes nothing.
 *
 * @throws Failure with the account, the Region and the cause where a stack failed, whatever the tolerance: the tolerance
 *   only says when AWS is to stop
 */
export async function deployWave(
  action: DeployWaveAction,
  context: OperationContext,
  operation: Operation,
): Promise<OperationResult> {
  const wave = await resolveWave(action, context);
  const run: Run = { wave, operation, context, performed: [], touched: new Map() };
  for (let round = 1; round <= mostRounds; round += 1) {
    const look = await lookAt(run);
    refuseFailed(run, look);
    const steps = nextSteps(wave, look);
    if (steps.length === 0) return result(run, look);
    for (const step of steps) {
      const end = await take(step, run, look);
      if (end.status !== 'SUCCEEDED' && step.type !== 'begin') throw incomplete(run, await lookAt(run), end);
    }
  }
  throw new Failure(`Wave ${action.wave} of stack set ${action.stackSet} does not come to its end.`, {
    help: ['Something else changes this stack set at the same time. Find out what, then run the same command again.'],
  });
}

/** A look, and the ids of all operations that the stack set is known to have had. */
type WholeLook = Look & { used: Set<string> };

async function lookAt(run: Run): Promise<WholeLook> {
  const { wave, operation, context } = run;
  const { stackSet, region } = wave.action;
  const place = { stackSet, region };
  const operations = await atRest(context.aws, place, {
    ...context.waiting(operation),
    onActive: (active) =>
      context.step(operation, `waits for ${active.map(({ id, status }) => `operation ${id} (${status})`).join(', ')}`),
  });
  const set = await readStackSet(context.aws, place);
  if (!set || !operations)
    throw new Failure(`Stack set ${stackSet} does not exist in ${region}.`, {
      help: ['It may have been deleted by hand. Make a new plan: charter plan --out plan.json'],
    });
  // Only a wave with an OU in which nobody is asks whether the stack set has been told of it.
  const empty = wave.targets.some(({ accounts, whole }) => accounts.length === 0 && whole);
  const units = empty ? await readTargetUnits(context.aws, place) : [];
  const instances = await currentInstances(run);
  const within = cellsOf(wave).flatMap((cell) => instances.get(cellKey(cell)) ?? []);
  if (wave.overrides.size > 0 || stackSetNotes(set.description).overrides)
    await addOverrides(context.aws, place, within);
  const prefix = `${changeSetName(context.plan.digest, operation.id)}-`;
  return {
    set: { ...set, organizationalUnits: [...set.organizationalUnits, ...units] },
    instances,
    isOurs: (id) => id?.startsWith(prefix) ?? false,
    used: new Set([...operations, ...run.performed].map(({ id }) => id)),
  };
}

/** Lists of AWS lag behind: what this run has just done is in there when the instances say so. */
async function currentInstances({ wave, context, touched }: Run): Promise<Map<string, ListedInstance>> {
  for (let wait = 250; ; wait *= 2) {
    const listed = await readInstances(context.aws, wave.action);
    const instances = new Map(listed.map((instance) => [cellKey(instance), instance]));
    const shown = [...touched].every(([cell, id]) => instances.get(cell)?.lastOperationId === id);
    if (shown || wait > 4_000) return instances;
    await sleep(wait);
  }
}

/** @throws Failure where an operation of this run left a failed instance, or AWS will not update one any more */
function refuseFailed(run: Run, look: Look): void {
  const { wave, performed, touched } = run;
  const { stackSet, wave: name } = wave.action;
  const own = cellsOf(wave).flatMap((cell) => look.instances.get(cellKey(cell)) ?? []);
  const inoperable = own.find(({ status }) => status === 'INOPERABLE');
  if (inoperable)
    throw new Failure(
      `Wave ${name} of stack set ${stackSet}: the stack of ${nameOf(wave.names, inoperable.account)} in ${inoperable.region} is INOPERABLE: ${inoperable.statusReason ?? 'AWS gives no reason'}`,
      {
        help: [
          'A deletion of it failed, and AWS does not update it any more.',
          `Take it out, keeping the stack: aws cloudformation delete-stack-instances --stack-set-name ${stackSet} --retain-stacks …`,
          'Delete the stack in its account by hand, then make a new plan.',
        ],
      },
    );
  const failed = own.filter(
    (instance) => instance.detailedStatus === 'FAILED' && touched.get(cellKey(instance)) === instance.lastOperationId,
  );
  if (failed.length > 0) throw incomplete(run, look, performed.at(-1) ?? null);
}

function incomplete({ wave }: Run, look: Look, operation: StackSetOperationState | null): Failure {
  const { stackSet, wave: name } = wave.action;
  const cells = cellsOf(wave);
  return failedInstances({
    what: `Wave ${name} of stack set ${stackSet}`,
    operation,
    instances: cells.flatMap((cell) => look.instances.get(cellKey(cell)) ?? []),
    total: cells.length,
    names: wave.names,
  });
}

async function take(step: Step, run: Run, look: WholeLook): Promise<StackSetOperationState> {
  const { wave, operation, context } = run;
  const { stackSet, region } = wave.action;
  const cells = cellsOf(wave);
  const reached = cells.filter((cell) => step.targets && reaches(step.targets, cell, wave));
  const settled = cells.filter((cell) => look.instances.get(cellKey(cell))?.status === 'CURRENT');
  const before = settled.filter((cell) => !reached.includes(cell)).length;
  const task = { context, operation, place: { stackSet, region }, progress: { total: cells.length, before } };
  const name = `${step.type}-${fingerprint(step as never).slice(0, 8)}`;
  const request = { step: name, doing: doing(step, wave), send: await sender(step, run) };
  const end = await perform(task, request, look.used);
  look.used.add(end.id);
  if (step.type !== 'begin') {
    run.performed.push(end);
    for (const cell of reached) run.touched.set(cellKey(cell), end.id);
  }
  return end;
}

function reaches(
  { organizationalUnits, accounts, regions }: InstanceTargets,
  cell: { account: string; region: string },
  wave: Wave,
): boolean {
  if (!regions.includes(cell.region)) return false;
  if (accounts) return accounts.includes(cell.account);
  return wave.targets.some(
    (target) => organizationalUnits.includes(target.organizationalUnit) && target.accounts.includes(cell.account),
  );
}

async function sender(step: Step, { wave, context }: Run): Promise<(operationId: string) => Promise<void>> {
  const { aws } = context;
  const { action } = wave;
  const { preferences } = action;
  switch (step.type) {
    case 'define':
    case 'update-set': {
      const definition = await definitionOf(wave, action, context);
      const { targets } = step;
      return (operationId) => requestStackSetUpdate(aws, action, { definition, targets, preferences, operationId });
    }
    case 'update': {
      const { targets, overrides } = step;
      return (operationId) => requestInstancesUpdate(aws, action, { targets, overrides, preferences, operationId });
    }
    case 'begin':
    case 'create': {
      const { targets, overrides } = step;
      return (operationId) => requestCreation(aws, action, { targets, overrides, preferences, operationId });
    }
  }
}

const verbs: Readonly<Record<Step['type'], string>> = {
  define: 'give it its new template',
  begin: 'make a first stack of the wave, from the template before,',
  'update-set': 'give it its new template, and update stacks',
  update: 'update stacks',
  create: 'make stacks',
};

/** `make stacks of stack set charter-x in 3 accounts × 2 Regions` */
function doing({ type, targets }: Step, wave: Wave): string {
  const { stackSet } = wave.action;
  if (!targets) return `${verbs[type]}: stack set ${stackSet}`;
  const accounts =
    targets.accounts?.length ??
    wave.targets
      .filter(({ organizationalUnit }) => targets.organizationalUnits.includes(organizationalUnit))
      .flatMap((target) => target.accounts).length;
  return `${verbs[type]} of stack set ${stackSet} in ${counted(accounts, 'account')} × ${counted(targets.regions.length, 'Region')}`;
}

function result({ wave, operation, context, performed }: Run, look: Look): OperationResult {
  const skipped = cellsOf(wave).filter((cell) => {
    const instance = look.instances.get(cellKey(cell));
    return instance && isSkipped(instance);
  });
  for (const account of new Set(skipped.map((cell) => cell.account)))
    context.step(operation, `AWS passes over ${nameOf(wave.names, account)}: the account is suspended`);
  return {
    outcome: performed.length > 0 ? 'done' : 'unchanged',
    ids: {
      stackSet: look.set.id,
      ...(performed.length > 0 ? { operations: performed.map(({ id }) => id).join(' ') } : {}),
    },
  };
}
