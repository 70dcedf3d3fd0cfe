import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/**
 * Runs every generator in `generators/`. A generator is a module that exports `generate(root)`, which answers
 * `{ [path]: content }`, paths relative to the root. With `--check`, nothing is written, and the command fails when a
 * committed file differs from what its generator makes.
 *
 * Generated files are committed, so that a reader sees them and a production install needs no generator.
 */
async function run({ check }) {
  const names = (await readdir(join(here, 'generators'))).filter((name) => name.endsWith('.mjs')).sort();
  const stale = [];
  for (const name of names) {
    const { generate } = await import(pathToFileURL(join(here, 'generators', name)).href);
    for (const [path, content] of Object.entries(await generate(root))) {
      const file = join(root, path);
      const present = await readFile(file, 'utf8').catch(() => null);
      if (present === content) continue;
      stale.push(relative(root, file));
      if (check) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  for (const path of stale) console.log(`${check ? 'differs from its generator' : 'written'}: ${path}`);
  if (check && stale.length > 0) {
    console.log('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

await run({ check: process.argv.includes('--check') });
