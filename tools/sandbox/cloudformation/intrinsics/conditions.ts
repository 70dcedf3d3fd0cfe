import { isObject, type Json, sameJson } from '../json.js';
import { validationError } from '../template/validation-error.js';
import { present, type Resolve, type Scope } from './scope.js';

/** @throws ServiceError ValidationError for a condition that is not there */
export function conditionHolds(name: string, scope: Scope, resolve: Resolve): boolean {
  if (!Object.hasOwn(scope.template.Conditions, name)) {
    throw validationError(`Template error: unresolved condition dependency ${name}`);
  }
  return holds(scope.template.Conditions[name] as Json, scope, resolve);
}

function holds(condition: Json, scope: Scope, resolve: Resolve): boolean {
  if (!isObject(condition) || Object.keys(condition).length !== 1) throw malformed();
  const [[name, argument]] = Object.entries(condition) as [[string, Json]];
  if (name === 'Condition' && typeof argument === 'string') return conditionHolds(argument, scope, resolve);
  if (!Array.isArray(argument)) throw malformed();
  switch (name) {
    case 'Fn::Equals':
      return sameJson(present(resolve(argument[0]!, scope)), present(resolve(argument[1]!, scope)));
    case 'Fn::And':
      return argument.every((inner) => holds(inner, scope, resolve));
    case 'Fn::Or':
      return argument.some((inner) => holds(inner, scope, resolve));
    case 'Fn::Not':
      return !holds(argument[0]!, scope, resolve);
    default:
      throw malformed();
  }
}

function malformed() {
  return validationError(
    'Template error: every Condition member must be one of Fn::And, Fn::Equals, Fn::Not, Fn::Or or Condition.',
  );
}
