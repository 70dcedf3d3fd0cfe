import { type Json, type JsonObject, liveTokenPattern, type SourceNode } from '../model/index.js';

/** What a token stands for; null where only the live organization knows. */
export type KnownToken = string | number | readonly string[] | null;

/** Token name → what it stands for. */
export type TokenValues = ReadonlyMap<string, KnownToken>;

/** A token that nothing gives a value, or that cannot stand where it does. */
export interface TokenFault {
  token: string;
  /** Offset of the text that holds it. */
  at: number;
  why: 'unknown' | 'list-in-text' | 'malformed';
}

/** Tokens that only the live organization answers. https://docs.aws.amazon.com/organizations/ */
const opaque = new RegExp(`^${liveTokenPattern}$`);
const tokenPattern = /\$\{([^{}]*)\}/g;

/**
 * Puts values in the place of `${TOKEN}`: in the midst of a text, or for a whole value, quoted or not. A list becomes the
 * value, or its items join the list around it. What only the live organization knows, and IAM's own variables
 * (`${aws:PrincipalAccount}`: anything with a colon, and IAM's escapes `${*}`, `${?}`, `${$}`), stay as they are.
 *
 * @returns the document's value, the faults, and the names of tokens whose value is not known here
 */
export function resolveTokens(
  root: SourceNode,
  values: TokenValues,
): { value: Json; faults: TokenFault[]; unresolved: Set<string> } {
  const faults: TokenFault[] = [];
  const unresolved = new Set<string>();
  const meaning = (name: string, at: number): KnownToken => {
    if (name.includes(':') || ['*', '?', '$'].includes(name)) return null;
    const value = values.get(name);
    if (value === undefined && !opaque.test(name)) faults.push({ token: name, at, why: 'unknown' });
    if (value === undefined || value === null) unresolved.add(name);
    return value ?? null;
  };
  const text = (value: string, at: number): string | number | readonly string[] => {
    if (!value.includes('${')) return value;
    const whole = /^\$\{([^{}]*)\}$/.exec(value)?.[1];
    if (whole !== undefined) return meaning(whole, at) ?? value;
    return value.replace(tokenPattern, (token, name: string) => {
      const meant = meaning(name, at);
      if (typeof meant === 'object' && meant !== null) faults.push({ token: name, at, why: 'list-in-text' });
      return meant === null || typeof meant === 'object' ? token : String(meant);
    });
  };
  return { value: resolve(root, text), faults, unresolved };
}

type ResolveText = (value: string, at: number) => string | number | readonly string[];

function resolve(node: SourceNode, text: ResolveText): Json {
  if (node.kind === 'alias') return resolve(node.target, text);
  if (node.kind === 'scalar') {
    const value = typeof node.value === 'string' ? text(node.value, node.at) : node.value;
    return typeof value === 'object' && value !== null ? [...value] : value;
  }
  if (node.kind === 'sequence') {
    return node.items.flatMap((item) => {
      const value = resolve(item, text);
      // A list in the place of one item: its items join the list around it.
      return item.kind === 'scalar' && Array.isArray(value) ? value : [value];
    });
  }
  const object: JsonObject = {};
  for (const { key, value } of node.entries) object[key] = resolve(value, text);
  return object;
}
