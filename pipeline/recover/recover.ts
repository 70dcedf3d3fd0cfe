import { readStackEvents, readStacks } from '../aws/cloudformation/index.js';
import type { Aws } from '../aws/index.js';
import { identify } from '../aws/organizations/index.js';
import type { LiveStack, Plan } from '../model/index.js';
import { explainStacks, type RecoverChoices, type StackExplanation, type StackHistory } from './explain-stacks.js';
import { leftBehind } from './left-behind.js';
import { recoveryPlan } from './recovery-plan.js';

export interface RecoverInput {
  aws: Aws;
  region: string;
  /** The stacks whose names start with it are looked at. */
  prefix: string;
  /** Charter's version. */
  version: string;
  choices: RecoverChoices;
}

/** What is stuck or was left behind and why, and the plan that frees what can be freed; it has no operations where nothing can. */
export interface Recovery {
  explanations: StackExplanation[];
  plan: Plan;
}

/**
 * Looks for stacks that are stuck and for objects that a stack was to delete and could not, says what happened, and
 * proposes the way out. Changes nothing.
 */
export async function recover({ aws, region, prefix, version, choices }: RecoverInput): Promise<Recovery> {
  const { organization, endpoint } = await identify(aws);
  const stacks = await readStacks(aws, region, prefix);
  const held = new Set(stacks.flatMap(({ resources }) => resources.map(({ physicalId }) => physicalId)));
  const histories = await Promise.all(stacks.map((stack) => historyOf(aws, stack, held)));
  const explanations = explainStacks(histories, choices);
  const { id: organizationId, managementAccountId, partition } = organization;
  const plan = recoveryPlan(explanations, {
    organization: { organizationId, managementAccountId, partition, endpoint },
    version,
    stacks,
  });
  return { explanations, plan };
}

/** @param held the physical ids of everything that Charter's stacks hold */
async function historyOf(aws: Aws, stack: LiveStack, held: ReadonlySet<string | null>): Promise<StackHistory> {
  const events = (await readStackEvents(aws, { stack: stack.id, region: stack.region }, null)) ?? [];
  return { stack, events, leftBehind: await leftBehind(aws, events, held) };
}
