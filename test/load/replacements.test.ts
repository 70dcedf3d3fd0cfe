import { locate } from '../../pipeline/diagnostics/index.js';
import { composeYaml } from '../../pipeline/load/compose-yaml.js';
import { newLimits } from '../../pipeline/load/replacements/resolve-text.js';
import type { ReplacementValues } from '../../pipeline/load/replacements/values.js';
import { toValue } from '../../pipeline/policy/index.js';

const values: ReplacementValues = {
  names: new Map<string, string | number | readonly string[] | null>([
    ['Region', 'eu-central-1'],
    ['Yes', 'true'],
    ['Id', '012345678901'],
    ['Days', 30],
    ['OUs', ['Security', 'Workloads']],
    ['None', []],
    ['Secret', null],
    ['My Name', 'spaces'],
    ['Payer', 'Log Archive'],
    ['Reserved', '__proto__'],
    ['Log Archive', 'Log Archive'],
  ]),
  accounts: new Map([
    ['Log Archive', '222222222222'],
    ['New', null],
  ]),
  complete: true,
};
const include = () => ({ file: null, refusal: null });
const compose = (text: string, more: Partial<ReplacementValues> = {}) =>
  composeYaml(text, { values: { ...values, ...more }, limits: newLimits(), include });
const read = (text: string) => {
  const { root, faults, unknown } = compose(text);
  expect({ faults, unknown }).toEqual({ faults: [], unknown: [] });
  return root && toValue(root);
};

test.each([
  ['a: {{ Region }}', { a: 'eu-central-1' }],
  ['a: {{Region}} # {{ Nobody }}', { a: 'eu-central-1' }],
  ['a: "{{ Region }}"', { a: 'eu-central-1' }],
  ["a: '{{ Region }}'", { a: 'eu-central-1' }],
  ['a: {{{ Region }}}', { a: 'eu-central-1' }],
  ['a: {{& Region }}', { a: 'eu-central-1' }],
  ['a: x-{{ Region }}-{{Days}}', { a: 'x-eu-central-1-30' }],
  ['a: {{ Days }}{{ Days }}', { a: 3030 }],
  ['a: {{ Yes }}', { a: true }],
  ['a: "{{ Yes }}"', { a: 'true' }],
  ['a: {{ Days }}', { a: 30 }],
  ['a: !!str {{ Days }}', { a: '30' }],
  ['a: {{ Id }}', { a: '012345678901' }],
  ['a: {{ [My Name] }}', { a: 'spaces' }],
  ['a: {{ OUs }}', { a: ['Security', 'Workloads'] }],
  ['a: "{{ OUs }}"', { a: 'Security,Workloads' }],
  ['a: x {{ OUs }}', { a: 'x Security,Workloads' }],
  ['a: [{{ OUs }}]', { a: ['Security', 'Workloads'] }],
  ['a: [x, {{ OUs }}, "{{ OUs }}", y]', { a: ['x', 'Security', 'Workloads', 'Security,Workloads', 'y'] }],
  ['a:\n  - {{ OUs }}\n  - x', { a: ['Security', 'Workloads', 'x'] }],
  ['a: [{{ None }}, x, {{ None }}]', { a: ['x'] }],
  ['a: {{ None }}', { a: [] }],
  ['{{ Region }}: 1\n"x-{{ OUs }}": 2', { 'eu-central-1': 1, 'x-Security,Workloads': 2 }],
  ['a: {{ account "Log Archive" }}', { a: '222222222222' }],
  ["a: '{{ account 'Log Archive' }}'", { a: '222222222222' }],
  ['a: "arn:{{ account [Log Archive] }}:x"', { a: 'arn:222222222222:x' }],
  ['a: {{ account Payer }}', { a: '222222222222' }],
  ['a: "{{resolve:ssm:/a/b}}"', { a: '{{resolve:ssm:/a/b}}' }],
  ['a: {{resolve:ssm:/a/b}}', { a: '{{resolve:ssm:/a/b}}' }],
  ['a: "{{resolve:ssm:/{{Region}}/b}}"', { a: '{{resolve:ssm:/eu-central-1/b}}' }],
  ['a: "\\{{ Region }}"', { a: '{{ Region }}' }],
  ['a: x {{! no }}', { a: 'x' }],
  ['{{!-- no\n  {{ at }} all --}}\na: "x{{! no }}y"', { a: 'xy' }],
  ['a: |\n  one {{ Region }}\n  two\nb: >-\n  {{ Days }}\n  x', { a: 'one eu-central-1\ntwo\n', b: '30 x' }],
  ['a: one\n  {{ Region }}\n  two', { a: 'one eu-central-1 two' }],
  [
    'a: &x {{ OUs }}\nb: *x\nc: [*x]',
    { a: ['Security', 'Workloads'], b: ['Security', 'Workloads'], c: [['Security', 'Workloads']] },
  ],
  ['x: &x { a: {{ Days }}, b: 1 }\ny:\n  <<: *x\n  b: {{ Yes }}', { x: { a: 30, b: 1 }, y: { a: 30, b: true } }],
  ['a: "\ue000{{ Region }}\ue001"', { a: '\ue000eu-central-1\ue001' }],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('positions are those of the file, in and behind replacements', () => {
  const text = 'a: [x, {{ OUs }}, y]\n{{ Region }}: {{ Days }}\nb: "é{{ Region }}" # {{\nc: 1';
  const file = { path: 'x.yaml', text, root: compose(text).root };
  const at = (pointer: string, what?: 'key') => {
    const { line, column } = locate(file, pointer, what);
    return `${line}:${column}`;
  };
  expect(['/a/0', '/a/1', '/a/2', '/a/3', '/eu-central-1', '/b', '/c'].map((pointer) => at(pointer))).toEqual([
    ...['1:5', '1:8', '1:8', '1:19', '2:15', '3:4', '4:4'],
  ]);
  expect(at('/eu-central-1', 'key')).toBe('2:1');
});

test.each([
  ['a: "x {{ Regoin }}"', 'replacement-undeclared', 6, 'Did you mean "Region"?'],
  ['a: {{ Regoin }}', 'replacement-undeclared', 3, 'Did you mean "Region"?'],
  ['a: {{ account Log }}', 'replacement-undeclared', 3, 'accounts-config.yaml'],
  ['a: {{ account Log Archive }}', 'replacement-syntax', 3, 'needs quotes'],
  ['a: {{ account }}', 'replacement-syntax', 3, 'account NAME'],
  ['a: {{ lookup x y }}', 'replacement-syntax', 3, 'value itself'],
  ['a: {{ }}', 'replacement-syntax', 3, 'value itself'],
  ['a: {{> part }}', 'replacement-syntax', 3, 'value itself'],
  ['a: {{~ Region }}', 'replacement-syntax', 3, 'value itself'],
  ['a: "{{ Region }"\nb: {{ Region }}', 'replacement-syntax', 4, 'Close it'],
  ['a: "{{ Region"', 'replacement-syntax', 4, 'Close it'],
  ['a: {{ Region\nb: 1', 'replacement-syntax', 3, 'Close it'],
  ['a: 1\n{{#if x}}\nb: 2', 'replacement-syntax', 5, 'value itself'],
  ['a: "x{{!-- y"', 'replacement-syntax', 5, '--}}'],
  ['{{ Reserved }}: 1', 'reserved-key', 0, 'Remove'],
  ['eu-central-1: 1\n{{ Region }}: 2', 'duplicate-key', 16, 'Keep one'],
])('%j is refused where it stands, and the rest is read', (text, code, at, helps) => {
  const { faults, root } = compose(text);
  expect(faults).toMatchObject([{ code, at, help: expect.stringContaining(helps) as string }]);
  expect(root).not.toBeNull();
});

test('what only the live organization knows is unknown, in values and keys', () => {
  const text = 'a: {{ Secret }}\nb: "x-{{ Secret }}-{{ account New }}"\n{{ Secret }}: 1\nc: [{{ Secret }}]';
  const { root, faults, unknown } = compose(text);
  expect(faults).toEqual([]);
  expect(unknown.map(({ name, at }) => `${name} ${at}`)).toEqual([
    ...['Secret 3', 'Secret 22', 'account New 35', 'Secret 54', 'Secret 74'],
  ]);
  expect(root).toMatchObject({
    entries: [
      { key: 'a', value: { value: null, unknown: ['Secret'] } },
      { key: 'b', value: { value: null, unknown: ['Secret', 'account New'] } },
      { key: '{{ Secret }}', unknownKey: ['Secret'] },
      { key: 'c', value: { items: [{ value: null, unknown: ['Secret'] }] } },
    ],
  });
});

test('where a file that may declare it could not be read, nothing is said of a name', () => {
  const { faults, unknown, root } = compose('a: {{ Nobody }}', { complete: false });
  expect({ faults, unknown }).toEqual({ faults: [], unknown: [] });
  expect(root).toMatchObject({ entries: [{ value: { unknown: [] } }] });
});

test('replacements cannot fill the memory', () => {
  const long = new Map([['Long', 'x'.repeat(1_000_000)]]);
  const list = new Map([['List', Array.from({ length: 10_000 }, () => 'x')]]);
  const started = performance.now();
  const text = compose('- "{{ Long }}{{ Long }}"\n'.repeat(10_000), { names: long });
  expect(text.faults).toMatchObject([{ code: 'alias-expansion' }]);
  const items = compose('- [{{ List }}]\n'.repeat(10_000), { names: list });
  expect(items).toMatchObject({ root: null, faults: [{ code: 'alias-expansion' }] });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a file full of braces takes no time that grows with its square', () => {
  const started = performance.now();
  for (const piece of ['{{', '{{!', '{{!--', '{{{', '{{#if x}} ', '{{ a', '{{resolve:', '\\{{']) {
    compose(`a: '${piece.repeat(100_000)}'`);
    compose(piece.repeat(100_000));
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
