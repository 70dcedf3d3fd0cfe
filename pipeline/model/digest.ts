import { createHash } from 'node:crypto';
import type { Json } from './json.js';
import type { Plan } from './plan.js';

/**
 * Canonical JSON: RFC 8785 (https://www.rfc-editor.org/rfc/rfc8785). ECMAScript's own number and string forms are the
 * canonical ones, so that only the order of keys is left to do: by UTF-16 code units, which is what `sort` compares.
 *
 * @throws TypeError for what JSON cannot hold: a lone surrogate, NaN, infinities
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonicalText(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** Text without anything to escape, which is nearly all of it: asking is faster than escaping. */
const plainText = /^[ !#-[\]-~]*$/;

function canonicalText(text: string): string {
  if (plainText.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate has no canonical form');
  return JSON.stringify(text);
}

/** SHA-256 (hex) of a value's canonical JSON: equal values have equal fingerprints, whatever their key order. */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(value as Json))
    .digest('hex');
}

/**
 * The digest that an approval is bound to. It covers the whole plan but for what may change without changing its
 * meaning: live ids (symbols stand for them), ARNs of change sets, and what is reported though the plan leaves it alone.
 */
export function planDigest(plan: Plan): string {
  const { digest: _digest, symbols: _symbols, unmanaged: _unmanaged, notChecked: _notChecked, ...covered } = plan;
  // An account that joins voids no approval: how many there are then is asked again before the first operation.
  const reach = plan.reach && { maximum: plan.reach.maximum, exception: plan.reach.exception };
  return fingerprint({ ...covered, reach, stacks: plan.stacks.map(({ changeSet: _changeSet, ...stack }) => stack) });
}
