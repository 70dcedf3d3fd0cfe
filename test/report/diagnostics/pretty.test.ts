import { readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { check } from '../../../pipeline/pipeline.js';
import { renderJson, renderPretty, textsOf } from '../../../pipeline/report/diagnostics/index.js';
import { appended, changed, removeConfigs, writeConfig } from '../../validate/write-config.js';

afterAll(removeConfigs);

const files = {
  ...changed(
    'config/accounts-config.yaml',
    'organizationalUnit: Workloads/Prod',
    'organizationalUnit: Workloads/Prd\n    emial: x',
  ),
  ...appended(
    'config/organization-config.yaml',
    'taggingPolicies:\n  - name: "a\\u001b[31mb"\n    policy: policies/none.json\n    deploymentTargets: {}\n',
  ),
  ...appended('config/global-config.yaml', 'terminationProtection: true\n'),
  'policies/guardrail.json':
    '{\n\t"Version": "2012-10-17",\n\t"Statement": { "Efect": "Deny", "Action": "a:b", "Resource": "*" }\n}\n',
};
const render = (colour: boolean) => {
  const { diagnostics, sources } = check(writeConfig(files));
  return renderPretty(diagnostics, { texts: textsOf(sources), colour, directory: 'config' });
};

/** `UPDATE_GOLDEN=1` writes what is rendered; a reviewer reads the difference. */
function expectGolden(name: string, text: string): void {
  const path = `test/golden/validate/${name}`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test('pretty, without colour', () => {
  expectGolden('pretty.txt', render(false));
});

test('colour adds escapes and nothing else', () => {
  const coloured = render(true);
  expect(coloured).toContain('\u001b[');
  expect(stripVTControlCharacters(coloured)).toBe(render(false));
});

test('control characters and marks that turn text around never reach a terminal', () => {
  const place = { file: 'a\u001b[31m.yaml', line: 1, column: 1 };
  const text = 'x\u001b]0;title\u0007\u202ey';
  const diagnostic = { code: 'x', severity: 'error' as const, message: text, help: text, ...place };
  const shown = renderPretty([{ ...diagnostic, related: [{ ...place, message: text }] }], {
    texts: new Map([[place.file, text]]),
    colour: false,
    directory: text,
  });
  expect([...shown].filter((character) => /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n')).toEqual([]);
  expect(shown).toContain('x\\u{1b}]0;title\\u{7}\\u{202e}y');
});

test('json', () => {
  const { diagnostics } = check(writeConfig(files));
  expectGolden('diagnostics.json', renderJson(diagnostics));
});

test('nothing to say', () => {
  expect(renderPretty([], { texts: new Map(), colour: false, directory: 'config' })).toBe('config: no errors\n');
  expect(JSON.parse(renderJson([]))).toEqual({ schemaVersion: 1, diagnostics: [] });
});
