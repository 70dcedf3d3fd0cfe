import type { Json } from '../../model/index.js';

/**
 * How long tokens that only the live organization answers can be: an organization id is `o-` and 10 to 32 characters, an
 * account id 12 digits. https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html
 */
function tokenLength(token: string): { least: number; most: number } | null {
  if (token === 'ORG_ID') return { least: 12, most: 34 };
  return token.endsWith('ACCOUNT_ID') ? { least: 12, most: 12 } : null;
}

/** How long a document is, with the shortest and the longest values of its tokens. */
export interface MinifiedSize {
  least: number;
  most: number;
  /** The tokens whose value is not known, as they are written. */
  uncertain: string[];
}

/**
 * Characters of a document without white space. Tokens of unknown value count with their shortest and longest value; one
 * that may be anything (an SSM parameter) counts as it is written.
 */
export function minifiedSize(value: Json, unresolved: ReadonlySet<string>): MinifiedSize {
  const text = JSON.stringify(value);
  // AWS counts characters; few documents hold any that take two UTF-16 units.
  let least = /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
  let most = least;
  const uncertain: string[] = [];
  for (const [token, times] of unresolved.size > 0 ? timesOf(text, unresolved) : []) {
    const written = `\${${token}}`;
    uncertain.push(written);
    const length = tokenLength(token);
    if (!length) continue;
    least += times * (length.least - written.length);
    most += times * (length.most - written.length);
  }
  return { least, most, uncertain };
}

/** How often each token stands in a text, found in one walk: a document may have thousands. */
function timesOf(text: string, tokens: ReadonlySet<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const [, token = ''] of text.matchAll(/\$\{([^{}]*)\}/g)) {
    if (tokens.has(token)) times.set(token, (times.get(token) ?? 0) + 1);
  }
  return times;
}
