import { segments } from '../../diagnostics/index.js';
import type { Json } from '../../model/index.js';
import { isObject } from './is-object.js';
import { below } from './language-documents.js';

/** The part of a document that costs most: a statement, or a setting. */
export interface Part {
  /** As a sentence names it. */
  name: string;
  pointer: string;
  /** Without white space. */
  characters: number;
}

/** The largest statement; in another document, the largest member of the first object that has several. */
export function largestPart(value: Json): Part | null {
  const statement = isObject(value) ? value['Statement'] : undefined;
  if (Array.isArray(statement)) return largest(statement.map((one, index) => [one, `/Statement/${index}`] as const));
  let [at, pointer]: [Json, string] = [value, ''];
  while (isObject(at) && Object.keys(at).length === 1) {
    const [key, member] = Object.entries(at)[0] as [string, Json];
    [at, pointer] = [member, below(pointer, key)];
  }
  if (!isObject(at)) return null;
  return largest(Object.entries(at).map(([key, member]) => [member, below(pointer, key)] as const));
}

function largest(parts: readonly (readonly [Json, string])[]): Part | null {
  let found: Part | null = null;
  for (const [value, pointer] of parts) {
    const characters = JSON.stringify(value).length;
    if (!found || characters > found.characters) found = { name: nameOf(value, pointer), pointer, characters };
  }
  return found;
}

function nameOf(value: Json, pointer: string): string {
  const path = segments(pointer);
  if (path[0] !== 'Statement' || path.length !== 2) return path.join('.');
  const id = isObject(value) ? value['Sid'] : undefined;
  return `statement ${Number(path[1]) + 1}${typeof id === 'string' ? ` ("${id}")` : ''}`;
}
