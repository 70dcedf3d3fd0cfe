import { isObject, type Json } from '../json.js';
import { attributeParts } from '../template/references.js';
import { validationError } from '../template/validation-error.js';
import { conditionHolds } from './conditions.js';
import { knownAfterApply, noValue, present, type Resolve, type Resolved, type Scope } from './scope.js';

type IntrinsicFunction = (argument: Json, scope: Scope, resolve: Resolve) => Resolved;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
export const intrinsicFunctions: Record<string, IntrinsicFunction> = {
  Ref: (argument, scope) => reference(String(argument), scope),
  'Fn::GetAtt': (argument, scope) => {
    const [logicalId = '', ...attribute] = attributeParts(argument);
    return scope.attribute(logicalId, attribute.join('.'));
  },
  'Fn::Sub': substitute,
  'Fn::Join': (argument, scope, resolve) => {
    const [separator, list] = twoOf(argument, 'Fn::Join', scope, resolve);
    return listOf(list, 'Fn::Join').map(text).join(String(separator));
  },
  'Fn::If': (argument, scope, resolve) => {
    if (!Array.isArray(argument) || argument.length !== 3) throw wrongArguments('Fn::If');
    return resolve(conditionHolds(String(argument[0]), scope, resolve) ? argument[1]! : argument[2]!, scope);
  },
  'Fn::Select': (argument, scope, resolve) => {
    const [index, list] = twoOf(argument, 'Fn::Select', scope, resolve);
    if (typeof list === 'string' && list.includes(knownAfterApply)) return knownAfterApply;
    const chosen = listOf(list, 'Fn::Select')[Number(index)];
    if (chosen === undefined) {
      throw validationError(`Template error: Fn::Select cannot select nonexistent value at index ${text(index)}`);
    }
    return chosen;
  },
  'Fn::Split': (argument, scope, resolve) => {
    const [separator, value] = twoOf(argument, 'Fn::Split', scope, resolve);
    return text(value).includes(knownAfterApply) ? text(value) : text(value).split(String(separator));
  },
  'Fn::FindInMap': findInMap,
  'Fn::Base64': (argument, scope, resolve) => Buffer.from(text(resolve(argument, scope))).toString('base64'),
  'Fn::ImportValue': (argument, scope, resolve) => {
    const name = text(resolve(argument, scope));
    const value = scope.imported(name);
    if (value === undefined) throw validationError(`No export named ${name} found.`);
    return value;
  },
};

function reference(name: string, scope: Scope): Resolved {
  if (name === 'AWS::NoValue') return noValue;
  if (Object.hasOwn(scope.pseudo, name)) return scope.pseudo[name] as Json;
  const parameter = scope.template.Parameters[name];
  if (Object.hasOwn(scope.template.Parameters, name) && parameter) {
    const value = scope.parameters[name] ?? '';
    const isList = parameter.Type === 'CommaDelimitedList' || parameter.Type.startsWith('List<');
    return isList ? value.split(',').map((item) => item.trim()) : value;
  }
  return scope.reference(name);
}

function substitute(argument: Json, scope: Scope, resolve: Resolve): Json {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof template !== 'string' || !isObject(variables)) throw wrongArguments('Fn::Sub');
  return template.replace(/\$\{(!?)([^}]*)\}/g, (_whole, literal: string, inner: string) => {
    if (literal) return `\${${inner}}`;
    const name = inner.trim();
    if (Object.hasOwn(variables, name)) return text(resolve(variables[name] as Json, scope));
    const dot = name.indexOf('.');
    return text(dot < 0 ? reference(name, scope) : scope.attribute(name.slice(0, dot), name.slice(dot + 1)));
  });
}

function findInMap(argument: Json, scope: Scope, resolve: Resolve): Json {
  const keys = listOf(present(resolve(argument, scope)), 'Fn::FindInMap').map(text);
  let value: Json | undefined = scope.template.Mappings;
  for (const key of keys) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (value === undefined || keys.length !== 3) {
    throw validationError(`Template error: Unable to get mapping for ${keys.join('::')}`);
  }
  return value;
}

function twoOf(argument: Json, name: string, scope: Scope, resolve: Resolve): [Json, Json] {
  if (!Array.isArray(argument) || argument.length !== 2) throw wrongArguments(name);
  return [present(resolve(argument[0]!, scope)), present(resolve(argument[1]!, scope))];
}

function listOf(value: Json, name: string): Json[] {
  if (!Array.isArray(value)) throw wrongArguments(name);
  return value;
}

/** What a function that makes text of its parts takes them for. */
function text(value: Resolved): string {
  if (typeof value === 'string') return value;
  if (value === noValue || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function wrongArguments(name: string) {
  return validationError(`Template error: every ${name} object requires the arguments that its documentation lists.`);
}
