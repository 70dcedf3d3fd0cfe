import { didYouMean } from '../../diagnostics/index.js';
import type { Fault } from '../fault.js';
import type { Replacement } from './find-replacements.js';
import type { ReplacementValues } from './values.js';

/** A value that only the live organization knows, and where it is wanted. */
export interface UnknownUse {
  /** As a person would write it: `NAME`, `account NAME`. */
  name: string;
  at: number;
}

/** What a text with replacements says. */
export interface ResolvedText {
  text: string;
  /** Where the text is one replacement and nothing else, and stands for a list: the list. */
  list: readonly string[] | null;
  /** Names whose values are not known; without names where a fault was reported. Null where the text is known. */
  unknown: string[] | null;
}

/** Resolves the replacements of texts, and collects what is wrong with them. */
export interface Resolver {
  values: ReplacementValues;
  faults: Fault[];
  unknown: UnknownUse[];
  limits: ResolverLimits;
}

/** What is left for all files together. */
export interface ResolverLimits {
  /** How many names "did you mean" may still look at: thousands of typos among thousands of accounts would cost minutes. */
  comparisons: number;
  /** How many characters replacements may still put in: a long value in thousands of places would fill the memory. */
  characters: number;
}

export function newLimits(): ResolverLimits {
  return { comparisons: 100_000, characters: 10_000_000 };
}

type Meaning = { value: string | number | readonly string[] } | { unknown: string | null };

/** @param replacements those of the text, in its order */
export function resolveText(
  resolver: Resolver,
  masked: string,
  pattern: RegExp,
  replacements: readonly Replacement[],
): ResolvedText {
  const unknown: string[] = [];
  let known = true;
  let list: readonly string[] | null = null;
  let next = 0;
  const text = masked.replace(pattern, (mark) => {
    const replacement = replacements[next++];
    const meaning: Meaning = replacement ? meaningOf(resolver, replacement) : { value: mark };
    if (!('value' in meaning)) {
      known = false;
      if (meaning.unknown !== null) unknown.push(meaning.unknown);
      return '';
    }
    if (typeof meaning.value !== 'object') return String(meaning.value);
    if (mark.length === masked.length) list = meaning.value;
    return meaning.value.join(',');
  });
  return { text, list, unknown: known ? null : unknown };
}

function meaningOf(resolver: Resolver, { start, means }: Replacement): Meaning {
  switch (means.kind) {
    case 'text':
      return { value: means.text };
    case 'comment':
      return { value: '' };
    case 'fault':
      resolver.faults.push({ code: 'replacement-syntax', at: start, message: means.message, help: means.help });
      return { unknown: null };
    case 'name':
      return named(resolver, means.name, start);
    case 'account':
      return account(resolver, means, start);
  }
}

function named(resolver: Resolver, name: string, at: number): Meaning {
  const value = resolver.values.names.get(name);
  if (value === undefined) {
    const declare = `Declare it under globalReplacements in replacements-config.yaml: { key: ${name}, type: String, value: … }.`;
    return undeclared(resolver, at, `Nothing gives {{ ${name} }} a value.`, name, resolver.values.names, declare);
  }
  if (value === null) return unknownUse(resolver, name, at);
  return affordable(resolver, value, at);
}

function affordable({ limits, faults }: Resolver, value: string | number | readonly string[], at: number): Meaning {
  const before = limits.characters;
  if (typeof value === 'string') limits.characters -= value.length;
  if (typeof value === 'object') for (const item of value) limits.characters -= item.length + 1;
  if (limits.characters >= 0) return { value };
  if (before >= 0) {
    const message = 'Replacements put in more than 10,000,000 characters, counted to here.';
    faults.push({ code: 'alias-expansion', at, message, help: 'Shorten their values, or use them less often.' });
  }
  return { unknown: null };
}

function account(resolver: Resolver, { name, quoted }: { name: string; quoted: boolean }, at: number): Meaning {
  const meant = quoted ? name : resolver.values.names.get(name);
  if (meant === null) return unknownUse(resolver, name, at);
  const accountName = String(meant ?? name);
  const id = resolver.values.accounts.get(accountName);
  if (id === undefined) {
    const message = `{{ account ${name} }} asks for the id of an account that is not declared.`;
    const declare = 'Declare the account in accounts-config.yaml, or correct its name.';
    return undeclared(resolver, at, message, accountName, resolver.values.accounts, declare);
  }
  return id === null ? unknownUse(resolver, `account ${accountName}`, at) : { value: id };
}

function undeclared(
  resolver: Resolver,
  at: number,
  message: string,
  wanted: string,
  names: ReadonlyMap<string, unknown>,
  declare: string,
): Meaning {
  // Where a file could not be read, that is the error; what it may have declared is not.
  if (!resolver.values.complete || (names === resolver.values.names && resolver.values.unreadable?.has(wanted)))
    return { unknown: null };
  if (resolver.values.barred) {
    const help = 'Write the value itself.';
    const why = 'Replacements are not resolved in the file that declares them.';
    resolver.faults.push({ code: 'replacement-undeclared', at, message: why, help });
    return { unknown: null };
  }
  const near = resolver.limits.comparisons > 0 ? didYouMean(wanted, names.keys()) : '';
  resolver.limits.comparisons -= names.size;
  resolver.faults.push({
    code: 'replacement-undeclared',
    at,
    message,
    help: near ? `${near} Else: ${declare}` : declare,
  });
  return { unknown: null };
}

function unknownUse(resolver: Resolver, name: string, at: number): Meaning {
  resolver.unknown.push({ name, at });
  return { unknown: name };
}
