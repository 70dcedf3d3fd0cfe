import { type PolicyType, policyQuota } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { allowsSomething, type DocumentChange, documentChange } from './guardrails.js';
import { type LiveProperties, literal } from './properties.js';
import { symbolic, symbolicProperties, targetsOf } from './references.js';
import type { Resource } from './resource.js';
import type { StackStates } from './stack-states.js';

/** How a policy that the config wants differs from what lives. */
export interface PolicyChange {
  stack: string;
  logicalId: string;
  /** Null where the policy does not exist yet. */
  document: DocumentChange | null;
  /** Whether the old and the new document have room in one policy. */
  fits: boolean;
  /** Whether it allows anything, before or after: then targets may depend on it for their Allow. */
  allows: boolean;
  /** Where it is attached now: live ids. */
  targets: string[];
  /** Where it is to be attached and is not: live ids, or symbols of what does not exist yet. */
  gained: string[];
}

/** The changes of all policies that the config wants, stack by stack. */
export function policyChanges(
  states: readonly StackStates[],
  context: { identity: Identity; live: LiveProperties; quotas: Record<string, number> },
): PolicyChange[] {
  return states.flatMap((stack) =>
    Object.entries(stack.desired)
      .filter(([, { Type }]) => Type === 'AWS::Organizations::Policy')
      .map(([logicalId, resource]) => policyChange(stack, logicalId, resource, context)),
  );
}

function policyChange(
  stack: StackStates,
  logicalId: string,
  resource: Resource,
  { identity, live, quotas }: Parameters<typeof policyChanges>[1],
): PolicyChange {
  const wanted = literal(symbolicProperties(resource, stack), identity.symbols) as Record<string, never>;
  const now = live(stack.liveIds[logicalId] ?? null);
  const targets = ((now?.['TargetIds'] ?? []) as string[]).map((target) => literal(target, identity.symbols) as string);
  const gained = targetsOf(resource, stack, identity).filter((target) => !targets.includes(target));
  const type = String(wanted['Type']) as PolicyType;
  const [before, after, template] = [
    now?.['Content'] ?? null,
    wanted['Content'] ?? null,
    resource.Properties['Content'],
  ];
  const document = now && documentChange(type, before, after, template ?? null);
  const both = document?.gains && document.loses ? JSON.stringify(symbolic(document.union, stack)).length : 0;
  const fits = both <= policyQuota(quotas, type, 'characters');
  const allows = allowsSomething(before) || allowsSomething(after);
  return { stack: stack.name, logicalId, document, fits, allows, targets, gained };
}

/** Whether a policy is new, or gains a target or a statement: then what others lose has to wait for it. */
export function gainsSomething({ document, gained }: PolicyChange): boolean {
  return document === null || document.gains || gained.length > 0;
}
