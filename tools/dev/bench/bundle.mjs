import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

let bundles = 0;

/** Bundles TypeScript sources for a benchmark and loads them. `contents` is a module, seen from the repository's root. */
export async function bundleForBench(directory, contents) {
  const esbuild = await import('esbuild');
  // A name of its own each time: Node.js loads a module once.
  const outfile = join(directory, `bench-${++bundles}.mjs`);
  await esbuild.build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
