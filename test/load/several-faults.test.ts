import { composeYaml } from '../../pipeline/load/compose-yaml.js';
import { check } from '../../pipeline/pipeline.js';
import { changed, removeConfigs, soundConfig, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

test.each([
  ['every tab', 'a:\n  b: 1\n\tc: 2\nd:\n\te: 1\n', ['yaml-syntax 10', 'yaml-syntax 19']],
  ['a duplicate key after a tab', 'a:\n\tb: 1\nd: 1\nd: 2\n', ['yaml-syntax 3', 'duplicate-key 14']],
  ['a duplicate key after a value that cannot be read', 'a: b: c\nd: 1\nd: 2\n', ['yaml-syntax 4', 'duplicate-key 13']],
  ['a duplicate key after an open bracket', 'a: [1, 2\nb: 1\nb: 2\n', ['yaml-syntax 3', 'duplicate-key 14']],
  ['a tag after a quote', 'a: "x" y\nd: !env x\n', ['yaml-syntax 7', 'yaml-tag 12']],
])('%s', (_name, text, expected) => {
  const { root, faults } = composeYaml(text);
  expect(faults.map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  expect(root).toBeNull();
});

test.each(['a: [1, 2\nb: 1\nc: 2\n', 'a: "x\nb: 1\n', 'a\nb: 1\n'])(
  'one fault of syntax in %j makes no others',
  (text) => {
    expect(composeYaml(text).faults).toHaveLength(1);
  },
);

test('a fault of syntax in one file hides none in the others', () => {
  const { diagnostics } = check(
    writeConfig({
      'config/accounts-config.yaml': soundConfig['config/accounts-config.yaml']!.replace(
        'name: Payments',
        'name: Pay: ments',
      ),
      ...changed('config/global-config.yaml', 'homeRegion: eu-central-1', 'homeRegion: nowhere'),
      ...changed('config/organization-config.yaml', '- Workloads\n', '- Workload\n'),
    }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax', 'policy-targets', 'regions']);
});
