import type { Operation } from '../../model/index.js';
import { accountToken } from '../identity.js';

/** Symbol → ids of the operations that create what it stands for. */
export type Creations = ReadonlyMap<string, string[]>;

/** Tokens of documents name accounts too, and two names may give one token. Made once: accounts come in thousands. */
export function creationsBySymbol(accounts: readonly Operation[]): Creations {
  const creations = new Map<string, string[]>();
  for (const { id, action } of accounts) {
    if (action.type !== 'createAccount') continue;
    for (const symbol of [`\${account:${action.name}}`, accountToken(action.name)]) {
      creations.set(symbol, [...(creations.get(symbol) ?? []), id]);
    }
  }
  return creations;
}

/** The creations of the accounts among these symbols. */
export function creationsOf(symbols: readonly string[], creations: Creations): string[] {
  return symbols.flatMap((symbol) => creations.get(symbol) ?? []);
}
