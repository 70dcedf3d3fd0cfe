import data from './data/config-rules.json' with { type: 'json' };

/** How AWS Config takes a parameter: `default` is one that must have a value, and has one of AWS's own. */
export type ParameterNeed = 'required' | 'default' | 'optional';

// The compiler's reading of the JSON is one huge union; the generator writes exactly this shape, and a test holds it to it.
const rules = data.rules as unknown as Record<string, Record<string, ParameterNeed> | null>;

/**
 * The parameters of a managed rule of AWS Config; null where only its identifier is known.
 * https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html
 *
 * @param identifier `ACCESS_KEYS_ROTATED`
 * @returns undefined where this version knows no such rule; AWS adds some every month
 */
export function managedRuleParameters(identifier: string): Record<string, ParameterNeed> | null | undefined {
  return Object.hasOwn(rules, identifier) ? rules[identifier] : undefined;
}

/** The identifiers of all managed rules that this version knows. */
export function managedRuleIdentifiers(): string[] {
  return Object.keys(rules);
}
