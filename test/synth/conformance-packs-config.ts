import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../pipeline/diagnostics/index.js';
import type { Config } from '../../pipeline/model/index.js';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import type { PageFile } from '../../tools/dev/check-docs/rule-page.js';
import { configOf } from '../docs/rule-pages/page-config.js';
import { removeConfigs, soundConfig, writeFiles } from '../validate/write-config.js';

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
function writeExample(change: (text: string) => string = (text) => text, more: Record<string, string> = {}): string {
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
export const exampleConfig: Read<Config> = (...changes) =>
  reading(() => checkedConfig(writeExample(...changes)).config);

/** What is said of it. */
export const exampleFaults: Read<Diagnostic[]> = (...changes) =>
  reading(() => check(writeExample(...changes)).diagnostics);

type Read<T> = (...changes: Parameters<typeof writeExample>) => T;

/** What was written is gone from the disk once it is read. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } finally {
    removeConfigs();
  }
}
