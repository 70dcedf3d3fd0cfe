import fc from 'fast-check';
import { CORE_SCHEMA, load as loadYaml } from 'js-yaml';
import { locate } from '../../pipeline/diagnostics/index.js';
import { composeYaml } from '../../pipeline/load/compose-yaml.js';
import { toValue } from '../../pipeline/policy/index.js';

const read = (text: string) => {
  const { root, faults } = composeYaml(text);
  expect(faults).toEqual([]);
  return root && toValue(root);
};
const at = (text: string, pointer: string, what?: 'key' | 'value') => {
  const { line, column } = locate({ path: 'x.yaml', text, root: composeYaml(text).root }, pointer, what);
  return `${line}:${column}`;
};

test.each([
  ['012345678901', '012345678901'],
  ['012345670123', '012345670123'],
  ['123456789012', '123456789012'],
  ['00000000000e', '00000000000e'],
  ['123456e78901', '123456e78901'],
  ['0o17', '0o17'],
  ['2026-11-21', '2026-11-21'],
  ['on', 'on'],
  ['no', 'no'],
  ['42', 42],
  ['-7', -7],
  ['1.5', 1.5],
  ['true', true],
  ['~', null],
  ["'true'", 'true'],
  ['!!str 42', '42'],
])('the scalar %s', (text, value) => {
  expect(read(`a: ${text}`)).toEqual({ a: value });
});

test('reads what js-yaml reads, where scalars are words', () => {
  const word = fc.constantFrom(
    'a',
    'b c',
    "it's",
    'x: y',
    '# no',
    '- dash',
    'é😀',
    '',
    'true',
    '1',
    'null',
    '*x',
    '&y',
    '{',
    '|',
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(word, tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  fc.assert(
    fc.property(fc.dictionary(word, value, { minKeys: 1 }), (document) => {
      const text = JSON.stringify(document, null, 1);
      expect(read(text)).toEqual(loadYaml(text, { schema: CORE_SCHEMA }));
    }),
    { numRuns: 300 },
  );
});

describe('positions', () => {
  test.each([
    ['a: 1\nb:\n  - x\n  - y: "z"\n', '/b/1/y', '4:8', '4:5'],
    ['a: 1\r\nb: {c: é, d: 2}\r\n', '/b/d', '2:14', '2:11'],
    ['"😀": {x: 1}', '/😀/x', '1:10', '1:7'],
    ['a: |\n  text\n  more\nb: 1', '/b', '4:4', '4:1'],
    ['a:\n  -\n  - x', '/a/1', '3:5', '3:5'],
    ['a: \nb: 1', '/a', '1:1', '1:1'],
    ['a: &x\n  k: v\nb: *x', '/b/k', '3:4', '3:4'],
    ['a: &x\n  k: v\nb:\n  <<: *x\n  j: w', '/b/k', '4:7', '4:7'],
    ['a/b: {c~d: 1}', '/a~1b/c~0d', '1:12', '1:7'],
    ["a: 'it''s'", '/a', '1:4', '1:1'],
  ])('%j %s', (text, pointer, value, key) => {
    expect(at(text, pointer)).toBe(value);
    expect(at(text, pointer, 'key')).toBe(key);
  });
});

test('merge keys: what stands there wins, then the first of a list', () => {
  const text = 'x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  c: 3\n  <<: [*x, *y]\n';
  expect(read(text)).toMatchObject({ z: { a: 1, b: 1, c: 3 } });
});

test('a byte order mark, CRLF and tabs after values do not matter', () => {
  expect(read('a: 1\t\r\nb:\t2\r\n')).toEqual({ a: 1, b: 2 });
});

test('all duplicate keys are found, not only the first', () => {
  expect(composeYaml('a: 1\na: 2\nb: {c: 1, c: 2}\n').faults.map(({ at: offset }) => offset)).toEqual([5, 20]);
});

test('a mapping with very many keys takes no time that grows with its square', () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n');
  const started = performance.now();
  expect(composeYaml(text).faults).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
