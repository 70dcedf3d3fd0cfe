import type { Json } from '../model/index.js';

/** The values of a policy element, which may be one or a list, numbers and booleans too; null where it is neither. */
export function textsOf(value: Json | undefined): string[] | null {
  if (typeof value === 'string') return [value];
  const values = Array.isArray(value) ? value : [value];
  if (values.every((item) => typeof item === 'string')) return values;
  const texts = values.flatMap((item) => {
    return typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean' ? [String(item)] : [];
  });
  return texts.length === values.length ? texts : null;
}
