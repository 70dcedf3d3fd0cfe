import { type Json, nameOfSymbol, type Plan } from '../model/index.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/services-that-can-integrate-cloudformation.html */
const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';

/**
 * Tells which objects of the read-set the operations of a plan may change: what they name themselves, and the
 * attachments that follow from it. A new OU or account gets AWS's default policies, a policy type that is enabled attaches
 * its own to everything, and a policy of a stack is attached to its targets.
 */
export function touchedObjects({ operations, stacks }: Plan): (object: string) => boolean {
  const touched = new Set(operations.flatMap(({ touches }) => touches));
  for (const object of [...touched]) {
    const name = /^(?:ou|account):(.*)$/s.exec(object)?.[1];
    if (name !== undefined) touched.add(`attachments:${name}`);
  }
  const properties = stacks.flatMap(({ changes }) => changes.flatMap((change) => change.properties));
  for (const { path, before, after } of properties) {
    if (!/^\/Properties\/TargetIds(\/|$)/.test(path)) continue;
    for (const target of [before, after].flatMap(texts)) touched.add(`attachments:${nameOfSymbol(target)}`);
  }
  // StackSets gets its access by becoming a trusted service.
  if (operations.some(({ action }) => action.type === 'activateStackSetsAccess'))
    touched.add(`trustedService:${stackSetsPrincipal}`);
  const everywhere = operations.some(({ action }) => action.type === 'enablePolicyType');
  return (object) => touched.has(object) || (everywhere && object.startsWith('attachments:'));
}

function texts(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'string' ? [value] : [];
}
