import { lookup } from '../../lookup.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { validationError } from '../template/validation-error.js';
import { intrinsicFunctions } from './functions.js';
import { noValue, present, type Resolved, type Scope } from './scope.js';

/**
 * A value with every intrinsic function worked out.
 *
 * @throws ServiceError ValidationError for a function that is unknown or used wrongly
 */
export function resolveValue(value: Json, scope: Scope): Json {
  return present(resolve(value, scope));
}

/** Properties with every intrinsic function worked out; what is AWS::NoValue is not there. */
export function resolveProperties(properties: JsonObject | undefined, scope: Scope): JsonObject {
  const resolved = resolveValue(properties ?? {}, scope);
  return isObject(resolved) ? resolved : {};
}

/** As {@link resolveValue}, telling apart what is not there. */
export function resolve(value: Json, scope: Scope): Resolved {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== noValue);
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const name = names[0];
  if (names.length === 1 && (name === 'Ref' || name?.startsWith('Fn::'))) {
    const run = lookup(intrinsicFunctions, name);
    if (!run) throw validationError(`Template error: ${name} is not supported by the sandbox.`);
    return run(value[name] as Json, scope, resolve);
  }
  const entries = names.map((key) => [key, resolve(value[key] as Json, scope)] as const);
  return Object.fromEntries(entries.filter(([, result]) => result !== noValue)) as JsonObject;
}
