export { type JsonFault, parseJson } from './parse-json.js';
export { toValue } from './to-value.js';
export { type KnownToken, resolveTokens, type TokenFault, type TokenValues } from './tokens.js';
