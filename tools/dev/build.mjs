import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Bundles the command line into `dist/`: a small entry, and one lazily loaded chunk for each command, so that
 * `charter --help` does not pay for the CDK or the SDK.
 */
export async function build({ outdir = join(root, 'dist') } = {}) {
  const esbuild = await import('esbuild');
  await rm(outdir, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { main: 'tools/cli/main.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    // CommonJS dependencies inside an ES module still call require.
    banner: {
      js: "import { createRequire as charterRequire } from 'node:module'; const require = charterRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

const invoked = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (invoked) {
  try {
    await build();
  } catch (error) {
    const absent = error?.code === 'ERR_MODULE_NOT_FOUND';
    // `npm ci --omit=dev` runs `prepare` without esbuild; the entry point then says what to run.
    if (!(absent && process.argv.includes('--if-possible'))) throw error;
  }
}
