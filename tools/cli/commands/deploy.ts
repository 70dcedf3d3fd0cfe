import { type Command, Option } from 'commander';
import { parseApproval, parsePlan } from '../../../pipeline/approve/index.js';
import type { DeploymentResult } from '../../../pipeline/deploy/index.js';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import type { Plan } from '../../../pipeline/model/index.js';
import { checkedConfig, deployPlan } from '../../../pipeline/pipeline.js';
import { printable } from '../../../pipeline/report/printable.js';
import { sayWhenInterrupted } from '../interruption.js';
import { showProgress } from '../progress.js';
import { readArtifactFile } from '../read-artifact-file.js';
import { addTargetOption, openTarget } from '../target.js';
import { writeResult } from '../write-result.js';

interface Options {
  approval: string;
  record: string;
  config: string;
  target?: string;
  format: 'pretty' | 'json';
  go?: string[];
}

const repeated = (value: string, before: string[] = []) => [...before, value];

const defaults = { record: '.charter/record', config: 'config' };

/** `charter deploy PLAN`: carries out what was approved; run again, it goes on where it was. */
export function define(command: Command): void {
  addTargetOption(command)
    .argument('<PLAN>', 'the plan file that `charter plan --out` wrote')
    .requiredOption('--approval <FILE>', 'the approval file that `charter approve --out` wrote')
    .option('--record <DIR>', 'where the record of the deployment is kept', defaults.record)
    .option('--config <DIR>', 'the config directory', defaults.config)
    .option('--go <WAVE>', 'say go after this wave, whose gate waits for a person (repeatable)', repeated)
    .addOption(new Option('--format <FORMAT>', 'how to print the result').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  charter deploy plan.json --approval approval.json --target sandbox')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const plan = parsePlan(await readArtifactFile(file, 'plan'), file);
  const approval = parseApproval(await readArtifactFile(options.approval, 'approval'), options.approval);
  checkGates(plan, options.go ?? []);
  const { aws } = await openTarget({ target: options.target, region: regionOf(plan) });
  const progress = showProgress();
  const unwatch = sayWhenInterrupted(progress, { json: options.format === 'json' });
  try {
    const checked = plan.purpose === 'deploy' ? checkedConfig(options.config) : null;
    const what = { checked, plan, approval, aws, go: options.go ?? [] };
    const result = await deployPlan({ ...what, recordDirectory: options.record, onProgress: progress.on });
    progress.close();
    await writeResult(rendered(file, plan, result, options), undefined);
  } finally {
    unwatch();
    progress.close();
    aws.close();
  }
}

/** Any Region of the partition that the plan was made for. */
function regionOf({ operations }: Plan): string | undefined {
  for (const { action } of operations) if ('region' in action) return action.region;
  return undefined;
}

/** @throws Failure (exit 2) where this plan has no gate of such a name that waits for a person */
function checkGates({ operations }: Plan, go: readonly string[]): void {
  const gates = operations.flatMap(({ action }) => (action.type === 'gate' && action.manual ? [action.name] : []));
  const unknown = go.find((gate) => !gates.includes(gate));
  if (unknown === undefined) return;
  const known = gates.length > 0 ? `It has them after: ${gates.join(', ')}.` : 'It has none.';
  throw new Failure(`--go ${unknown}: this plan has no gate after such a wave that waits for a person.`, {
    exitCode: 2,
    help: [known],
  });
}

function rendered(file: string, plan: Plan, result: DeploymentResult, options: Options): string {
  const { done, unchanged, waiting } = result;
  const next = waiting ? { gate: waiting.gate, command: commandToGoOn(file, options, waiting.gate) } : null;
  if (options.format === 'json') {
    const state = next ? 'waiting' : 'done';
    const answer = {
      schemaVersion: 1,
      digest: plan.digest,
      state,
      done,
      unchanged,
      ...(next ? { waitsFor: next } : {}),
    };
    return `${JSON.stringify(answer)}\n`;
  }
  const name = plan.digest.slice(0, 12);
  const rest = unchanged > 0 ? `, ${unchanged} found nothing to change` : '';
  const count = `${done} operation${done === 1 ? '' : 's'} done${rest}.`;
  if (!next) return `Plan ${name} is deployed: ${count}\n`;
  return [
    `Plan ${name} waits at the gate after wave ${next.gate}: ${count}`,
    'No later wave has begun. When you are content with this one, go on with:',
    `  ${printable(next.command)}`,
    '',
  ].join('\n');
}

/** The command that was given, with one more gate to go through. */
function commandToGoOn(file: string, options: Options, gate: string): string {
  const { approval, record, config, target, go = [] } = options;
  const named = [
    ['--approval', approval],
    ...(record === defaults.record ? [] : [['--record', record]]),
    ...(config === defaults.config ? [] : [['--config', config]]),
    ...(target ? [['--target', target]] : []),
    ...[...go, gate].map((name) => ['--go', name]),
  ];
  return ['charter deploy', ...[file, ...named.flat()].map(quoted)].join(' ');
}

function quoted(word: string): string {
  return /^[\w./:@=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
