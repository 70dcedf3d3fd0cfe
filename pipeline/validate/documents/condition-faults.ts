import { isIP } from 'node:net';
import { didYouMean } from '../../diagnostics/index.js';
import type { Json } from '../../model/index.js';
import { type ConditionOperator, conditionOperator, conditionOperatorNames } from '../../policy/index.js';
import { arnFaults } from './arn-faults.js';
import type { Fault } from './document-fault.js';
import { globalConditionKey, globalConditionKeys, type KeyType } from './global-condition-keys.js';
import { isObject } from './is-object.js';
import { below } from './language-documents.js';

/** Nearly every condition is right. */
const none: readonly Fault[] = [];

/**
 * What is wrong with the conditions of a statement. AWS refuses operators that it does not have; a key of another type
 * or a value that can never match is accepted, and does not do what its author thinks: a warning.
 */
export function conditionFaults(condition: Json | undefined, pointer: string, partition: string | null): Fault[] {
  if (condition === undefined) return [];
  const help = 'Write "Condition": { "StringEquals": { "aws:RequestedRegion": ["eu-central-1"] } }.';
  if (!isObject(condition)) return [{ pointer, message: '"Condition" must be an object of operators.', help }];
  const found: (readonly Fault[])[] = [];
  for (const name of Object.keys(condition)) {
    const keys = condition[name];
    const at = below(pointer, name);
    const known = conditionOperator(name);
    const faults = operatorFaults(name, known, at);
    found.push(faults);
    if (globalConditionKey(name)) continue;
    if (isObject(keys)) {
      const operator = faults.length === 0 ? known : null;
      found.push(Object.keys(keys).flatMap((key) => keyFaults(operator, key, keys[key]!, below(at, key), partition)));
    } else if (faults.length === 0) {
      found.push([{ pointer: at, message: `"${name}" must be an object of condition keys.`, help }]);
    }
  }
  return found.flat();
}

function operatorFaults(name: string, known: ConditionOperator | null, pointer: string): readonly Fault[] {
  if (known && !known.ifExists) return none;
  if (known?.name === 'Null' && known.ifExists) {
    const help = 'Write "Null": { key: "true" }; it asks by itself whether the key exists.';
    return [{ pointer, what: 'key', message: `"Null" takes no IfExists.`, help }];
  }
  if (known) return none;
  const message = `"${name}" is not a condition operator.`;
  const [, set = '', operator = ''] = /^([A-Za-z]+:)?(.*)$/.exec(name) ?? [];
  const base = operator.replace(/IfExists?$/i, '');
  const written = (part: string) => `${set}${part}${base === operator ? '' : 'IfExists'}`;
  const fault: Fault = { pointer, what: 'key', message, help: 'Operators: StringEquals, StringLike, ArnLike, Bool, …' };
  const sets = ['ForAnyValue:', 'ForAllValues:'];
  if (globalConditionKey(name)) return [{ ...fault, help: 'Write the operator outside and the key in it.' }];
  if (set && !sets.includes(set))
    return [{ ...fault, help: didYouMean(set, sets) || `Set operators: ${sets.join(', ')}` }];
  const other = conditionOperatorNames.find((one) => written(one).toLowerCase() === name.toLowerCase());
  // AWS documents operators in one spelling and does not say whether another works.
  if (other) return [{ ...fault, severity: 'warning', help: `Write "${written(other)}".` }];
  const near = didYouMean(base, conditionOperatorNames) || didYouMean(operator, conditionOperatorNames);
  return [near ? { ...fault, help: near.replace(/"(.+)"/, (_, one: string) => `"${written(one)}"`) } : fault];
}

function keyFaults(
  operator: ConditionOperator | null,
  key: string,
  value: Json,
  pointer: string,
  partition: string | null,
): Fault[] {
  const values = Array.isArray(value) ? value : [value];
  if (!values.every((one) => one !== null && typeof one !== 'object')) {
    const message = `The values of "${key}" must be text or a list of texts.`;
    return [{ pointer, message, help: 'Write "value" or ["one", "other"].' }];
  }
  const help = 'Give it a value, or remove the key.';
  if (values.length === 0) return [{ pointer, severity: 'warning', message: `"${key}" has no value.`, help }];
  const named = nameFaults(key, pointer);
  if (named.length > 0 || !operator) return named;
  const typed = typeFaults(operator, key, pointer);
  if (typed.length > 0) return typed;
  const found: Fault[] = [];
  values.forEach((one, index) => {
    // Pointers are made for what is wrong, and nearly nothing is.
    for (const fault of valueFaults(operator, String(one), partition)) {
      found.push({ ...fault, pointer: Array.isArray(value) ? `${pointer}/${index}` : pointer });
    }
  });
  return found;
}

function nameFaults(key: string, pointer: string): Fault[] {
  const fault = { pointer, what: 'key', severity: 'warning' } as const;
  if (!key.includes(':')) {
    const near = didYouMean(`aws:${key}`, globalConditionKeys);
    return [
      { ...fault, message: `"${key}" names no service.`, help: near || 'Write service:key, as in aws:PrincipalArn.' },
    ];
  }
  if (!/^aws:/i.test(key) || globalConditionKey(key)) return [];
  const near = didYouMean(key, globalConditionKeys);
  return near ? [{ ...fault, message: `AWS documents no condition key "${key}".`, help: near }] : [];
}

const families: Readonly<Record<KeyType, { fits: RegExp; write: string }>> = {
  String: { fits: /^(String|Null)/, write: 'StringEquals or StringLike' },
  ARN: { fits: /^(Arn|String|Null)/, write: 'ArnLike' },
  Boolean: { fits: /^(Bool|Null)/, write: 'Bool' },
  date: { fits: /^(Date|Numeric|Null)/, write: 'DateGreaterThan or DateLessThan' },
  number: { fits: /^(Numeric|Null)/, write: 'NumericLessThan' },
  'IP address': { fits: /^(IpAddress|NotIpAddress|Null)/, write: 'IpAddress or NotIpAddress' },
};

function typeFaults(operator: ConditionOperator, key: string, pointer: string): Fault[] {
  const known = globalConditionKey(key);
  if (!known?.type) return [];
  const fault = { pointer, what: 'key', severity: 'warning' } as const;
  const { fits, write } = families[known.type];
  if (!fits.test(operator.name)) {
    const message = `"${key}" is of the type ${known.type}, which "${operator.name}" does not compare.`;
    return [{ ...fault, message, help: `Write ${write}.` }];
  }
  if (!known.many || operator.set || operator.name === 'Null') return [];
  const message = `A request may hold several values of "${key}", and "${operator.name}" compares one.`;
  return [{ ...fault, message, help: `Write "ForAnyValue:${operator.name}", or ForAllValues.` }];
}

const isoDate = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function valueFaults({ name }: ConditionOperator, value: string, partition: string | null): readonly Fault[] {
  if (value.includes('${')) return none;
  if (name.startsWith('Arn')) {
    const faults = arnFaults(value, '', partition);
    return faults.length === 0 ? none : faults.map((fault) => ({ ...fault, severity: 'warning' }));
  }
  const never = (what: string, help: string): Fault[] => [
    { pointer: '', severity: 'warning', message: `"${value}" is ${what}, so "${name}" never matches it.`, help },
  ];
  if (name === 'Bool' || name === 'Null') {
    return /^(true|false)$/i.test(value) ? [] : never('neither true nor false', 'Write "true" or "false".');
  }
  if (name.startsWith('Numeric')) {
    return value.trim() !== '' && Number.isFinite(Number(value)) ? [] : never('no number', 'Write a number.');
  }
  if (name.startsWith('Date')) {
    return isoDate.test(value) || /^\d+$/.test(value) ? [] : never('no date', 'Write it as 2026-12-31T00:00:00Z.');
  }
  if (name.endsWith('IpAddress') && !isRange(value)) {
    return never('no range of IP addresses', 'Write it as 203.0.113.0/24 or 2001:db8::/32.');
  }
  return [];
}

function isRange(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}
