import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles TypeScript sources for a benchmark and loads them. `contents` is a module, seen from the repository's root. */
export async function bundleForBench(directory, contents) {
  const esbuild = await import('esbuild');
  const outfile = join(directory, 'bench.mjs');
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
