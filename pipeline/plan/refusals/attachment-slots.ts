import {
  type JsonObject,
  nameOfSymbol,
  type PolicyType,
  policyKind,
  policyQuota,
  type Refusal,
  targetSymbols,
} from '../../model/index.js';
import { literal } from '../stacks/properties.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * Attach before detach needs a free slot. Foreign policies and AWS's own count; where both the old and the new do not
 * fit at once, the change has to come in two.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
export function attachmentSlots(context: RefusalContext): Refusal[] {
  const { config, snapshot, identity } = context;
  const types = new Map(snapshot.policies.map((policy) => [policy.id, policy.type]));
  const slots = new Map<string, { live: Set<string>; coming: Set<string> }>();
  const slot = (type: PolicyType, target: string) => {
    const key = `${type} ${target}`;
    const found = slots.get(key) ?? { live: new Set(), coming: new Set() };
    slots.set(key, found);
    return found;
  };
  for (const { policyId, targetId } of snapshot.attachments) {
    const type = types.get(policyId);
    if (type) slot(type, targetId).live.add(policyId);
  }
  for (const policy of config.policies) {
    const id = identity.policy(policy.type, policy.name)?.id ?? `new ${policy.name}`;
    for (const target of targetSymbols(policy)) {
      const here = slot(policy.type, literal(target, identity.symbols) as string);
      if (!here.live.has(id)) here.coming.add(id);
    }
  }
  for (const { type, target, policy } of besideTheFirst(context)) slot(type, target).coming.add(policy);
  return [...slots].flatMap(([key, { live, coming }]): Refusal[] => {
    const [type, target] = key.split(' ') as [PolicyType, string];
    const { awsDefaultPolicyId } = policyKind(type);
    const quota = policyQuota(config.quotas, type, 'attached');
    // What is created comes with AWS's own policy; so has everything of which it was not read.
    const unread =
      target.startsWith('${') || snapshot.notRead.some(({ what }) => what.includes(String(awsDefaultPolicyId)));
    const defaults = awsDefaultPolicyId && unread && !live.has(awsDefaultPolicyId) ? 1 : 0;
    const needed = live.size + coming.size + defaults;
    if (coming.size === 0 || needed <= quota) return [];
    const name = nameOfSymbol(identity.symbolOf(target));
    return [
      {
        code: 'attachment-slots',
        object: `attachments:${name}`,
        why: `${name} would carry ${needed} ${policyKind(type).short}s while the new ones are attached and the old ones not yet detached; AWS allows ${quota}.`,
        steps: [
          `Detach ${needed - quota} of them in a change of its own and deploy it; then make this change.`,
          'Or put several documents into one policy.',
        ],
      },
    ];
  });
}

/** Where the second policy of one that comes in waves stands beside the first: live ids, or symbols. */
function besideTheFirst({
  policyWaves,
  identity,
}: RefusalContext): { type: PolicyType; target: string; policy: string }[] {
  return policyWaves.flatMap(({ step, operation: { action }, template, name: policy }) => {
    const type = policyTypeOf(template);
    if (step !== 'wave' || !type || action.type !== 'changeSet') return [];
    const targets = Object.entries(action.parameters).filter(([parameter]) => parameter.startsWith('Target'));
    return targets.map(([, target]) => ({ type, target: literal(target, identity.symbols) as string, policy }));
  });
}

function policyTypeOf(template: JsonObject | null): PolicyType | undefined {
  const [resource] = Object.values((template?.['Resources'] ?? {}) as Record<string, { Properties: JsonObject }>);
  return resource?.Properties['Type'] as PolicyType | undefined;
}
