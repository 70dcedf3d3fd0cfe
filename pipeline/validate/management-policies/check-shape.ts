import { didYouMean, nearestName } from '../../diagnostics/index.js';
import type { Json, JsonObject } from '../../model/index.js';
import { isObject } from '../documents/is-object.js';
import { below } from '../documents/language-documents.js';
import { valueFaults } from './check-value.js';
import type { Group, ManagementFault, Names, Setting, Shape } from './shape.js';

const childOperator = '@@operators_allowed_for_child_policies';
const childOperands = ['@@all', '@@none', '@@assign', '@@append', '@@remove'];
const valueOperators = ['@@assign', '@@append', '@@remove'];

/**
 * What is wrong in the document of a management policy. What AWS does not document is an error where it is nearly
 * something that AWS does, and a warning otherwise: AWS adds settings.
 * https://docs.aws.amazon.com/organizations/latest/userguide/policy-operators.html
 */
export function shapeFaults(shape: Shape, value: Json, name: string, pointer: string): ManagementFault[] {
  return shape.kind === 'group' ? groupFaults(shape, value, name, pointer) : settingFaults(shape, value, name, pointer);
}

function groupFaults(shape: Group, value: Json, name: string, pointer: string): ManagementFault[] {
  const keys = Object.keys(shape.keys);
  if (!isObject(value)) {
    const help = keys.length > 0 ? `Write an object of: ${keys.join(', ')}.` : 'Write { "name": { … } }.';
    return [{ about: 'shape', pointer, message: `"${name}" must be an object.`, help }];
  }
  const faults = Object.keys(value).flatMap((key) => memberFaults(shape, key, value, name, pointer));
  const meant = (key: string) => faults.some(({ help }) => help === `Did you mean "${key}"?`);
  for (const key of shape.required.filter((one) => !Object.hasOwn(value, one) && !meant(one))) {
    const help = `Add "${key}": { "@@assign": … }.`;
    faults.push({ about: 'shape', pointer, what: 'key', message: `"${name}" lacks "${key}".`, help });
  }
  return shape.check ? [...faults, ...shape.check(value, pointer)] : faults;
}

function memberFaults(shape: Group, key: string, value: JsonObject, name: string, pointer: string): ManagementFault[] {
  const member = value[key] as Json;
  const at = below(pointer, key);
  if (key === childOperator) return childFaults(member, at);
  const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
  if (known) return shapeFaults(known, member, key, at);
  if (key.startsWith('@@')) return groupOperatorFaults(key, name, at);
  const keys = Object.keys(shape.keys);
  if (shape.others)
    return [...nameFaults(shape.others.names, key, at), ...shapeFaults(shape.others.shape, member, key, at)];
  const near = nearestName(key, keys);
  const message = `"${name}" has no key "${key}".`;
  if (near) {
    // What stands below a misspelled key is checked as what was meant.
    const meant = Object.hasOwn(value, near) ? [] : shapeFaults(shape.keys[near]!, member, near, at);
    return [{ about: 'shape', pointer: at, what: 'key', message, help: `Did you mean "${near}"?` }, ...meant];
  }
  const help = `AWS documents ${keys.join(', ')}, and refuses keys that it does not know.`;
  return [{ about: 'shape', severity: 'warning', pointer: at, what: 'key', message, help }];
}

function nameFaults(names: Names | null, key: string, pointer: string): ManagementFault[] {
  if (!names || key.includes('${')) return [];
  if (names.known instanceof RegExp ? names.known.test(key) : names.known.has(key)) return [];
  const near = names.known instanceof RegExp ? '' : didYouMean(key, names.known);
  const message = `"${key}" is not one of the ${names.what} that AWS documents.`.replace(
    'one of the image',
    'of image',
  );
  return [
    {
      about: 'value',
      severity: 'warning',
      pointer,
      what: 'key',
      message,
      help: near || `Write one of the ${names.what}; one that AWS has added since may stay.`,
    },
  ];
}

function groupOperatorFaults(key: string, name: string, pointer: string): ManagementFault[] {
  const fault = { about: 'shape', pointer, what: 'key' } as const;
  if (valueOperators.includes(key)) {
    const message = `"${name}" is no setting, and "${key}" sets a value.`;
    return [{ ...fault, severity: 'warning', message, help: 'Write it in each of the settings.' }];
  }
  return [unknownOperator(key, pointer)];
}

function unknownOperator(key: string, pointer: string): ManagementFault {
  const operators = [...valueOperators, childOperator];
  const help = didYouMean(key, operators) || `Operators: ${operators.join(', ')}.`;
  return { about: 'shape', pointer, what: 'key', message: `"${key}" is not an operator.`, help };
}

function childFaults(value: Json, pointer: string): ManagementFault[] {
  if (!Array.isArray(value)) {
    const message = `"${childOperator}" must be a list.`;
    return [{ about: 'shape', pointer, message, help: 'Write ["@@none"], or a list of operators.' }];
  }
  return value.flatMap((one, index) => {
    if (typeof one === 'string' && (childOperands.includes(one) || one.includes('${'))) return [];
    const near = typeof one === 'string' ? didYouMean(one, childOperands) : '';
    const message = `${JSON.stringify(one)} is not an operator that a child policy can be allowed.`;
    const help = near || `Write one of: ${childOperands.join(', ')}.`;
    return [{ about: 'shape', pointer: below(pointer, String(index)), message, help }];
  });
}

function settingFaults(shape: Setting, value: Json, name: string, pointer: string): ManagementFault[] {
  if (!isObject(value)) {
    const help = `Write "${name}": { "@@assign": ${JSON.stringify(value)} }.`;
    const message = `"${name}" has a value without an operator.`;
    return [{ about: 'shape', severity: shape.bare ? 'warning' : 'error', pointer, message, help }];
  }
  const faults = Object.entries(value).flatMap(([key, operand]) => operationFaults(shape, key, operand, name, pointer));
  if (faults.length > 0 || setsSomething(value)) return faults;
  const help = `Write { "@@assign": … }, or remove "${name}".`;
  return [{ about: 'shape', severity: 'warning', pointer, message: `"${name}" sets nothing.`, help }];
}

function setsSomething(value: JsonObject): boolean {
  return Object.keys(value).length > 0;
}

function operationFaults(shape: Setting, key: string, operand: Json, name: string, pointer: string): ManagementFault[] {
  const at = below(pointer, key);
  if (key === childOperator) return childFaults(operand, at);
  if (!valueOperators.includes(key) && key.startsWith('@@')) return [unknownOperator(key, at)];
  if (shape.value.of === 'anything') return [];
  if (!valueOperators.includes(key)) return [noOperator(key, name, at)];
  if (!shape.list && key !== '@@assign') {
    const message = `"${name}" has one value, and "${key}" is for lists.`;
    return [{ about: 'shape', pointer: at, what: 'key', message, help: 'Write "@@assign".' }];
  }
  if (!shape.list) {
    if (!Array.isArray(operand) && !isObject(operand)) return valueFaults(shape.value, operand, name, at);
    const message = `"${name}" has one value, not ${Array.isArray(operand) ? 'a list' : 'an object'}.`;
    return [{ about: 'shape', pointer: at, message, help: 'Write the value itself.' }];
  }
  // A token of unknown value may stand for the list.
  if (typeof operand === 'string' && operand.includes('${')) return [];
  if (!Array.isArray(operand)) {
    const help = `Write [${JSON.stringify(operand)}].`;
    return [{ about: 'shape', pointer: at, message: `"${name}" has a list of values.`, help }];
  }
  return operand.flatMap((one, index) => valueFaults(shape.value, one, name, below(at, String(index))));
}

function noOperator(key: string, name: string, pointer: string): ManagementFault {
  const near = didYouMean(`@@${key}`, valueOperators);
  const fault = { about: 'shape', pointer, what: 'key', message: `"${name}" has no key "${key}".` } as const;
  const help = 'Write the value below "@@assign"; AWS documents nothing else in a setting.';
  return near ? { ...fault, help: near } : { ...fault, severity: 'warning', help };
}
