import { readFileSync, writeFileSync } from 'node:fs';
import type { Diagnostic, Suppressed } from '../../../pipeline/diagnostics/index.js';
import type { Sources } from '../../../pipeline/model/index.js';
import { check } from '../../../pipeline/pipeline.js';
import type { Findings } from '../../../pipeline/report/diagnostics/index.js';
import { appended, changed, writeConfig } from '../../validate/write-config.js';

/** A config with a fault of most sorts: a name, a key, a missing document, a document, and something not governed. */
export const faulty = {
  ...changed(
    'config/accounts-config.yaml',
    'organizationalUnit: Workloads/Prod',
    'organizationalUnit: Workloads/Prd\n    emial: x',
  ),
  ...appended(
    'config/organization-config.yaml',
    'taggingPolicies:\n  - name: Costs\n    policy: policies/none.json\n    deploymentTargets: {}\n',
  ),
  ...appended('config/global-config.yaml', 'terminationProtection: true\n'),
  'policies/guardrail.json':
    '{\n\t"Version": "2012-10-17",\n\t"Statement": { "Efect": "Deny", "Action": "a:b", "Resource": "*" }\n}\n',
};

export function findingsOf(files: Parameters<typeof writeConfig>[0], now?: Date): Findings {
  return { ...check(writeConfig(files), now ? { now } : {}), directory: 'config' };
}

/** Findings without a config: what is shown is up to the test. */
export function madeUp(
  diagnostics: readonly Diagnostic[],
  { texts = {}, suppressed = [] }: { texts?: Record<string, string>; suppressed?: Suppressed[] } = {},
): Findings {
  const files = Object.entries(texts).map(([path, text]) => [
    path,
    { status: 'read', file: { path, text, root: null } },
  ]);
  const documents = Object.fromEntries(files) as Sources['documents'];
  const none = { 'accounts-config': null, 'organization-config': null, 'global-config': null };
  const sources = { files: none, documents, notGoverned: {}, included: [] } as unknown as Sources;
  return { diagnostics, suppressed, sources, directory: 'config' };
}

export function diagnosticAt(file: string, line: number, column: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const said = { code: 'account-names', severity: 'error', message: 'It is wrong.', help: 'Correct it.' } as const;
  return { ...said, file, line, column, related: [], ...more };
}

/** What obeys, hides, reorders, breaks lines, or means something in workflow commands, XML, HTML and Markdown. */
export const hostile =
  '\u001b[31m\u0007\u202e\u200b\u2028\r\n::error file=x::y\n##[add-mask]z ]]> <script>&amp;"\' [a](b) %0A \ufffe \ud800';

/** What a terminal would obey, or what would mislead its reader; a line's end is fine. */
export const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** `UPDATE_GOLDEN=1` writes what is rendered; a reviewer reads the difference. */
export function expectGolden(name: string, text: string): void {
  const path = `test/golden/validate/${name}`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
