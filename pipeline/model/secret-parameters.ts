import type { JsonObject } from './json.js';

/** What AWS shows in place of a secret value: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
const hidden = '****';

/** The parameters of a template that are secret (`NoEcho`). */
export function secretParameters(template: JsonObject | null): Set<string> {
  const declared = (template?.['Parameters'] ?? {}) as Record<string, JsonObject | null>;
  return new Set(Object.keys(declared).filter((name) => String(declared[name]?.['NoEcho']) === 'true'));
}

/** Values of parameters as AWS shows them: whoever compares or prints them can know no more of the secret ones. */
export function asShown(template: JsonObject | null, values: Readonly<Record<string, string>>): Record<string, string> {
  const secret = secretParameters(template);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, secret.has(name) ? hidden : value]));
}
