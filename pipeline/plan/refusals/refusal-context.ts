import type { Assembly, Config, Operation, Snapshot } from '../../model/index.js';
import type { Identity } from '../identity.js';
import type { PolicyWaveOperation } from '../policy-waves/policy-wave-operations.js';
import type { StackOperation } from '../stacks/stack-operations.js';
import type { StackStates } from '../stacks/stack-states.js';

/** What a reason to refuse looks at. */
export interface RefusalContext {
  config: Config;
  assembly: Assembly;
  snapshot: Snapshot;
  identity: Identity;
  stacks: StackStates[];
  stackOperations: StackOperation[];
  accountOperations: Operation[];
  settingsOperations: Operation[];
  defaultPolicyOperations: Operation[];
  policyWaves: PolicyWaveOperation[];
}

/** Live ids of what this plan removes. */
export function removedIds({ stacks }: RefusalContext): string[] {
  return stacks.flatMap((stack) =>
    Object.keys(stack.deployed)
      .filter((id) => !(id in stack.desired) && !stack.released.includes(id) && !stack.kept.includes(id))
      .flatMap((id) => stack.liveIds[id] ?? []),
  );
}
