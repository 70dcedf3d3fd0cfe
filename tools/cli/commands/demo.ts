import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Aws } from '../../../pipeline/aws/index.js';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import type { Plan } from '../../../pipeline/model/index.js';
import { check, checkedConfig, deployPlan, type Plannable, planLive } from '../../../pipeline/pipeline.js';
import { renderPretty } from '../../../pipeline/report/diagnostics/index.js';
import { showProgress } from '../progress.js';
import { slashed } from '../repository-path.js';
import { writeResult } from '../write-result.js';

interface Options {
  config: string;
  color?: boolean;
}

/** What the story leaves behind, to be looked at. */
const directory = '.charter/demo';
const approver = 'demo-approver';

/** `charter demo`: an organization that exists, a config, a plan, an approval, a deployment, and nothing left to do. */
export function define(command: Command): void {
  command
    .option('--config <directory>', 'the config directory', 'config')
    .addHelpText('after', '\nExample:\n  charter demo')
    .action(async () => {
      const { config, color } = command.optsWithGlobals<Options>();
      await tell(config, process.stdout.isTTY === true && color !== false && !process.env['NO_COLOR']);
    });
}

async function tell(config: string, color: boolean): Promise<void> {
  const started = performance.now();
  const chapter = chapters(color);
  chapter('An organization that somebody made by hand');
  const { endpoint, aws, close } = await openSandbox();
  const { renderPlan } = await import('../../../pipeline/report/plan/index.js');
  try {
    say(`The sandbox speaks AWS’s own protocols at ${endpoint}; nothing leaves this machine.`);
    chapter(`Check the config in ${config}/`);
    const checked = checkConfig(config, color);
    chapter('Plan: what would change');
    const plan = await planLive(checked, aws);
    await keep('plan.json', plan);
    say(renderPlan(plan, { color, width: width(), planFile: join(directory, 'plan.json') }));
    if (plan.refusals.length > 0) throw new Failure('The plan is refused, so the story ends here.', { exitCode: 5 });
    chapter('Approve exactly this plan');
    const approval = await approveAs(plan);
    say(`${approver} approved ${plan.digest.slice(0, 12)} until ${approval.expiresAt}.`);
    chapter('Deploy it');
    const result = await deployShown(checked, plan, approval, aws);
    say(`${result.done} operations done, ${result.unchanged} found nothing to change.`);
    chapter('Plan again');
    const again = await planLive(checked, aws);
    say(renderPlan(again, { color, width: width() }));
    if (again.operations.length > 0) throw new Failure('The second plan is not empty: that is a defect of Charter.');
  } finally {
    await close();
  }
  chapter(`The same by hand (this took ${((performance.now() - started) / 1000).toFixed(1)} s)`);
  say(byHand(config));
}

/** Loaded here, so that `--help` does not pay for the AWS SDK and the sandbox. */
async function openSandbox(): Promise<{ endpoint: string; aws: Aws; close(): Promise<void> }> {
  const [{ connect }, { demoWorld }, { startSandbox }] = await Promise.all([
    import('../../../pipeline/aws/index.js'),
    import('../../sandbox/seeds/index.js'),
    import('../../sandbox/start.js'),
  ]);
  const sandbox = await startSandbox({ seed: demoWorld });
  const { endpoint } = sandbox;
  const aws = connect({ endpoint, credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' } });
  const close = async () => {
    aws.close();
    await sandbox.close();
  };
  return { endpoint, aws, close };
}

function checkConfig(config: string, color: boolean): Plannable {
  const width = process.stdout.columns || 80;
  say(renderPretty({ ...check(config), directory: slashed(config) }, { colour: color, width }));
  return checkedConfig(config);
}

async function approveAs(plan: Plan) {
  const { approve } = await import('../../../pipeline/approve/index.js');
  const approval = approve({ plan, approver, now: new Date(), expiresInMs: 24 * 60 * 60 * 1000 });
  await keep('approval.json', approval);
  return approval;
}

async function deployShown(
  checked: Plannable,
  plan: Plan,
  approval: Parameters<typeof deployPlan>[0]['approval'],
  aws: Aws,
) {
  const progress = showProgress();
  try {
    const record = join(directory, 'record');
    return await deployPlan({ checked, plan, approval, aws, recordDirectory: record, onProgress: progress.on });
  } finally {
    progress.close();
  }
}

async function keep(name: string, value: unknown): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeResult(`${JSON.stringify(value, null, 2)}\n`, join(directory, name));
}

function byHand(config: string): string {
  const options = config === 'config' ? '' : ` --config ${config}`;
  return [
    '  npm run -s charter -- sandbox start --seed demo &',
    `  npm run -s charter -- validate${options}`,
    `  npm run -s charter -- plan --target sandbox --out plan.json${options}`,
    '  npm run -s charter -- approve plan.json --as "$USER" --out approval.json',
    `  npm run -s charter -- deploy plan.json --approval approval.json --target sandbox${options}`,
    `  npm run -s charter -- plan --target sandbox${options}`,
    '  npm run -s charter -- sandbox stop',
    '',
    `The plan, the approval and the record of this deployment are in ${directory}/.`,
    '',
  ].join('\n');
}

function chapters(color: boolean): (title: string) => void {
  let number = 0;
  return (title) => {
    if (number > 0) say('');
    number += 1;
    const line = `── ${number}. ${title} `;
    const rule = line + '─'.repeat(Math.max(0, width() - line.length));
    say(`${color ? styleText(['bold', 'cyan'], rule) : rule}\n`);
  };
}

function width(): number {
  return process.stdout.isTTY ? Math.min(120, Math.max(60, process.stdout.columns)) : 80;
}

function say(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
