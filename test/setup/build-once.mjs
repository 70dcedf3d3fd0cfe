import { build } from '../../tools/dev/build.mjs';

/** Command-line tests run the bundle that users run, so it must be of this source and no older one. */
export default async function buildOnce() {
  process.env.CDK_VALIDATION = 'false';
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  await build();
}
