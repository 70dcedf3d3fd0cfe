import { canonicalJson, type Json, type Refusal } from '../../model/index.js';
import { statements } from '../stacks/guardrails.js';
import type { StackOperation } from '../stacks/stack-operations.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * A policy whose old statements must stay until others have theirs, and that goes to a new target meanwhile: the target
 * would be denied, for a while, what it is denied neither before nor after.
 */
export function oldDocumentNewTarget({ stackOperations }: RefusalContext): Refusal[] {
  return stackOperations.filter(({ step }) => step === 'attach').flatMap(refusalsOf);
}

function refusalsOf({ stack, template, change }: StackOperation): Refusal[] {
  const resources = (template?.['Resources'] ?? {}) as Record<string, { Properties: Record<string, Json> }>;
  return (change?.changes ?? []).flatMap(({ logicalId, action, properties }): Refusal[] => {
    const wanted = stack.desired[logicalId]?.Properties['Content'] ?? null;
    const now = resources[logicalId]?.Properties['Content'] ?? null;
    const targets = properties.find(({ path }) => path === '/Properties/TargetIds');
    if (action !== 'Modify' || !targets || canonicalJson(wanted) === canonicalJson(now)) return [];
    const coming = difference(targets.after, targets.before);
    const after = statements(wanted);
    const denies = [...statements(now)].some(([key, { Effect }]) => Effect === 'Deny' && !after.has(key));
    if (coming.length === 0 || !denies) return [];
    const object = stack.objects[logicalId];
    const name = object?.kind === 'policy' ? object.name : logicalId;
    return [
      {
        code: 'old-document-new-target',
        object: object?.kind === 'policy' ? `policy:${object.type}/${object.name}` : logicalId,
        why: `${name} loses statements that must stay until other policies have theirs, and would bring them to ${coming.join(', ')} for a while.`,
        steps: [`Change the document of ${name} in one deployment, and attach it to its new targets in the next.`],
      },
    ];
  });
}

/** Targets as people name them. */
function difference(after: Json, before: Json): string[] {
  const known = new Set(Array.isArray(before) ? before.map(String) : []);
  const added = (Array.isArray(after) ? after.map(String) : []).filter((target) => !known.has(target));
  return added.map((symbol) => (symbol === '${root}' ? 'Root' : symbol.replace(/^\$\{\w+:(.*)\}$/s, '$1')));
}
