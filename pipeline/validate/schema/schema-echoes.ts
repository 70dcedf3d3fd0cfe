import type { SchemaError } from './schema-error.js';

/** What follows from another error of the same value is said once. */
export function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  if (errors.length < 2) return errors;
  const wrong = (keyword: string) =>
    new Map(errors.filter((one) => one.keyword === keyword).map((one) => [one.instancePath, one]));
  const types = wrong('type');
  const alternatives = wrong('anyOf');
  const empty = wrong('minLength');
  return errors.filter(({ keyword, instancePath, propertyName }) => {
    const either = alternatives.get(instancePath);
    // Of a list, that an item is wrong is said; of anything else, that it is none of the alternatives.
    if (either) return keyword === 'anyOf' && !Array.isArray(either.data);
    // The error of the key says it.
    if (propertyName !== undefined) return false;
    // An empty text does not fit the pattern either.
    if (keyword === 'pattern' && empty.has(instancePath)) return false;
    // A value of the wrong type is none of the allowed ones either, and has no such length.
    return keyword === 'type' || !types.has(instancePath);
  });
}
