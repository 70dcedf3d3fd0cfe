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

test('control characters of the config never reach a terminal', () => {
  expect(render(false)).not.toContain('\u001b');
});

test('json', () => {
  const { diagnostics } = check(writeConfig(files));
  expectGolden('diagnostics.json', renderJson(diagnostics));
});

test('nothing to say', () => {
  expect(renderPretty([], { texts: new Map(), colour: false, directory: 'config' })).toBe('config: no errors\n');
  expect(JSON.parse(renderJson([]))).toEqual({ schemaVersion: 1, diagnostics: [] });
});
