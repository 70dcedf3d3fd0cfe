import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { bundleForBench } from './bundle.mjs';
import { generateOrganization } from './generate-organization.mjs';
import { generateSnapshot } from './generate-snapshot.mjs';

/** The size that the promises are made for. */
export const large = { accounts: 5_000, organizationalUnits: 60, policies: 200 };
/** Twice the accounts. */
export const double = { ...large, accounts: 10_000 };

/**
 * A directory of its own for one run: the bundle of this source, built as users get it, and, made when first asked for,
 * the generated organizations and snapshots.
 */
export async function openWorkspace() {
  const directory = mkdtempSync(join(tmpdir(), 'charter-bench-'));
  const root = process.cwd();
  mkdirSync(join(directory, 'tools', 'cli'), { recursive: true });
  copyFileSync(join(root, 'tools', 'cli', 'charter.mjs'), join(directory, 'tools', 'cli', 'charter.mjs'));
  const metafile = await build({ outdir: join(directory, 'dist') });
  let prepared;
  return {
    directory,
    root,
    metafile,
    charter: join(directory, 'tools', 'cli', 'charter.mjs'),
    baseline: (name) => join(import.meta.dirname, 'baselines', name),
    organizations() {
      prepared ??= prepareOrganizations(directory);
      return prepared;
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Config directories and snapshots, and the pieces of the pipeline that baselines use. */
async function prepareOrganizations(directory) {
  process.env.CDK_VALIDATION = 'false';
  const { checkedConfig, synth } = await bundleForBench(
    directory,
    `export { checkedConfig } from './pipeline/pipeline.js';
     export { synth } from './pipeline/synth/index.js';`,
  );
  const generate = (name, options) => generateOrganization({ ...large, ...options, directory: join(directory, name) });
  const configs = {
    large: generate('large', {}),
    toCreate: generate('to-create', { accountIds: false }),
    edited: generate('edited', {}),
    double: generate('double', double),
    faulty: generate('faulty', double),
  };
  misplaceAccounts(join(configs.faulty, 'accounts-config.yaml'));
  editOnePolicy(join(directory, 'edited', 'policies', 'scp', 'Policy007.json'));
  const snapshotOf = (config, state) => {
    const checked = checkedConfig(config).config;
    const file = join(directory, `${state}.snapshot.json`);
    const snapshot = generateSnapshot({ config: checked, assembly: synth(checked), state });
    writeFileSync(file, JSON.stringify(snapshot, null, 2));
    return file;
  };
  const snapshots = {
    fresh: snapshotOf(configs.toCreate, 'fresh'),
    byHand: snapshotOf(configs.large, 'byHand'),
    deployed: snapshotOf(configs.large, 'deployed'),
  };
  return { configs, snapshots };
}

/** Every account in an OU that does not exist: an error each. */
function misplaceAccounts(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/organizationalUnit: (?!Root)/g, 'organizationalUnit: No'));
}

function editOnePolicy(file) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  document.Statement.push({ Sid: 'Added', Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' });
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
}
