import { type Assembly, type Config, type Operation, type Snapshot, templateBucketName } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { documentChange } from './guardrails.js';
import { phases, symbolicProperties } from './phases.js';
import { type LiveProperties, literal, liveProperties } from './properties.js';
import { type StackOperation, stackOperation } from './stack-operations.js';
import { type StackStates, stackStates } from './stack-states.js';

/** All stacks in their three states, and the steps that bring the states together. */
export function planStacks(
  config: Config,
  assembly: Assembly,
  snapshot: Snapshot,
  identity: Identity,
  others: readonly Operation[],
): { states: StackStates[]; operations: StackOperation[] } {
  const live = liveProperties(snapshot, identity);
  const ignored = config.organizationalUnits
    .filter((unit) => unit.ignored)
    .flatMap(({ path }) => identity.unit(path)?.id ?? []);
  const states = stackStates(assembly.stacks, snapshot, identity, live, new Set(ignored));
  const gaining = gainers(states, identity, live);
  const moves = others.some(({ action }) => action.type === 'moveAccount' || action.type.endsWith('DefaultPolicy'));
  // Another stack may have gained all it will before this one is deployed; one must not tell the two apart.
  const divided = assembly.stacks.length > 1;
  const { managementAccountId } = snapshot.organization;
  const operations = states.flatMap((stack) => {
    const context = {
      identity,
      live,
      quotas: config.quotas,
      othersGain: (id: string) => divided || moves || [...gaining].some((key) => key !== `${stack.name}/${id}`),
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
  return { states, operations };
}

/** `stack/logicalId` of every policy that is new, gains a target, or gains a statement. */
function gainers(states: readonly StackStates[], identity: Identity, live: LiveProperties): Set<string> {
  const found = new Set<string>();
  for (const stack of states) {
    for (const [id, resource] of Object.entries(stack.desired)) {
      if (resource.Type !== 'AWS::Organizations::Policy') continue;
      const wanted = literal(symbolicProperties(resource, stack), identity.symbols) as Record<string, never>;
      const now = live(stack.liveIds[id] ?? null);
      const targets = new Set((now?.['TargetIds'] as string[] | undefined)?.map((t) => literal(t, identity.symbols)));
      const gainsTarget = ((wanted['TargetIds'] ?? []) as string[]).some((target) => !targets.has(target));
      const change =
        now && documentChange(String(wanted['Type']), now['Content'] ?? null, wanted['Content'] ?? null, null);
      if (gainsTarget || !change || change.gains) found.add(`${stack.name}/${id}`);
    }
  }
  return found;
}

function nameOfLiveObject(id: string, snapshot: Snapshot): string {
  const unit = snapshot.organizationalUnits.find((u) => u.id === id);
  if (unit) return `ou:${unit.path}`;
  const policy = snapshot.policies.find((p) => p.id === id);
  return policy ? `policy:${policy.type}/${policy.name}` : 'resourcePolicy';
}
