import { positionAt } from '../../pipeline/diagnostics/index.js';
import { composeYaml } from '../../pipeline/load/compose-yaml.js';

/** `line:column what is wrong | what to write` of the first fault. */
function said(text: string): string {
  const { root, faults } = composeYaml(text);
  const { line, column } = positionAt({ path: 'x.yaml', text, root }, faults[0]!.at);
  return `${line}:${column} ${faults[0]!.message.replace('Not valid YAML: ', '')} | ${faults[0]!.help}`;
}

test.each([
  [
    'a:\n  - name: "Ledger\n    email: x\n    unit: y\n  - name: B\n',
    '2:11 this quote is not closed. | Close the text with the same quote, ".',
  ],
  ["a: 'open\nb: c\n", "1:4 this quote is not closed. | Close the text with the same quote, '."],
  ['a: "one\n  two\nb: "three"\n', '1:4 this quote is not closed. | Close the text with the same quote, ".'],
  [
    'a: [b,\n  c\nd: e\n',
    '1:4 this bracket is not closed. | Close it with the bracket ]; text that starts with [ needs quotes.',
  ],
  [
    'a: {b: c\nd: e\n',
    '1:4 this bracket is not closed. | Close it with the bracket }; text that starts with { needs quotes.',
  ],
])('what is left open is found where it opens: %j', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['a: b: c\n', '1:5 a second colon stands on one line. | Put text that holds a colon and a space into quotes.'],
  ['a: @x\n', '1:4 text cannot start with @. | Put it into quotes.'],
  [
    "a: 'it's'\nb: c\n",
    '1:8 something follows the value that does not belong to it. | Put the whole text into quotes, or start a line of its own.',
  ],
  [
    'a: "\\d"\n',
    '1:6 a backslash starts an escape that YAML does not have. | Write \\\\ for a backslash, or use single quotes, in which it means itself.',
  ],
  ['a: *\n', "1:5 a * without quotes starts an alias, and no name follows. | Put the text into quotes: '*'."],
  [
    'x:\n\ta: b\n',
    '2:1 tab characters must not be used in indentation. | Indent with spaces; YAML allows no tabs there.',
  ],
])('says what people would: %j', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each(['a: "it is [not] {open}"\nb: [c, "["]\nd: \'{\'\ne: f # [\n  g: h\n', 'a: b [c\nd: {e: f}\n g: h\n'])(
  'takes no bracket within text or a comment for one that is open: %j',
  (text) => {
    expect(said(text)).toContain('not aligned');
  },
);

test('searches a large file no further than it is worth', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `key${index}: "${'['.repeat(20)}"\n`).join('');
  expect(said(`${lines}  x: y\n`)).toMatch(/^50001:/);
});
