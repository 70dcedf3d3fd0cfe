import { type Command, Option } from 'commander';
import { parseApproval, parsePlan } from '../../../pipeline/approve/index.js';
import type { Plan } from '../../../pipeline/model/index.js';
import { checkedConfig, deployPlan } from '../../../pipeline/pipeline.js';
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
}

/** `charter deploy PLAN`: carries out what was approved; run again, it goes on where it was. */
export function define(command: Command): void {
  addTargetOption(command)
    .argument('<PLAN>', 'the plan file that `charter plan --out` wrote')
    .requiredOption('--approval <FILE>', 'the approval file that `charter approve --out` wrote')
    .option('--record <DIR>', 'where the record of the deployment is kept', '.charter/record')
    .option('--config <DIR>', 'the config directory', 'config')
    .addOption(new Option('--format <FORMAT>', 'how to print the result').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  charter deploy plan.json --approval approval.json --target sandbox')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const plan = parsePlan(await readArtifactFile(file, 'plan'), file);
  const approval = parseApproval(await readArtifactFile(options.approval, 'approval'), options.approval);
  const { aws } = await openTarget({ target: options.target, region: regionOf(plan) });
  const progress = showProgress();
  const unwatch = sayWhenInterrupted(progress, { json: options.format === 'json' });
  try {
    const checked = plan.purpose === 'deploy' ? checkedConfig(options.config) : null;
    const what = { checked, plan, approval, aws };
    const result = await deployPlan({ ...what, recordDirectory: options.record, onProgress: progress.on });
    progress.close();
    await writeResult(rendered(plan, result, options), undefined);
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

function rendered(
  { digest }: Plan,
  { done, unchanged }: { done: number; unchanged: number },
  options: Options,
): string {
  if (options.format === 'json') return `${JSON.stringify({ schemaVersion: 1, digest, done, unchanged })}\n`;
  const rest = unchanged > 0 ? `, ${unchanged} found nothing to change` : '';
  return `Plan ${digest.slice(0, 12)} is deployed: ${done} operation${done === 1 ? '' : 's'} done${rest}.\n`;
}
