import { readStackEvents, readStacks } from '../aws/cloudformation/index.js';
import type { Aws } from '../aws/index.js';
import { identify } from '../aws/organizations/index.js';
import type { Plan } from '../model/index.js';
import { explainStacks, type RecoverChoices, type StackExplanation } from './explain-stacks.js';
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

/** What is stuck and why, and the plan that frees what can be freed; it has no operations where nothing can. */
export interface Recovery {
  explanations: StackExplanation[];
  plan: Plan;
}

/**
 * Looks for stacks that are stuck, says what happened to each, and proposes the way out. Changes nothing.
 */
export async function recover({ aws, region, prefix, version, choices }: RecoverInput): Promise<Recovery> {
  const { organization, endpoint } = await identify(aws);
  const stacks = await readStacks(aws, region, prefix);
  const histories = await Promise.all(
    stacks.map(async (stack) => ({
      stack,
      events: /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(stack.status)
        ? []
        : ((await readStackEvents(aws, { stack: stack.id, region }, null)) ?? []),
    })),
  );
  const explanations = explainStacks(histories, choices);
  const { id: organizationId, managementAccountId, partition } = organization;
  const plan = recoveryPlan(explanations, {
    organization: { organizationId, managementAccountId, partition, endpoint },
    version,
    stacks,
  });
  return { explanations, plan };
}
