import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { load } from '../../pipeline/load/index.js';
import { check } from '../../pipeline/pipeline.js';
import { changed, removeConfigs, soundConfig, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const codes = (directory: string) => load(directory).diagnostics.map(({ code, file }) => `${code} ${file}`);

test('a directory that is not there, or is a file, is a failure', () => {
  const directory = writeConfig();
  expect(() => load(join(directory, 'absent'))).toThrow(Failure);
  expect(() => load(join(directory, 'accounts-config.yaml'))).toThrow(Failure);
});

test('a config file that is a directory', () => {
  const directory = writeConfig({ 'config/global-config.yaml': null, 'config/global-config.yaml/x': '' });
  expect(codes(directory)).toEqual(['file-unreadable global-config.yaml']);
});

test('a document that is a directory', () => {
  const directory = writeConfig({ 'policies/guardrail.json': null, 'policies/guardrail.json/x': '' });
  expect(codes(directory)).toEqual(['file-unreadable organization-config.yaml']);
});

test('a config file that is a link to nothing', () => {
  const directory = writeConfig({ 'config/global-config.yaml': null });
  symlinkSync('nowhere.yaml', join(directory, 'global-config.yaml'));
  const [diagnostic] = load(directory).diagnostics;
  expect(diagnostic).toMatchObject({ code: 'config-file-missing', help: expect.stringContaining('leads nowhere') });
});

describe('symbolic links', () => {
  const leaving = (file: string) => {
    const directory = writeConfig();
    const from = join(dirname(directory), file);
    const outside = join(dirname(directory), 'outside');
    renameSync(from, outside);
    symlinkSync(outside, from);
    return directory;
  };

  test('a config file that leaves its folder is refused', () => {
    expect(codes(leaving('config/global-config.yaml'))).toEqual(['path-refused global-config.yaml']);
  });

  test('a document that leaves its folder is refused where the config names it', () => {
    const [diagnostic, ...others] = load(leaving('policies/guardrail.json')).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: 'path-refused', file: 'organization-config.yaml', line: 8, column: 13 });
  });

  test('a policies folder that is a link is refused', () => {
    expect(codes(leaving('policies'))).toEqual(['path-refused organization-config.yaml']);
  });

  test('links within a folder are followed, and so is one to the config directory itself', () => {
    const directory = writeConfig();
    mkdirSync(join(directory, 'data'));
    renameSync(join(directory, 'global-config.yaml'), join(directory, 'data/global.yaml'));
    symlinkSync('data/global.yaml', join(directory, 'global-config.yaml'));
    const link = join(dirname(directory), 'link');
    symlinkSync('config', link);
    expect(check(link).diagnostics).toEqual([]);
  });

  test('a circle of links', () => {
    const directory = writeConfig({ 'config/global-config.yaml': null });
    symlinkSync('global-config.yaml', join(directory, 'global-config.yaml'));
    expect(codes(directory)).toEqual(['file-unreadable global-config.yaml']);
  });
});

test.each(['../x.json', 'policies/../../x.json', 'a\\..\\b.json', '//etc/../x', 'x\u0000.json'])(
  'the path %j is refused',
  (path) => {
    const directory = writeConfig(
      changed('config/organization-config.yaml', 'policies/guardrail.json', JSON.stringify(path)),
    );
    expect(codes(directory)).toContain('path-refused organization-config.yaml');
  },
);

test('a byte order mark is accepted, and columns do not count it', () => {
  const path = 'config/global-config.yaml';
  const directory = writeConfig({ [path]: `\ufeff${soundConfig[path]?.replace('eu-central-1', 'nowhere')}` });
  expect(check(directory).diagnostics[0]).toMatchObject({ code: 'regions', line: 1, column: 13 });
});

test('CRLF changes nothing', () => {
  const crlf = Object.fromEntries(
    Object.entries(soundConfig).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
  expect(check(writeConfig(crlf)).diagnostics).toEqual([]);
});

test('a file with thousands of faults is answered in time', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `unknown${index}: 1`).join('\n');
  const directory = writeConfig({ 'config/global-config.yaml': keys });
  const started = performance.now();
  expect(check(directory).diagnostics.length).toBeLessThan(600);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('the artifact between load and validate is plain data', () => {
  const { sources } = load(writeConfig());
  expect(JSON.parse(JSON.stringify(sources))).toEqual({ ...sources, documents: { ...sources.documents } });
});

describe('whatever stands in the files', () => {
  const paths = Object.keys(soundConfig);
  const pieces = [
    ...[
      ':',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '<<: ',
      '!x ',
      '|\n',
      '>\n',
      '#',
      '\t',
      '\n',
      '\r',
      '\n---\n',
      '%',
    ],
    ...[
      '\u0000',
      '\u0085',
      '\ufeff',
      '\ud800',
      '😀',
      '\\ud800',
      '__proto__: ',
      'constructor: ',
      '${',
      '}',
      '<x>',
      '{{',
      '{{ Payments }}',
      '}}',
      '!include organization-config.yaml',
      '~',
      '1e999',
      '?',
      ',',
    ],
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(20),
    insert: fc.constantFrom('', ...pieces),
  });
  const directory = writeConfig();

  test('check does not throw, positions are in the file, and every message says what to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(edit, { minLength: 1, maxLength: 6 }), (path, edits) => {
        const mutated = edits.reduce((text, { at, remove, insert }) => {
          const offset = Math.floor(at * text.length);
          return text.slice(0, offset) + insert + text.slice(offset + remove);
        }, soundConfig[path] ?? '');
        writeFileSync(join(directory, '..', path), mutated);
        const { diagnostics, config } = check(directory);
        writeFileSync(join(directory, '..', path), soundConfig[path] ?? '');
        expect(config === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { file, line, column, message, help, related } of diagnostics) {
          expect(message && help).toBeTruthy();
          for (const place of [{ file, line, column }, ...related]) {
            const text = file === place.file && path.endsWith(file.replace('../', '')) ? mutated : undefined;
            expectInside(text ?? read(directory, place.file), place);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});

function read(directory: string, file: string): string {
  return readFileSync(join(directory, file), 'utf8');
}

function expectInside(text: string, { line, column }: { line: number; column: number }): void {
  const lines = text.split(/\r\n|\n|\r/);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
}
