import { knownPart, matchesPattern, matchesPlain, type PartialText } from './matches-pattern.js';
import { every, type Verdict } from './verdict.js';

/** Whether one value of the policy matches one value of the request. */
type Compare = (wanted: string, value: PartialText) => Verdict;

/** A condition operator with what its name says about it. */
export interface ConditionOperator {
  /** Without set, `IfExists` and negation: `StringLike`. */
  name: string;
  set: 'ForAnyValue' | 'ForAllValues' | null;
  ifExists: boolean;
  negated: boolean;
  compare: Compare;
}

const equalsIgnoringCase: Compare = (wanted, value) => {
  const small = typeof value === 'string' ? value.toLowerCase() : { startsWith: value.startsWith.toLowerCase() };
  return matchesPlain(wanted.toLowerCase(), small);
};

/** The six parts of an ARN are compared one by one: no wildcard reaches across a colon but in the last. */
const likeArn: Compare = (wanted, value) => {
  const patterns = arnParts(wanted);
  const parts = arnParts(knownPart(value));
  if (!patterns || !parts) return 'undetermined';
  return every(
    patterns.map((pattern, i) => {
      const part = parts[i] as string;
      return matchesPattern(pattern, i === 5 && typeof value !== 'string' ? { startsWith: part } : part);
    }),
  );
};

function arnParts(text: string): string[] | null {
  const parts = text.split(':');
  return parts.length < 6 ? null : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

const notCompared: Compare = () => 'undetermined';

/**
 * Numbers, dates and IP addresses are not compared: nothing that Charter asks knows them beforehand.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const operators: Record<string, { negated: boolean; compare: Compare }> = {
  StringEquals: { negated: false, compare: matchesPlain },
  StringNotEquals: { negated: true, compare: matchesPlain },
  StringEqualsIgnoreCase: { negated: false, compare: equalsIgnoringCase },
  StringNotEqualsIgnoreCase: { negated: true, compare: equalsIgnoringCase },
  StringLike: { negated: false, compare: matchesPattern },
  StringNotLike: { negated: true, compare: matchesPattern },
  // AWS: ArnEquals and ArnLike behave identically.
  ArnEquals: { negated: false, compare: likeArn },
  ArnLike: { negated: false, compare: likeArn },
  ArnNotEquals: { negated: true, compare: likeArn },
  ArnNotLike: { negated: true, compare: likeArn },
  Bool: { negated: false, compare: equalsIgnoringCase },
  Null: { negated: false, compare: notCompared },
  BinaryEquals: { negated: false, compare: notCompared },
  IpAddress: { negated: false, compare: notCompared },
  NotIpAddress: { negated: true, compare: notCompared },
  NumericEquals: { negated: false, compare: notCompared },
  NumericNotEquals: { negated: true, compare: notCompared },
  NumericLessThan: { negated: false, compare: notCompared },
  NumericLessThanEquals: { negated: false, compare: notCompared },
  NumericGreaterThan: { negated: false, compare: notCompared },
  NumericGreaterThanEquals: { negated: false, compare: notCompared },
  DateEquals: { negated: false, compare: notCompared },
  DateNotEquals: { negated: true, compare: notCompared },
  DateLessThan: { negated: false, compare: notCompared },
  DateLessThanEquals: { negated: false, compare: notCompared },
  DateGreaterThan: { negated: false, compare: notCompared },
  DateGreaterThanEquals: { negated: false, compare: notCompared },
};
const byName = new Map(Object.entries(operators));

/** The operators of AWS, without set and `IfExists`. */
export const conditionOperatorNames: readonly string[] = Object.keys(operators);

const asked = new Map<string, ConditionOperator | null>();

/** The operator of this name (`ForAnyValue:StringLikeIfExists`); null where AWS has none. */
export function conditionOperator(fullName: string): ConditionOperator | null {
  const before = asked.get(fullName);
  if (before !== undefined) return before;
  const operator = find(fullName);
  // A config names few; what nobody would write is not kept.
  if (asked.size < 500) asked.set(fullName, operator);
  return operator;
}

function find(fullName: string): ConditionOperator | null {
  const [, set, name = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/.exec(fullName) ?? [];
  const known = byName.get(name);
  if (!known) return null;
  return { name, set: (set ?? null) as ConditionOperator['set'], ifExists: ifExists !== undefined, ...known };
}
