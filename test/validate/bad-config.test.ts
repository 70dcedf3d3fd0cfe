import { check } from '../../pipeline/pipeline.js';
import { rules } from '../../pipeline/validate/rules/index.js';
import { type BadConfig, badConfigs } from '../bad-corpus/bad-configs.js';
import { removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const places = ({ code, file, line, column }: { code: string; file: string; line: number; column: number }) =>
  `${code} ${file}:${line}:${column}`;

describe('one fault is one located diagnostic', () => {
  test.each(badConfigs.map((bad) => [bad.name, bad] as const))('%s', (_name, bad: BadConfig) => {
    const { diagnostics: all, config } = check(writeConfig(bad.files));
    const diagnostics = all.filter(({ code }) => !bad.information?.includes(code));
    expect(diagnostics.map(places)).toEqual([`${bad.code} ${bad.at}`]);
    const [diagnostic] = diagnostics;
    expect(diagnostic?.severity).toBe(bad.severity ?? 'error');
    expect(diagnostic?.message).toContain(bad.says);
    expect(diagnostic?.help).toContain(bad.helps);
    expect(diagnostic?.help).not.toBe('');
    if (bad.related) expect(diagnostic?.related.map(({ file, line }) => `${file}:${line}`)).toEqual(bad.related);
    expect(config === null).toBe((bad.severity ?? 'error') === 'error');
  });
});

test('every rule fires in the bad corpus, and says its own code', () => {
  const fired = new Set(badConfigs.map(({ code }) => code));
  expect(rules.map(({ code }) => code).filter((code) => !fired.has(code))).toEqual([]);
});

test('the config that every bad one is made from has no fault', () => {
  expect(check(writeConfig()).diagnostics).toEqual([]);
});
