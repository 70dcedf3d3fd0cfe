import type { SchemaError } from './explain-schema-error.js';

/** A value of the wrong type is none of the allowed ones either, and has no such length: that is said once. */
export function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrongType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  if (wrongType.size === 0) return errors;
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !wrongType.has(instancePath));
}
