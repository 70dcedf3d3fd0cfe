import { readLock, readStackEvents, readStacks, type StackState } from '../aws/cloudformation/index.js';
import { countResults, readOperation, readStackSets } from '../aws/cloudformation/stack-sets/index.js';
import { type Aws, isUnsupported } from '../aws/index.js';
import { identify } from '../aws/organizations/index.js';
import {
  isManaged,
  isOrganizationStack,
  type LiveStack,
  type LiveStackSet,
  lockHolder,
  lockStackName,
  type Note,
  type Plan,
  policyWaveStackPrefix,
  stackPrefix,
} from '../model/index.js';
import { explainStackSets, type StackSetExplanation, type StackSetHistory } from './explain-stack-sets.js';
import {
  explainStacks,
  means,
  type RecoverChoices,
  type StackExplanation,
  type StackHistory,
} from './explain-stacks.js';
import { leftBehind } from './left-behind.js';
import { recoveryPlan } from './recovery-plan.js';

export interface RecoverInput {
  aws: Aws;
  /** Where to look, beside the Region of the organization's own stacks. */
  regions: readonly string[];
  /** Charter's version. */
  version: string;
  choices: RecoverChoices;
}

/** What is stuck or was left behind and why, and the plan that frees what can be freed; it has no operations where nothing can. */
export interface Recovery {
  /** Where it was looked. */
  regions: string[];
  explanations: StackExplanation[];
  stackSets: StackSetExplanation[];
  plan: Plan;
}

/**
 * Looks for stacks and stack sets that are stuck and for objects that a stack was to delete and could not, says what
 * happened, and proposes the way out. Changes nothing.
 */
export async function recover({ aws, regions: others, version, choices }: RecoverInput): Promise<Recovery> {
  const { organization, endpoint } = await identify(aws);
  const regions = [...new Set([aws.organizationsRegion, ...others])].sort();
  const notChecked: Note[] = [];
  const [perRegion, sets, lock] = await Promise.all([
    Promise.all(
      regions.map((region) => readStacks(aws, region, stackPrefix, (stack) => isOurs(stack, region, choices))),
    ),
    Promise.all(regions.map((region) => stackSetsIn(aws, region, notChecked))),
    explainLock(aws),
  ]);
  const stacks = perRegion.flat();
  const held = new Set(stacks.flatMap(({ resources }) => resources.map(({ physicalId }) => physicalId)));
  const histories = await Promise.all(stacks.map((stack) => historyOf(aws, stack, held)));
  const explanations = explainStacks(histories, choices);
  const { id: organizationId, managementAccountId, partition } = organization;
  const plan = recoveryPlan(explanations, {
    organization: { organizationId, managementAccountId, partition, endpoint },
    version,
    stacks,
    notChecked,
  });
  return { regions, explanations: [...lock, ...explanations], stackSets: explainStackSets(sets.flat()), plan };
}

/** By its name, or by what it says of itself; an empty one that says nothing only where it was asked for. */
function isOurs({ name, status, description }: StackState, region: string, { remove }: RecoverChoices): boolean {
  if (isOrganizationStack(name) || name.startsWith(policyWaveStackPrefix) || isManaged(description)) return true;
  return status === 'REVIEW_IN_PROGRESS' && remove.some((choice) => means(choice, { name, region }));
}

/** @param held the physical ids of everything that Charter's stacks hold */
async function historyOf(aws: Aws, stack: LiveStack, held: ReadonlySet<string | null>): Promise<StackHistory> {
  const events = (await readStackEvents(aws, { stack: stack.id, region: stack.region }, null)) ?? [];
  return { stack, events, leftBehind: await leftBehind(aws, events, held) };
}

async function stackSetsIn(aws: Aws, region: string, notChecked: Note[]): Promise<StackSetHistory[]> {
  try {
    const sets = await readStackSets(aws, region, stackPrefix);
    return await Promise.all(sets.map((set) => stackSetHistory(aws, set)));
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    notChecked.push({ what: `stack sets in ${region}`, why: (error as Error).message });
    return [];
  }
}

async function stackSetHistory(aws: Aws, set: LiveStackSet): Promise<StackSetHistory> {
  const place = { stackSet: set.name, region: set.region };
  const active = await Promise.all(
    set.running.toReversed().map(async (id) => {
      const operation = await readOperation(aws, place, id);
      return operation ? [{ operation, counts: await countResults(aws, place, id) }] : [];
    }),
  );
  return { set, active: active.flat() };
}

/** Who holds the lock of the organization; nobody is stuck by it who holds it. */
async function explainLock(aws: Aws): Promise<StackExplanation[]> {
  const region = aws.organizationsRegion;
  const held = await readLock(aws, { stack: lockStackName, region });
  if (!held) return [];
  const holder = lockHolder(held.description);
  const whose = holder
    ? `plan ${holder.plan.slice(0, 12)} of ${holder.by}, since ${holder.since}`
    : 'nobody knows whose';
  return [
    {
      stack: lockStackName,
      region,
      status: 'REVIEW_IN_PROGRESS',
      what: `A deployment holds the lock of the organization: ${whose}.`,
      cause: null,
      steps: [
        'Wait until it is done. If it was interrupted, run the same charter deploy again with its --record directory.',
        'If it will not be run again, and nothing is under way below, take the lock away:',
        `  aws cloudformation delete-stack --stack-name ${held.stackId} --region ${region}`,
      ],
      operation: null,
    },
  ];
}
