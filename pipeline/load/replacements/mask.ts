import type { Fault } from '../fault.js';
import { findReplacements, type Replacement } from './find-replacements.js';

/**
 * A text whose replacements a YAML reader takes for letters: each is as long as before, so that offsets stay, and starts
 * with `head`, then has `rest`. Both are characters of Unicode's private use that the text does not hold.
 */
export interface MaskedText {
  text: string;
  replacements: Replacement[];
  /** Finds one masked replacement in a value. */
  pattern: RegExp;
  /** Faults of what cannot stand in any value. */
  faults: Fault[];
}

/** Masks a text. Null where there is nothing to mask, which is found out without any work. */
export function maskReplacements(text: string): MaskedText | null {
  if (!text.includes('{{')) return null;
  const [head, rest] = unusedCharacters(text);
  const faults: Fault[] = [];
  const replacements: Replacement[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const replacement of findReplacements(text)) {
    const { start, end, means } = replacement;
    parts.push(text.slice(from, start));
    from = end;
    if (standsApart(text, replacement)) {
      parts.push(text.slice(start, end).replace(/[^\r\n]/g, ' '));
      if (means.kind === 'fault') {
        const { message, help } = means;
        faults.push({ code: 'replacement-syntax', at: start, message, help });
      }
    } else {
      replacements.push(replacement);
      parts.push(head + rest.repeat(end - start - 1));
    }
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), replacements, pattern: new RegExp(`${head}${rest}*`, 'g'), faults };
}

/** What leaves nothing behind, and touches no value: a comment between spaces, `{{#if}}` on a line of its own. */
function standsApart(text: string, { start, end, means }: Replacement): boolean {
  if (means.kind === 'comment') return blank(text, start - 1) && blank(text, end);
  if (means.kind !== 'fault' || !/^\{\{+\s*[~#/^>*e]/.test(text.slice(start, start + 20))) return false;
  let before = start - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  let after = end;
  while (text[after] === ' ' || text[after] === '\t') after++;
  return lineEnd(text, before) && lineEnd(text, after);
}

function blank(text: string, at: number): boolean {
  return lineEnd(text, at) || text[at] === ' ' || text[at] === '\t';
}

function lineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text[at] === '\n' || text[at] === '\r';
}

/** Two characters of the private use area that a text does not hold; it has 6,400, and hardly any text has one. */
function unusedCharacters(text: string): [string, string] {
  const found: string[] = [];
  for (let code = 0xe000; code <= 0xf8ff && found.length < 2; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) found.push(character);
  }
  return [found[0] ?? '\ue000', found[1] ?? '\ue001'];
}
