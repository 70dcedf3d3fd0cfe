import { readFileSync } from 'node:fs';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import type { PageFile } from '../../tools/dev/check-docs/rule-page.js';
import { configOf } from '../docs/rule-pages/page-config.js';
import { soundConfig, writeFiles } from '../validate/write-config.js';

const packs = ['identity-baseline', 'data-protection-baseline'].map((name) => `conformance-packs/${name}.yaml`);
const accounts = 'config/accounts-config.yaml';

/** The files of the example in docs/conformance-packs.md, with the sound config around them and the repository's packs. */
export function exampleFiles(): PageFile[] {
  const page = readFileSync('docs/conformance-packs.md', 'utf8');
  return [...page.matchAll(/^```yaml (\S+)\n([\s\S]*?)^```$/gm)].map(([, path, content]) => ({
    path: path!,
    words: [],
    content: content!,
  }));
}

/** Writes the example, or what a test makes of its conformance-packs-config.yaml. */
export function writeExample(
  change: (text: string) => string = (text) => text,
  more: Record<string, string> = {},
): string {
  const files = exampleFiles().map((file) =>
    file.path === 'conformance-packs-config.yaml' ? { ...file, content: change(file.content) } : file,
  );
  return writeFiles({
    ...configOf(files),
    [accounts]: soundConfig[accounts]!.replace(
      'workloadAccounts:',
      '  - name: Audit\n    email: audit@example.com\n    organizationalUnit: Security\nworkloadAccounts:',
    ),
    ...Object.fromEntries(packs.map((path) => [path, readFileSync(path, 'utf8')])),
    ...more,
  });
}

/** The config that the example, or what a test makes of it, means. */
export const exampleConfig = (change?: (text: string) => string, more?: Record<string, string>) =>
  checkedConfig(writeExample(change, more)).config;

/** What is said of it: `code file:line:column message`. */
export const exampleFaults = (change?: (text: string) => string, more?: Record<string, string>) =>
  check(writeExample(change, more)).diagnostics.map(
    ({ severity, code, file, line, column, message }) => `${severity} ${code} ${file}:${line}:${column} ${message}`,
  );
