import type { Json } from '../../model/index.js';

/** Logical ids and parameters that a value of a template speaks of, whatever the intrinsic. */
export function referencesIn(value: Json, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, found);
    return found;
  }
  if (value === null || typeof value !== 'object') return found;
  const { Ref: ref, 'Fn::GetAtt': attribute, 'Fn::Sub': sub } = value;
  if (typeof ref === 'string') found.add(ref);
  if (typeof attribute === 'string') found.add(attribute.split('.')[0] ?? '');
  if (Array.isArray(attribute) && typeof attribute[0] === 'string') found.add(attribute[0]);
  const text = Array.isArray(sub) ? sub[0] : sub;
  if (typeof text === 'string')
    for (const [, name = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) found.add(name.split('.')[0] ?? '');
  for (const member of Object.values(value)) referencesIn(member, found);
  return found;
}
