import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Bundles the command line into `dist/`: a small entry, and one lazily loaded chunk for each command, so that
 * `charter --help` does not pay for the CDK or the SDK. What was there before is replaced only once all is built.
 *
 * @returns esbuild's metafile: which source is in which chunk, and which chunk loads which
 */
export async function build({ outdir = join(root, 'dist') } = {}) {
  const esbuild = await import('esbuild');
  const building = `${outdir}.${process.pid}`;
  try {
    const { metafile } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: { main: 'tools/cli/main.ts' },
      outdir: building,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outExtension: { '.js': '.mjs' },
      metafile: true,
      plugins: [childProcessOnDemand, resourcesOnly],
      // CommonJS dependencies inside an ES module still call require.
      banner: {
        js: "import { createRequire as charterRequire } from 'node:module'; const require = charterRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    await rm(outdir, { recursive: true, force: true });
    await rename(building, outdir);
    return metafile;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/**
 * Commander requires `node:child_process` when it is loaded, for commands that are programs of their own. Charter has
 * none, and loading it (with sockets and streams) is a fifth of what `charter --help` costs beyond Node.js itself.
 */
const childProcessOnDemand = {
  name: 'child-process-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'on-demand' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'on-demand' }, () => ({
      contents: "exports.spawn = (...args) => require('node:child_process').spawn(...args);",
      loader: 'js',
    }));
  },
};

/**
 * Our stacks are made of what CloudFormation itself has (`CfnBucket`, …). The CDK's modules bring their constructs along, and
 * with them other services, down to Lambda and EC2: twice the code to read each time that a template is made. So each module
 * that a stack names is the one file in which its CloudFormation resources are. `CfnRole` is in it; `Role` is not.
 */
const resourcesOnly = {
  name: 'resources-only',
  setup({ onResolve }) {
    onResolve({ filter: /^aws-cdk-lib\/aws-[a-z0-9-]+$/ }, ({ path, importer }) => {
      if (/[\\/]node_modules[\\/]/.test(importer)) return null;
      const module = path.slice('aws-cdk-lib/'.length);
      const file = join(root, 'node_modules', path, 'lib', `${module.slice('aws-'.length)}.generated.js`);
      return existsSync(file) ? { path: file } : null;
    });
  },
};

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
