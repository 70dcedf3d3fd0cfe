import { stripVTControlCharacters } from 'node:util';
import { columns } from '../../../pipeline/report/columns.js';
import { renderJson, renderPretty } from '../../../pipeline/report/diagnostics/index.js';
import { removeConfigs } from '../../validate/write-config.js';
import { diagnosticAt, expectGolden, faulty, findingsOf, hostile, madeUp, steering } from './rendered.js';

afterAll(removeConfigs);

const plain = { colour: false, width: 80 };

test('pretty, without colour, at 80 columns', () => {
  const text = renderPretty(findingsOf(faulty), plain);
  expectGolden('pretty.txt', text);
  expect(text.split('\n').filter((line) => columns(line) > 80)).toEqual([]);
});

test('colour adds escapes and nothing else', () => {
  const findings = findingsOf(faulty);
  const coloured = renderPretty(findings, { ...plain, colour: true });
  expect(coloured).toContain('\u001b[');
  expect(stripVTControlCharacters(coloured)).toBe(renderPretty(findings, plain));
});

test('json', () => {
  expectGolden('diagnostics.json', renderJson(findingsOf(faulty)));
});

test('nothing to say', () => {
  expect(renderPretty(madeUp([]), plain)).toBe('config: no errors in 0 config files and 0 documents\n');
  expect(JSON.parse(renderJson(madeUp([])))).toEqual({ schemaVersion: 1, diagnostics: [], suppressed: [] });
});

test('control characters and marks that turn text around never reach a terminal', () => {
  const file = `a${hostile}.yaml`;
  const place = { file, line: 1, column: 1 };
  const diagnostic = diagnosticAt(file, 1, 1, {
    message: hostile,
    help: hostile,
    related: [{ ...place, message: hostile }],
  });
  const findings = madeUp([diagnostic], { texts: { [file]: `${hostile}x` } });
  const shown = renderPretty({ ...findings, directory: hostile }, plain);
  expect(shown.split('\n').filter((line) => steering.test(line))).toEqual([]);
  expect(shown).toContain('\\u{1b}[31m\\u{7}\\u{202e}\\u{200b}\\u{2028}');
});

describe('the caret', () => {
  const frameOf = (text: string, column: number, width = 80) => {
    const shown = renderPretty(madeUp([diagnosticAt('x', 1, column)], { texts: { x: text } }), {
      colour: false,
      width,
    });
    const lines = shown.split('\n');
    const marked = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
    const [line = '', carets = ''] = [lines[marked - 1], lines[marked]];
    const before = columns(carets.slice(0, carets.indexOf('^')));
    /** What stands in the columns that are marked. */
    let at = 0;
    const under = [...line].filter((character) => {
      const start = at;
      at += columns(character);
      return start >= before && start < before + (carets.match(/\^/g)?.length ?? 0);
    });
    return { under: under.join(''), line, carets };
  };

  test.each([
    ['a value', 'name: Payments', 7, 'Payments'],
    ['a key', '  emial: x', 3, 'emial'],
    ['a quoted text', 'a: "b c", d: e', 4, '"b c"'],
    ['text before a comment', 'a: b c # d', 4, 'b c'],
    ['behind a tab', '\t\t"Efect": 1', 3, '"Efect"'],
    ['behind East Asian letters and punctuation', '名前、「会社」: wrong', 10, 'wrong'],
    ['East Asian letters', 'name: 会社', 7, '会社'],
    ['behind emoji', '"👩🚀 ✅": wrong', 9, 'wrong'],
    ['behind marks that combine', 'e\u0301e\u0301: wrong', 7, 'wrong'],
    ['behind what is made visible', '\u200b\u202e: wrong', 5, 'wrong'],
    ['an item of a flow list', '[a, bc, d]', 5, 'bc'],
    ['a mapping', 'a: { b: c }', 4, '{'],
    ['the end of a line', 'a:', 3, ''],
  ])('stands below %s', (_name, text, column, under) => {
    expect(frameOf(text, column).under).toBe(under);
  });

  test.each([1, 40, 60, 79, 80, 120, 200, 300])('is in sight in a long line at column %i', (column) => {
    const text = `${'x'.repeat(column - 1)}!${'y'.repeat(300 - column)}`;
    const { line, under } = frameOf(text.replaceAll('x', '会').slice(0, column - 1) + text.slice(column - 1), column);
    expect(under.startsWith('!')).toBe(true);
    expect(columns(line)).toBeLessThanOrEqual(80);
  });

  test('fits a narrow terminal', () => {
    const shown = renderPretty(findingsOf(faulty), { colour: false, width: 50 });
    const tooLong = shown.split('\n').filter((line) => columns(line) > 50 && /[ |].* .* /.test(line.trim()));
    expect(tooLong).toEqual([]);
  });
});

test('10,000 errors in one file are counted, and errors come before all else', () => {
  const texts = { x: 'a: b\n'.repeat(10_000) };
  const many = Array.from({ length: 10_000 }, (_, index) =>
    diagnosticAt('x', index + 1, 1, index === 9_999 ? {} : { severity: 'warning' }),
  );
  const shown = renderPretty(madeUp(many, { texts }), plain);
  expect(shown).toContain('and 9,900 more in this file; --format json lists them');
  expect(shown).toContain('x:10000:1');
  expect(shown.match(/^(warning|error) /gm)).toHaveLength(100);
  expect(shown).toContain('1 error, 9,999 warnings');
});

test('many errors in many files are counted file by file', () => {
  const many = Array.from({ length: 20 }, (_file, file) =>
    Array.from({ length: 90 }, (_one, line) => diagnosticAt(`f${file}`, line + 1, 1)),
  ).flat();
  const shown = renderPretty(madeUp(many), plain);
  expect(shown.match(/^error /gm)).toHaveLength(500);
  expect(shown).toContain('config/f19\n\n90 in this file; --format json lists them\n');
  expect(shown).toContain('and 40 more in this file');
});

test('what says that a file has more faults than were looked at is always shown', () => {
  const last = diagnosticAt('x', 999, 1, { code: 'too-many-faults', message: '9,000 more faults.' });
  const many = Array.from({ length: 500 }, (_, index) => diagnosticAt('x', index + 1, 1));
  expect(renderPretty(madeUp([...many, last]), plain)).toContain('error 9,000 more faults. [too-many-faults]');
});
