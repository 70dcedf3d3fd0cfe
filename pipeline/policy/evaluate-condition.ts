import type { Json } from '../model/index.js';
import { type ConditionOperator, conditionOperator } from './condition-operators.js';
import type { PartialText } from './matches-pattern.js';
import { textsOf } from './texts-of.js';
import { every, not, some, type Verdict, verdict } from './verdict.js';

/**
 * What is known of a request: condition key, in small letters, → its values, or null where the request certainly has no
 * such key. A key that is not in here may have any value, or none.
 */
export type RequestContext = ReadonlyMap<string, readonly PartialText[] | null>;

/**
 * Whether a request meets a statement's Condition: all operators, and all keys of each.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 *
 * @returns undetermined where that depends on what is not known of the request, or on an operator that is not evaluated
 * here (numbers, dates, IP addresses)
 */
export function evaluateCondition(condition: Json | undefined, context: RequestContext): Verdict {
  if (condition === undefined) return 'yes';
  return every(membersOf(condition).map(([operator, keys]) => evaluateOperator(operator, keys, context)));
}

function evaluateOperator(name: string, keys: Json, context: RequestContext): Verdict {
  const operator = conditionOperator(name);
  if (!operator) return 'undetermined';
  return every(
    membersOf(keys).map(([key, value]) => {
      const wanted = textsOf(value);
      return wanted ? evaluateKey(operator, wanted, context.get(key.toLowerCase())) : 'undetermined';
    }),
  );
}

/** What is no object gives one member that nothing knows, so that the whole is undetermined unless it is false. */
function membersOf(value: Json): [string, Json][] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', null]];
}

function evaluateKey(
  operator: ConditionOperator,
  wanted: readonly string[],
  values: readonly PartialText[] | null | undefined,
): Verdict {
  if (values === undefined) return 'undetermined';
  if (operator.name === 'Null') {
    return some(
      wanted.map((text) =>
        isVariable(text) ? 'undetermined' : verdict((text.toLowerCase() === 'true') === (values === null)),
      ),
    );
  }
  if (values === null) return verdict(matchesAbsent(operator));
  const matched = values.map((value) => {
    const one = some(wanted.map((text) => (isVariable(text) ? 'undetermined' : operator.compare(text, value))));
    return operator.negated ? not(one) : one;
  });
  return operator.set === 'ForAllValues' ? every(matched) : some(matched);
}

/** A request without the key meets negated operators, `…IfExists` and `ForAllValues`, and never `ForAnyValue`. */
function matchesAbsent({ set, ifExists, negated }: ConditionOperator): boolean {
  if (ifExists || set === 'ForAllValues') return true;
  return set === null && negated;
}

/** IAM puts values in the place of its variables (`${aws:username}`) when a request is made. */
function isVariable(text: string): boolean {
  return text.includes('${');
}
