import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForBench } from '../bundle.mjs';
import { surface } from '../workspace.mjs';
import { measure } from './processes.mjs';

/** Benchmarks of what accounts carry: stack sets of a large organization, from their templates to their rollout. */
export const widerSurface = [
  {
    name: 'surface-synth',
    title: `synth, 5,000 accounts, 60 OUs, ${surface.stackSets} stack sets`,
    run: async (workspace) => {
      const { configs } = await workspace.surface();
      const out = join(workspace.directory, 'surface-templates');
      return measure(workspace, ['synth', '--config', configs.surface, '--out', out], {
        budget: { milliseconds: 5_000 },
        baseline: ['the CDK synthesises an empty stack', [workspace.baseline('empty-app.mjs')]],
      });
    },
  },
  {
    name: 'surface-plan',
    title: `plan --against, 5,000 accounts × 4 Regions × ${surface.stackSets} stack sets, one template edited`,
    run: async (workspace) => {
      const { configs, snapshot } = await workspace.surface();
      const out = join(workspace.directory, 'surface-plan.json');
      return measure(workspace, ['plan', '--config', configs.edited, '--against', snapshot, '--out', out], {
        budget: { megabytes: 1_000 },
        baseline: ['parse the snapshot, canonical JSON, SHA-256', [workspace.baseline('hash-snapshot.mjs'), snapshot]],
      });
    },
  },
  {
    name: 'surface-rollout',
    title: `first rollout to 5,000 accounts × 4 Regions × ${surface.stackSets} stack sets, estimated`,
    run: simulatedRollout,
  },
];

/** Plans the first rollout, and estimates how long AWS takes for it. Nothing is deployed, and nothing is measured on AWS. */
async function simulatedRollout(workspace) {
  const { configs, snapshot: file } = await workspace.surface();
  process.env.CDK_VALIDATION = 'false';
  const { checkedConfig, synth, plan, estimateRollout, rolloutAssumptions, waveSteps } = await bundleForBench(
    workspace.directory,
    `export { checkedConfig } from './pipeline/pipeline.js';
     export { synth } from './pipeline/synth/index.js';
     export { plan } from './pipeline/plan/index.js';
     export { estimateRollout, rolloutAssumptions } from './pipeline/report/plan/estimate-rollout.js';
     export { waveSteps } from './pipeline/report/plan/changes/wave-steps.js';`,
  );
  const { config } = checkedConfig(configs.surface);
  const deployed = JSON.parse(readFileSync(file, 'utf8'));
  const organization = deployed.stacks.filter(({ name }) => name.startsWith('charter-organization'));
  const snapshot = { ...deployed, stacks: organization, stackSets: [] };
  const made = plan({ config, assembly: synth(config), snapshot, inputs: { config: '', policies: '' }, version: '' });
  if (made.refusals.length > 0) throw new Error(`refused: ${JSON.stringify(made.refusals)}`);
  const estimate = estimateRollout(made);
  const sequential = estimateRollout(oneByOne(made), { stackSetsAtOnce: 1 });
  process.stderr.write(`Assumed, not measured: ${JSON.stringify(rolloutAssumptions)}\n`);
  const minutes = (seconds) => seconds / 60;
  return [
    row('operations of the plan', '', made.operations.length),
    row('waves', '', waveSteps(made).length),
    row('StackSets operations', '', estimate.awsOperations),
    row('stacks', '', estimate.instances),
    row('time on AWS', 'min', minutes(estimate.seconds)),
    row('one account and Region at a time', 'min', minutes(sequential.seconds), {
      name: 'the plan',
      value: minutes(estimate.seconds),
    }),
  ];
}

/** The same plan with StackSets' most careful preferences: MaxConcurrentCount 1, one Region after the other. */
function oneByOne(plan) {
  const careful = { maximumConcurrency: { count: 1 }, regionConcurrency: 'SEQUENTIAL' };
  return {
    ...plan,
    operations: plan.operations.map((operation) => {
      const { action } = operation;
      if (!action.preferences) return operation;
      return { ...operation, action: { ...action, preferences: { ...action.preferences, ...careful } } };
    }),
  };
}

function row(measured, unit, value, baseline = null) {
  return { measure: measured, unit, median: value, min: value, max: value, budget: null, baseline };
}
