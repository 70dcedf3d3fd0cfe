export { type ConditionOperator, conditionOperator, conditionOperatorNames } from './condition-operators.js';
export { type CallOfRole, contextOfRole } from './context-of-role.js';
export type { RequestContext } from './evaluate-condition.js';
export type { JsonFault } from './json-reader.js';
export { matchesAction } from './matches-action.js';
export type { PartialText } from './matches-pattern.js';
export { matchesStatement, type PolicyRequest } from './matches-statement.js';
export { parseJson } from './parse-json.js';
export { toValue } from './to-value.js';
export { tokenCosts } from './token-costs.js';
export {
  type KnownToken,
  maximumCharacters,
  resolveTokens,
  type TokenFault,
  type TokenLimits,
  type TokenValues,
} from './tokens.js';
export { some, type Verdict } from './verdict.js';
