import { readdirSync, readFileSync } from 'node:fs';
import { locate } from '../../pipeline/diagnostics/index.js';
import { alone, composeYaml, type Dialect } from '../../pipeline/load/compose-yaml.js';
import { load } from '../../pipeline/load/index.js';
import { check } from '../../pipeline/pipeline.js';
import { toValue } from '../../pipeline/policy/index.js';
import { removeConfigs, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const read = (text: string, dialect: Dialect = 'template') => {
  const { root, faults } = composeYaml(text, alone(dialect));
  expect(faults).toEqual([]);
  return root && toValue(root);
};
const at = (text: string, pointer: string, what?: 'key' | 'value') => {
  const { line, column } = locate(
    { path: 'x.yaml', text, root: composeYaml(text, alone('template')).root },
    pointer,
    what,
  );
  return `${line}:${column}`;
};

describe('short forms of functions', () => {
  test.each([
    ['!Ref Bucket', { Ref: 'Bucket' }],
    ['!Ref 12', { Ref: '12' }],
    ['!Sub "${A}-b"', { 'Fn::Sub': '${A}-b' }],
    ['!Sub ["${A}", {A: !Ref B}]', { 'Fn::Sub': ['${A}', { A: { Ref: 'B' } }] }],
    ['!GetAtt Bucket.Arn', { 'Fn::GetAtt': ['Bucket', 'Arn'] }],
    ['!GetAtt Nested.Outputs.Arn', { 'Fn::GetAtt': ['Nested', 'Outputs.Arn'] }],
    ['!GetAtt [Bucket, Arn]', { 'Fn::GetAtt': ['Bucket', 'Arn'] }],
    ['!If [C, !Ref A, !Ref "AWS::NoValue"]', { 'Fn::If': ['C', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] }],
    ['!Condition C', { Condition: 'C' }],
    ['!Join ["-", [a, 1]]', { 'Fn::Join': ['-', ['a', 1]] }],
    ['!GetAZs ""', { 'Fn::GetAZs': '' }],
    ['!GetAZs', { 'Fn::GetAZs': '' }],
    ['!FindInMap {a: b}', { 'Fn::FindInMap': { a: 'b' } }],
  ])('%s', (text, value) => {
    expect(read(`a: ${text}`)).toEqual({ a: value });
  });

  test('stand where their tag does, and what they hold where it does', () => {
    const text = 'a:\n  b: !Sub\n    - x\n    - { y: !Ref z }\n';
    expect(at(text, '/a/b')).toBe('2:6');
    expect(at(text, '/a/b/Fn::Sub', 'key')).toBe('2:6');
    expect(at(text, '/a/b/Fn::Sub/0')).toBe('3:7');
    expect(at(text, '/a/b/Fn::Sub/1/y/Ref')).toBe('4:17');
  });

  test('work behind an anchor', () => {
    expect(read('a: &x !Ref B\nb: *x\n')).toEqual({ a: { Ref: 'B' }, b: { Ref: 'B' } });
  });

  test('that nobody knows are faults, with the one that may be meant', () => {
    const { faults } = composeYaml('a: !Sbu x\n', alone('template'));
    expect(faults).toMatchObject([{ code: 'yaml-tag', at: 3, help: 'Did you mean "!Sub"?' }]);
  });

  test('are no part of documents, of config and of keys', () => {
    for (const dialect of ['document', 'config'] as const)
      expect(composeYaml('a: !Sub x', alone(dialect)).faults).toMatchObject([{ code: 'yaml-tag', at: 3 }]);
    expect(composeYaml('!Sub a: x', alone('template')).faults).toMatchObject([{ code: 'yaml-tag' }]);
  });
});

test('templates and documents keep {{ }} and what a number would lose', () => {
  for (const dialect of ['template', 'document'] as const)
    expect(
      read('a: \'{{ Id }}\'\nb: "{{Other}}"\nc: 1.0\nd: 012345678901\ne: 5\nf: 2012-10-17\ng: yes\n', dialect),
    ).toEqual({
      a: '{{ Id }}',
      b: '{{Other}}',
      c: '1.0',
      d: '012345678901',
      e: 5,
      f: '2012-10-17',
      g: 'yes',
    });
});

const pack = (template: string) =>
  `conformancePacks:\n  - name: Identity\n    template: ${template}\n    delivery: stackSet\n    deploymentTargets:\n      organizationalUnits: [Workloads]\n`;
const packs = 'config/conformance-packs-config.yaml';
const found = (files: Record<string, string>) =>
  check(writeConfig(files)).diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

describe('documents that config files name', () => {
  test('a template is looked up beside the config directory, with its uses', () => {
    const { sources, diagnostics } = load(
      writeConfig({ [packs]: pack('conformance-packs/a.yaml'), 'conformance-packs/a.yaml': 'Resources: !Ref A\n' }),
    );
    expect(diagnostics).toEqual([]);
    expect(toValue(sources.documents['conformance-packs/a.yaml']!.file!.root!)).toEqual({ Resources: { Ref: 'A' } });
    expect(sources.documents['conformance-packs/a.yaml']).toMatchObject({
      kind: 'template',
      status: 'read',
      file: { path: '../conformance-packs/a.yaml' },
      uses: [{ file: 'conformance-packs-config', pointer: '/conformancePacks/0/template' }],
    });
  });

  test('JSON is read as JSON', () => {
    const files = { [packs]: pack('conformance-packs/a.json'), 'conformance-packs/a.json': '{"Resources": }' };
    expect(found(files)).toEqual(['json-syntax ../conformance-packs/a.json:1:13']);
  });

  test('one that is not there, with the one that may be meant', () => {
    const directory = writeConfig({
      [packs]: pack('conformance-packs/ab.yaml'),
      'conformance-packs/abc.yaml': 'a: b\n',
    });
    expect(check(directory).diagnostics).toMatchObject([
      {
        code: 'policy-files',
        file: 'conformance-packs-config.yaml',
        line: 3,
        column: 15,
        message: expect.stringContaining('or in conformance-packs/ beside it'),
        help: 'Did you mean "conformance-packs/abc.yaml"? Else create it.',
      },
    ]);
    const lacking = writeConfig({ [packs]: pack('conformance-packs/abc'), 'conformance-packs/abc.yml': 'a: b\n' });
    expect(check(lacking).diagnostics[0]?.help).toContain('Did you mean "conformance-packs/abc.yml"?');
  });

  test('what is wrong in one is said there, with the entry that names it', () => {
    const directory = writeConfig({ [packs]: pack('a.yaml'), 'config/a.yaml': 'a:\n  - !Sbu b\n  c: d\n' });
    const [first] = check(directory).diagnostics;
    expect(first).toMatchObject({
      file: 'a.yaml',
      related: [{ file: 'conformance-packs-config.yaml', line: 3, column: 15 }],
    });
  });

  test('an empty one, and one that leaves the folders', () => {
    expect(found({ [packs]: pack('a.yaml'), 'config/a.yaml': '# nothing\n' })).toEqual(['file-empty a.yaml:1:1']);
    expect(found({ [packs]: pack('../a.yaml') })).toEqual(['path-refused conformance-packs-config.yaml:3:15']);
  });

  test('a misspelled key on the way hides nothing', () => {
    const misspelled = pack('a.yaml').replace('template', 'tempalte');
    expect(found({ [packs]: misspelled, 'config/a.yaml': 'a: [\n' })).toEqual([
      'unknown-key conformance-packs-config.yaml:3:5',
      'yaml-syntax a.yaml:1:4',
    ]);
    expect(found({ [packs]: misspelled })).toEqual([
      'unknown-key conformance-packs-config.yaml:3:5',
      'policy-files conformance-packs-config.yaml:3:15',
    ]);
  });
});

const corpus = '../shared/corpus/conformance-packs';
const names = (() => {
  try {
    return readdirSync(corpus).filter((name) => name.endsWith('.yaml'));
  } catch {
    return [];
  }
})();

test(`every pack of the corpus is read without faults (${names.length === 0 ? `no ${corpus} here: passed over` : names.length})`, () => {
  const faulty = names.filter((name) => {
    const { root, faults } = composeYaml(readFileSync(`${corpus}/${name}`, 'utf8'), alone('template'));
    return root === null || faults.length > 0;
  });
  expect(faulty).toEqual([]);
});
