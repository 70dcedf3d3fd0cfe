import { type Assembly, type Config, type Operation, type Snapshot, templateBucketName } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { heldBack, type PolicyInWaves, policiesInWaves } from '../policy-waves/policies-in-waves.js';
import { untilWavesAreDone } from './held-back.js';
import { lateTargets } from './late-targets.js';
import { phases } from './phases.js';
import { gainsSomething, type PolicyChange, policyChanges } from './policy-changes.js';
import { liveProperties } from './properties.js';
import { type StackOperation, stackOperation } from './stack-operations.js';
import { type StackStates, stackStates } from './stack-states.js';

/** All stacks in their three states, and the steps that bring the states together. */
export function planStacks(
  config: Config,
  assembly: Assembly,
  snapshot: Snapshot,
  identity: Identity,
  others: readonly Operation[],
): { states: StackStates[]; operations: StackOperation[]; inWaves: PolicyInWaves[] } {
  const live = liveProperties(snapshot, identity);
  const ignored = config.organizationalUnits
    .filter((unit) => unit.ignored)
    .flatMap(({ path }) => identity.unit(path)?.id ?? []);
  const final = stackStates(assembly.stacks, snapshot, identity, live, new Set(ignored));
  const { quotas } = config;
  const inWaves = policiesInWaves(config, final, policyChanges(final, { identity, live, quotas }));
  const held = heldBack(inWaves);
  const states = final.map((stack) => untilWavesAreDone(stack, held, { live, identity }));
  const changes = policyChanges(states, { identity, live, quotas });
  const gaining = changes.filter(gainsSomething);
  const settled = !others.some(({ action }) => action.type === 'moveAccount' || action.type.endsWith('DefaultPolicy'));
  // Another stack may have gained all it will before this one is deployed; one must not tell the two apart.
  const divided = assembly.stacks.length > 1;
  const othersGain = (change: PolicyChange) => divided || !settled || gaining.some((other) => other !== change);
  const late = lateTargets(changes, { snapshot, identity, others, othersGain });
  const { managementAccountId } = snapshot.organization;
  const operations = states.flatMap((stack) => {
    const own = new Map(changes.filter((change) => change.stack === stack.name).map((c) => [c.logicalId, c]));
    const context = {
      identity,
      live,
      policyChange: (id: string) => own.get(id),
      othersGain,
      late: (change: PolicyChange) => late.has(change),
    };
    return phases(stack, context).map((phase) =>
      stackOperation(stack, phase, {
        identity,
        account: managementAccountId,
        templateBucket: templateBucketName(managementAccountId, stack.region),
        nameOfLiveObject: (id) => nameOfLiveObject(id, snapshot),
      }),
    );
  });
  return { states: final, operations, inWaves };
}

function nameOfLiveObject(id: string, snapshot: Snapshot): string {
  const unit = snapshot.organizationalUnits.find((u) => u.id === id);
  if (unit) return `ou:${unit.path}`;
  const policy = snapshot.policies.find((p) => p.id === id);
  return policy ? `policy:${policy.type}/${policy.name}` : 'resourcePolicy';
}
