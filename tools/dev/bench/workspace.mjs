import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { bundleForBench } from './bundle.mjs';
import { generateOrganization } from './generate-organization.mjs';
import { generateSnapshot } from './generate-snapshot.mjs';
import { editOwnTemplate, generateSurface } from './generate-surface.mjs';

/** The size that the promises are made for. */
export const large = { accounts: 5_000, organizationalUnits: 60, policies: 200 };
/** Twice the accounts. */
export const double = { ...large, accounts: 10_000 };

/** What each of its accounts carries: stack sets of the user's own, conformance packs, and all of them together. */
export const surface = { own: 14, packs: 2, stackSets: 20 };

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
  let preparedSurface;
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
    surface() {
      preparedSurface ??= prepareSurface(directory);
      return preparedSurface;
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Config directories and snapshots, and the pieces of the pipeline that baselines use. */
async function prepareOrganizations(directory) {
  const { checkedConfig, synth } = await pipelineParts(directory);
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

/** A config whose accounts carry stack sets, the same with one template edited, and the snapshot where all is deployed. */
async function prepareSurface(directory) {
  const { checkedConfig, synth } = await pipelineParts(directory);
  const generate = (name) => {
    const config = generateOrganization({ ...large, directory: join(directory, name) });
    generateSurface({ config, ...surface });
    return config;
  };
  const configs = { surface: generate('surface'), edited: generate('surface-edited') };
  editOwnTemplate(configs.edited, 3);
  const { config } = checkedConfig(configs.surface);
  const assembly = synth(config);
  if (assembly.stackSets.length !== surface.stackSets)
    throw new Error(
      `the config makes ${assembly.stackSets.length} stack sets, and the benchmark says ${surface.stackSets}`,
    );
  const snapshot = join(directory, 'surface.snapshot.json');
  writeFileSync(snapshot, JSON.stringify(generateSnapshot({ config, assembly, state: 'deployed' })));
  return { configs, snapshot };
}

async function pipelineParts(directory) {
  process.env.CDK_VALIDATION = 'false';
  return bundleForBench(
    directory,
    `export { checkedConfig } from './pipeline/pipeline.js';
     export { synth } from './pipeline/synth/index.js';`,
  );
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
