/** Where a text stops being JSON, counted from 1, and what was expected there. */
export interface JsonFault {
  line: number;
  column: number;
  expected: string;
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|$)/y;

type State = 'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma or end';

const wants: Readonly<Record<State, string>> = {
  value: 'a value',
  'value or ]': 'a value or “]”',
  'key or }': 'a key in double quotes or “}”',
  key: 'a key in double quotes',
  colon: '“:”',
  'comma or end': '“,” or the end of what was begun',
};

/**
 * Finds the first place at which a text is not JSON. The engine's own message has a position only sometimes, and its
 * wording differs between versions of Node.js.
 *
 * @returns null where the text is JSON
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let done = false;
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    const start = offset + (/^[ \t\r\n]*/.exec(text.slice(offset, offset + 10_000))?.[0].length ?? 0);
    if (match && start >= text.length) return done ? null : fault(text, start, wants[state]);
    if (!match || done) return fault(text, start, done ? 'nothing more' : wants[state]);
    const next = step(state, open, match);
    if (next === null) return fault(text, start, wants[state]);
    state = next;
    done = open.length === 0 && state === 'comma or end';
    offset = token.lastIndex;
  }
}

/** What may follow, and which state it leads to; what is not here is a fault. */
const grammar: Readonly<Record<State, Readonly<Record<string, State>>>> = {
  value: { '{': 'key or }', '[': 'value or ]', string: 'comma or end', scalar: 'comma or end' },
  'value or ]': {
    '{': 'key or }',
    '[': 'value or ]',
    ']': 'comma or end',
    string: 'comma or end',
    scalar: 'comma or end',
  },
  'key or }': { '}': 'comma or end', string: 'colon' },
  key: { string: 'colon' },
  colon: { ':': 'value' },
  'comma or end': { '}': 'comma or end', ']': 'comma or end', ',': 'value' },
};

function step(state: State, open: ('{' | '[')[], [, sign, string]: RegExpExecArray): State | null {
  const next = grammar[state][sign ?? (string === undefined ? 'scalar' : 'string')] ?? null;
  if (next === null) return null;
  if (sign === '{' || sign === '[') open.push(sign);
  if (sign === '}' || sign === ']') return open.pop() === (sign === '}' ? '{' : '[') ? next : null;
  return sign === ',' ? afterComma(open.at(-1)) : next;
}

function afterComma(inside: '{' | '[' | undefined): State | null {
  if (inside === undefined) return null;
  return inside === '{' ? 'key' : 'value';
}

function fault(text: string, offset: number, expected: string): JsonFault {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), expected };
}
