import fc from 'fast-check';
import { parseJson, toValue } from '../../pipeline/policy/index.js';

const parse = (text: string) => {
  const { root, faults } = parseJson(text);
  return root && faults.length === 0 ? { value: toValue(root) } : null;
};
const official = (text: string) => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
      const value = JSON.parse(text) as unknown;
      fc.pre(!/__proto__|"constructor"|"prototype"/.test(text) && JSON.stringify(value).isWellFormed());
      expect(parse(JSON.stringify(value, null, indent))).toEqual({ value });
    }),
    { numRuns: 500 },
  );
});

test('accepts a mutated text if and only if JSON.parse does, and never throws', () => {
  const start = '{"Version":"2012-10-17","a":[1,-2.5e3,true,null,"x\\n\\u00e9"],"b":{"c":""}}';
  const pieces = [...'{}[]",:\\/ \n\t0123456789.eE+-truefalsn\u0000\u007f', '\\u12', '\ud83d\ude00', '//', "'"];
  const edit = fc.record({ at: fc.nat(start.length), remove: fc.nat(3), insert: fc.constantFrom('', ...pieces) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const text = edits.reduce((t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove), start);
      const { root, faults } = parseJson(text);
      // Duplicate keys are faults of ours and none of syntax: JSON.parse takes the last.
      const broken = faults.some(({ code }) => code === 'json-syntax' || code === 'too-deep');
      expect(!broken).toBe(official(text) !== null);
      if (!broken) expect(root).not.toBeNull();
      for (const { at } of faults) expect(at).toBeLessThanOrEqual(text.length);
      if (root && faults.length === 0) expect({ value: toValue(root) }).toEqual(official(text));
    }),
    { numRuns: 3000 },
  );
});

test('an unquoted token is a value', () => {
  expect(parse('{"a": ${LIST}, "b": [${ONE}, 2]}')).toEqual({ value: { a: '${LIST}', b: ['${ONE}', 2] } });
  expect(parse('{"a": ${LIST')).toBeNull();
  expect(parse('{${KEY}: 1}')).toBeNull();
});

const said = (text: string) => {
  const { root, faults } = parseJson(text);
  const places = faults.map(({ at, message }) => `${at}: ${message.replace(/^Not valid JSON: /, '')}`);
  return { value: root && toValue(root), places };
};

test.each([
  [
    'a last comma',
    '{"a": [1, 2,], }',
    { a: [1, 2] },
    ['11: a comma stands before "]".', '13: a comma stands before "}".'],
  ],
  [
    'a missing comma',
    '{"a": 1 "b": 2\n"c": [3 4]}',
    { a: 1, b: 2, c: [3, 4] },
    ['7: a comma is missing before "b".', '14: a comma is missing before "c".', '22: a comma is missing before "4".'],
  ],
  ['two commas', '[1,, 2]', [1, 2], ['3: two commas follow each other.']],
  ['a comment of two lines', '{ // why\n // and how\n "a": 1 }', { a: 1 }, ['2: comments are not part of it.']],
  [
    'comments of other kinds',
    '[1, # one\n 2 /* two\n */]',
    [1, 2],
    ['4: comments are not part of it.', '13: comments are not part of it.'],
  ],
  [
    'single quotes',
    "{'a': 'b c'}",
    { a: 'b c' },
    ["1: text stands in single quotes (').", "6: text stands in single quotes (')."],
  ],
  ['typographic quotes', '{“a”: 1}', { a: 1 }, ['1: text stands in typographic quotes.']],
  [
    'no quotes',
    '{Effect: Deny}',
    { Effect: 'Deny' },
    ['1: the key Effect stands without double quotes.', '9: the text Deny stands without quotes.'],
  ],
  [
    'words of Python',
    '[True, None]',
    [true, null],
    ['1: "True" is not a word of it.', '7: "None" is not a word of it.'],
  ],
  ['an account id as a number', '[012345678901]', ['012345678901'], ['1: the number 012345678901 starts with a zero.']],
  [
    'no colon',
    '{"a" "b", "c" = 1}',
    { a: 'b', c: 1 },
    ['4: a colon is missing after the key "a".', '13: a colon is missing after the key "c".'],
  ],
  [
    'a text that is open',
    '{"a": "b,\n"c": ["d],\n"e": 1}',
    { a: 'b', c: ['d'], e: 1 },
    ['6: a text does not end on its line.', '16: a text does not end on its line.'],
  ],
  ['a tab in a text', '["a\tb", 1]', ['a\tb', 1], ['1: a text holds a wrong escape or a control character.']],
  ['a quote inside a text', '{"a": "say "x" now"}', null, ['12: "x" follows the end of a text.']],
  ['a list that is open', '{"a": ["b", "c": 1}', null, ['12: a list holds a key.']],
  ['the wrong bracket', '{"a": [1}\n', null, ['8: "]" is missing: "[" of line 1 is open.']],
  ['no end', '{\n"a": {"b": 1\n', null, ['14: "}" is missing: "{" of line 2 is open.']],
  ['YAML', 'Version: 2012-10-17\nStatement: []', null, ['0: the document starts with "V".']],
  ['a value that is missing', '{"a": , "b": 1}', null, ['4: a value is missing after the key "a".']],
])('goes on after %s where it is clear what was meant', (_name, text, value, places) => {
  expect(said(text)).toEqual({ value, places });
});

test('a text of nothing but faults is given up', () => {
  expect(parseJson(`[${'a '.repeat(1000)}]`).faults).toHaveLength(20);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a word without quotes that JavaScript knows is text: %s',
  (word) => {
    const { faults } = parseJson(`{ "a": ${word} }`);
    expect(faults.map(({ help }) => help)).toEqual([`Write "${word}".`]);
  },
);
