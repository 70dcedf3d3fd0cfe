import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForBench } from '../bundle.mjs';
import { generateOrganization } from '../generate-organization.mjs';
import { generateSnapshot } from '../generate-snapshot.mjs';
import { runs, spreadOf } from '../measure.mjs';
import { seedMoto, startMoto } from '../seed-moto.mjs';

const size = { accounts: 2_000, organizationalUnits: 12, policies: 20 };

/** Calls that a plan's observation may make. */
const budget = 200;

/** What org-formation makes for an organization of this size: a published figure, not measured here. */
const published = { name: 'org-formation, as published', value: 12_179 };

const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };

/** Benchmarks of what a live plan reads: calls to Organizations, on the wire, retries not counted. */
export const liveReads = [
  {
    name: 'live-reads-moto',
    title: 'live plan on moto, 2,000 accounts, 12 OUs, 20 SCPs',
    run: async ({ directory }) => {
      const moto = await startMoto();
      if (!moto) return 'moto_server is not on the PATH';
      try {
        const pipeline = await bundlePipeline(directory);
        const aws = pipeline.connect({ endpoint: moto.endpoint, credentials });
        await seedMoto(aws.organizations, pipeline.organizationsSdk, size);
        aws.close();
        return await observed(pipeline, moto.endpoint);
      } finally {
        moto.stop();
      }
    },
  },
  {
    name: 'live-reads-sandbox',
    title: 'live plan on the sandbox, 2,000 accounts, 12 OUs, 20 SCPs',
    run: async ({ directory }) => {
      const pipeline = await bundlePipeline(directory);
      const seed = pipeline.seedNamed(sandboxSeed(directory, pipeline));
      const sandbox = await pipeline.startSandbox({ seed });
      try {
        return await observed(pipeline, sandbox.endpoint);
      } finally {
        await sandbox.close();
      }
    },
  },
];

function bundlePipeline(directory) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  process.env.CDK_VALIDATION = 'false';
  return bundleForBench(
    directory,
    `export { connect } from './pipeline/aws/index.js';
     export { checkedConfig, observeFor } from './pipeline/pipeline.js';
     export { startSandbox } from './tools/sandbox/start.js';
     export { seedNamed } from './tools/sandbox/seeds/index.js';
     export * as organizationsSdk from '@aws-sdk/client-organizations';`,
  );
}

function sandboxSeed(directory, { checkedConfig }) {
  const { config } = checkedConfig(generateOrganization({ ...size, directory: join(directory, 'live-reads') }));
  const file = join(directory, 'live-reads.snapshot.json');
  writeFileSync(file, JSON.stringify(generateSnapshot({ config, assembly: { stacks: [] }, state: 'byHand' })));
  return file;
}

/** Observes the organization as a plan does, five times. */
async function observed({ connect, observeFor }, endpoint) {
  const counts = [];
  const times = [];
  let snapshot;
  let byParent = false;
  for (let run = 0; run < runs; run += 1) {
    let calls = 0;
    const onCall = ({ service, operation }) => {
      if (service === 'organizations') calls += 1;
      if (operation === 'ListAccountsForParent') byParent = true;
    };
    const aws = connect({ endpoint, credentials, onCall });
    const started = performance.now();
    snapshot = await observeFor({ accounts: [], policies: [] }, aws);
    times.push(performance.now() - started);
    counts.push(calls);
    aws.close();
  }
  const forced = forcedCalls(snapshot, byParent);
  const where = byParent ? 'OU by OU' : 'with their paths';
  const calls = { measure: 'calls', unit: 'calls', ...spreadOf(counts), budget, baseline: published };
  return [
    calls,
    {
      ...calls,
      measure: 'calls, against those forced',
      baseline: { name: `20 a page, accounts ${where}`, value: forced },
    },
    { measure: 'time', unit: 'ms', ...spreadOf(times), budget: null, baseline: null },
  ];
}

/**
 * The fewest calls that read the same: one for each list of children, one for each twenty items of a list, one for each
 * document, one for each setting. Empty pages, which AWS answers now and then, are not in it.
 */
function forcedCalls({ root, organizationalUnits, accounts, policies, attachments }, byParent) {
  const pages = (items) => Math.max(1, Math.ceil(items / 20));
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const parents = [root.id, ...organizationalUnits.map(({ id }) => id)];
  const below = (items, id) => items.filter(({ parentId }) => parentId === id).length;
  const own = policies.filter(({ awsManaged }) => !awsManaged);
  const settings = [
    'DescribeOrganization',
    'ListRoots',
    'trusted services',
    'delegated administrators',
    'resource policy',
  ];
  return sum([
    settings.length,
    ...parents.map((id) => pages(below(organizationalUnits, id))),
    ...(byParent ? parents.map((id) => pages(below(accounts, id))) : [pages(accounts.length)]),
    ...root.enabledPolicyTypes.map((type) => pages(policies.filter((policy) => policy.type === type).length)),
    ...own.map(() => 1),
    ...own.map(({ id }) => pages(attachments.filter(({ policyId }) => policyId === id).length)),
  ]);
}
