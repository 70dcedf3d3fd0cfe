import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloudFormationQuirks } from '../../tools/sandbox/cloudformation/quirks.js';
import { stackSetQuirks } from '../../tools/sandbox/cloudformation/stack-sets/quirks.js';
import { quirks } from '../../tools/sandbox/quirks.js';

const tests = [
  'test/sandbox/quirks.test.ts',
  'test/sandbox/cloudformation/quirks.test.ts',
  'test/sandbox/stack-sets/quirks.test.ts',
];
const declared = [...Object.keys(quirks), ...Object.keys(cloudFormationQuirks), ...Object.keys(stackSetQuirks)].sort();

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? sources(path) : [readFileSync(path, 'utf8')];
  });
}

// A switch with a name that nobody asks for switches nothing, and one that is not declared cannot be found.
it('every quirk is asked for somewhere in the sandbox, and nothing else is', () => {
  const asked = sources('tools/sandbox').flatMap((text) =>
    [...text.matchAll(/\bquirk\([^()]*,\s*'([a-z0-9-]+)'\)/g)].map(([, name]) => name as string),
  );
  expect([...new Set(asked)].sort()).toEqual(declared);
});

// Both files run each check with the quirk on, where it must show, and off, where it must not.
it('every quirk has its check', () => {
  const texts = tests.map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(declared.filter((name) => !texts.includes(`'${name}': async`))).toEqual([]);
});
