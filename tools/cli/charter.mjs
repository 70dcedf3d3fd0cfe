#!/usr/bin/env node
// The entry is plain JavaScript so that it runs on every supported Node.js without a build, and can say what is missing.
import { fileURLToPath } from 'node:url';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
process.env.CDK_VALIDATION ??= 'false';
try {
  const { main } = await import('../../dist/main.mjs');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  process.exitCode = await main(process.argv.slice(2), root);
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('charter is not built yet. Run `npm ci` (with development dependencies), or `npm run build`.\n');
  process.exitCode = 1;
}
