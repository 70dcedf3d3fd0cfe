import { follow, type Json, type JsonObject, liveTokenPattern, type SourceNode } from '../model/index.js';

/** What a token stands for; null where only the live organization knows. */
export type KnownToken = string | number | readonly string[] | null;

/** Token name → what it stands for. */
export type TokenValues = ReadonlyMap<string, KnownToken>;

/** A token that nothing gives a value, or that cannot stand where it does. */
export interface TokenFault {
  token: string;
  /** Offset of the text that holds it. */
  at: number;
  why: 'unknown' | 'list-in-text' | 'malformed' | 'too-much';
}

/** How many characters tokens may still put in: a long value in thousands of places would fill the memory. */
export interface TokenLimits {
  characters: number;
}

/** Far beyond what the quotas of all policies of an organization take together. */
export const maximumCharacters = 10_000_000;

/** The Landing Zone Accelerator's own lookups: what replacements-config declares, and what only its stacks find out. */
const lookupPrefix = 'ACCEL_LOOKUP::';
const customLookup = /^ACCEL_LOOKUP::CUSTOM:(.+)$/;
const liveLookup = 'ACCEL_LOOKUP::(?:VPC_ID|VPCE_ID|ACCOUNT_ID):(?:ORG|(?:ACCOUNT|OU):[\\w:-]+)';
/** Tokens that only the live organization answers. https://docs.aws.amazon.com/organizations/ */
const liveName = new RegExp(`^(?:${liveTokenPattern}|${liveLookup})$`);
const tokenPattern = /\$\{([^{}]*)\}/g;
/** A token that nothing closes, as far as it may be its name. */
const openPattern = /\$\{[\w:.-]*(?![^{}]*\})/g;

/**
 * Puts values in the place of `${TOKEN}`: in the midst of a text, or for a whole value, quoted or not. A list becomes the
 * value, or its items join the list around it. What only the live organization knows, and IAM's own variables
 * (`${aws:PrincipalAccount}`: anything with a colon, and IAM's escapes `${*}`, `${?}`, `${$}`), stay as they are.
 * `${ACCEL_LOOKUP::CUSTOM:NAME}` is the replacement NAME, as in the Landing Zone Accelerator.
 *
 * @param limits what is left for all documents together
 * @returns the document's value, the faults, and the names of tokens whose value is not known here
 */
export function resolveTokens(
  root: SourceNode,
  values: TokenValues,
  limits: TokenLimits = { characters: maximumCharacters },
): { value: Json; faults: TokenFault[]; unresolved: Set<string> } {
  const faults: TokenFault[] = [];
  const unresolved = new Set<string>();
  const said = new Set<string>();
  // What one text repeats is one fault.
  const fault = (token: string, at: number, why: TokenFault['why']) => {
    const key = `${at} ${why} ${token}`;
    if (!said.has(key)) faults.push({ token, at, why });
    said.add(key);
  };
  const meaning = (name: string, at: number): KnownToken => {
    if (isIams(name)) return null;
    const value = values.get(customLookup.exec(name)?.[1] ?? name);
    if (value === undefined && !liveName.test(name)) fault(name, at, 'unknown');
    limits.characters -= lengthOf(value);
    if (limits.characters < 0) {
      fault(name, at, 'too-much');
      return null;
    }
    if (value === undefined || value === null) unresolved.add(name);
    if (typeof value === 'string') for (const [, live] of value.matchAll(tokenPattern)) unresolved.add(live!);
    return value ?? null;
  };
  const text = (value: string, at: number): string | number | readonly string[] => {
    if (!value.includes('${')) return value;
    for (const [open] of value.matchAll(openPattern)) fault(open, at, 'malformed');
    const whole = /^\$\{([^{}]*)\}$/.exec(value)?.[1];
    if (whole !== undefined) return meaning(whole, at) ?? value;
    return within(value, at);
  };
  const within = (value: string, at: number): string =>
    value.replace(tokenPattern, (token, name: string) => {
      const meant = meaning(name, at);
      if (typeof meant === 'object' && meant !== null) fault(name, at, 'list-in-text');
      return meant === null || typeof meant === 'object' ? token : String(meant);
    });
  const key = (written: string, at: number) => (written.includes('${') ? within(written, at) : written);
  return { value: resolve(root, { text, key }), faults, unresolved };
}

function lengthOf(value: KnownToken | undefined): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? value.reduce((sum, item) => sum + item.length, 0) : 0;
}

/** Whether a name is a variable of IAM's: `aws:username`, or an escape. */
function isIams(name: string): boolean {
  // CloudFormation's pseudo parameters look like IAM's variables and are none.
  return (
    (name.includes(':') && !name.startsWith(lookupPrefix) && !name.startsWith('AWS::')) ||
    ['*', '?', '$'].includes(name)
  );
}

interface Resolve {
  text(value: string, at: number): string | number | readonly string[];
  key(written: string, at: number): string;
}

function resolve(node: SourceNode, how: Resolve): Json {
  if (node.kind === 'alias' || node.kind === 'include') return resolve(follow(node), how);
  if (node.kind === 'scalar') {
    const value = typeof node.value === 'string' ? how.text(node.value, node.at) : node.value;
    return typeof value === 'object' && value !== null ? [...value] : value;
  }
  if (node.kind === 'sequence') {
    return node.items.flatMap((item) => {
      const value = resolve(item, how);
      // A list in the place of one item: its items join the list around it.
      return item.kind === 'scalar' && Array.isArray(value) ? value : [value];
    });
  }
  const object: JsonObject = {};
  for (const { key, keyAt, value } of node.entries) object[how.key(key, keyAt)] = resolve(value, how);
  return object;
}
