import { join } from 'node:path';
import { measureProcesses } from '../measure.mjs';
import { double, large } from '../workspace.mjs';

/** Benchmarks of whole processes: what one command costs a user or a pull request, from spawn to exit. */
export const processes = [
  {
    name: 'help',
    title: 'charter --help',
    run: (workspace) =>
      measure(workspace, ['--help'], {
        budget: { milliseconds: 150 },
        baseline: ['node -e 0', ['-e', '0']],
      }),
  },
  {
    name: 'validate-example',
    title: 'validate, the example config',
    run: (workspace) => {
      const config = join(workspace.root, 'config');
      return measure(workspace, ['validate', '--config', config], {
        budget: { milliseconds: 300 },
        baseline: parsing(workspace, config),
      });
    },
  },
  {
    name: 'validate',
    title: `validate, ${sizeOf(large)}`,
    run: async (workspace) => {
      const { configs } = await workspace.organizations();
      return measure(workspace, ['validate', '--config', configs.large], {
        budget: { milliseconds: 600, megabytes: 200 },
        baseline: parsing(workspace, configs.large),
      });
    },
  },
  {
    name: 'validate-double',
    title: `validate, ${sizeOf(double)}`,
    run: async (workspace) => {
      const { configs } = await workspace.organizations();
      const rows = await measure(workspace, ['validate', '--config', configs.double], {
        budget: {},
        baseline: ['validate of 5,000 accounts', [workspace.charter, 'validate', '--config', configs.large]],
      });
      return [...rows, growth(rows[0], 2.5)];
    },
  },
  {
    name: 'validate-errors',
    title: 'validate, 10,000 errors in one file',
    run: async (workspace) => {
      const { configs } = await workspace.organizations();
      return measure(workspace, ['validate', '--config', configs.faulty], {
        budget: { milliseconds: 2_000 },
        baseline: parsing(workspace, configs.faulty),
        exitCodes: [3],
      });
    },
  },
  planning('plan-new', 'everything is to be created', 'toCreate', 'fresh'),
  planning('plan-adopt', 'everything was made by hand and is adopted', 'large', 'byHand'),
  planning('plan-edit', 'deployed, and one policy edited', 'edited', 'deployed'),
  {
    name: 'synth',
    title: `synth, ${sizeOf(large)}`,
    run: async (workspace) => {
      const { configs } = await workspace.organizations();
      const out = join(workspace.directory, 'templates');
      return measure(workspace, ['synth', '--config', configs.large, '--out', out], {
        budget: {},
        baseline: parsing(workspace, configs.large),
      });
    },
  },
  {
    name: 'demo',
    title: 'demo: plan, approve and deploy the example on the sandbox (npm start)',
    run: (workspace) =>
      measure(workspace, ['demo', '--config', join(workspace.root, 'config')], {
        budget: {},
        baseline: ['node -e 0', ['-e', '0']],
      }),
  },
];

function planning(name, title, config, snapshot) {
  return {
    name,
    title: `plan --against, ${title}`,
    run: async (workspace) => {
      const { configs, snapshots } = await workspace.organizations();
      const out = join(workspace.directory, `${name}.json`);
      const args = ['plan', '--config', configs[config], '--against', snapshots[snapshot], '--out', out];
      return measure(workspace, args, {
        budget: { milliseconds: 3_000 },
        baseline: [
          'parse the snapshot, canonical JSON, SHA-256',
          [workspace.baseline('hash-snapshot.mjs'), snapshots[snapshot]],
        ],
      });
    },
  };
}

function sizeOf({ accounts, organizationalUnits, policies }) {
  return `${accounts.toLocaleString('en')} accounts, ${organizationalUnits} OUs, ${policies} policies`;
}

function parsing(workspace, config) {
  return ['js-yaml and JSON.parse of the same files', [workspace.baseline('parse-files.mjs'), config]];
}

/** How much longer than its baseline something may take. */
function growth({ median, baseline }, budget) {
  const ratio = median / baseline.value;
  return {
    measure: `against ${baseline.name}`,
    unit: '×',
    median: ratio,
    min: ratio,
    max: ratio,
    budget,
    baseline: null,
  };
}

export async function measure(workspace, args, { budget, baseline: [name, command], exitCodes }) {
  const { directory, charter } = workspace;
  const taken = await measureProcesses({ directory, command: [charter, ...args], baseline: command, exitCodes });
  const rows = [
    {
      measure: 'time',
      unit: 'ms',
      ...taken.command,
      processor: taken.processor.median,
      budget: budget.milliseconds ?? null,
      baseline: { name, value: taken.baseline.median },
    },
  ];
  const { megabytes } = budget;
  if (megabytes) rows.push({ measure: 'peak memory', unit: 'MB', ...taken.memory, budget: megabytes, baseline: null });
  return rows;
}
