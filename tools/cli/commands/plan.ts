import { type Command, Option } from 'commander';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { counted, type Plan } from '../../../pipeline/model/index.js';
import { checkedConfig, type Plannable, planAgainst, planLive } from '../../../pipeline/pipeline.js';
import { printable } from '../../../pipeline/report/printable.js';
import { addTargetOption, openTarget } from '../target.js';
import { writeResult } from '../write-result.js';

interface Options {
  config: string;
  target?: string;
  against?: string;
  changeSets: 'predict' | 'create';
  format: 'pretty' | 'json';
  out?: string;
  detailedExitcode?: boolean;
  color?: boolean;
}

/** `charter plan`: exit code 0, 5 where something is refused, and with `--detailed-exitcode` 10 where something changes. */
export function define(command: Command, exit: (code: number) => void): void {
  addTargetOption(command)
    .option('--config <directory>', 'the config directory', 'config')
    .option('--against <snapshot.json>', 'plan against a snapshot file: no credentials, no network')
    .addOption(
      new Option('--change-sets <how>', 'predict change sets, or have CloudFormation create them for review')
        .choices(['predict', 'create'])
        .default('predict'),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .option('--out <file>', 'also write the plan, as JSON, to a file that approve and deploy read')
    .option('--detailed-exitcode', 'answer 10 when there are changes')
    .addHelpText('after', '\nExample:\n  charter plan --target sandbox --out plan.json')
    .action(async () => {
      const options = command.optsWithGlobals<Options>();
      const { warnings, ...checked } = checkedConfig(options.config);
      if (warnings > 0) sayWarnings(warnings, options.config);
      const plan = options.against ? await planOffline(checked, options) : await planOnline(checked, options);
      const json = `${JSON.stringify(plan, null, 2)}\n`;
      if (options.out) await writeResult(json, options.out);
      await writeResult(options.format === 'json' ? json : await pretty(plan, options), undefined);
      const changed = plan.operations.length > 0;
      exit(plan.refusals.length > 0 ? 5 : options.detailedExitcode && changed ? 10 : 0);
    });
}

/** A plan shows what changes, and not what `validate` has to say of it. */
function sayWarnings(warnings: number, directory: string): void {
  const what = `The config has ${counted(warnings, 'warning')}, which no plan shows`;
  process.stderr.write(`${printable(`${what}: charter validate --config ${directory}`)}\n`);
}

async function planOffline(checked: Plannable, { against, target, changeSets }: Options): Promise<Plan> {
  if (target) throw new Failure('Give --target or --against, not both.', { exitCode: 2 });
  if (changeSets === 'create') throw new Failure('--change-sets create needs --target.', { exitCode: 2 });
  // Not from the stage's index, which brings the SDK along: a plan against a file talks to nobody.
  const { readSnapshotFile } = await import('../../../pipeline/observe/read-snapshot-file.js');
  return planAgainst(checked, await readSnapshotFile(against ?? ''));
}

async function planOnline(checked: Plannable, { target, changeSets }: Options): Promise<Plan> {
  const { aws } = await openTarget({ target, region: checked.config.homeRegion });
  try {
    const plan = await planLive(checked, aws);
    if (changeSets === 'predict' || plan.refusals.length > 0) return plan;
    const { createChangeSets } = await import('../../../pipeline/deploy/index.js');
    return await createChangeSets({ plan, aws });
  } finally {
    aws.close();
  }
}

async function pretty(plan: Plan, { color, out }: Options): Promise<string> {
  const { renderPlan } = await import('../../../pipeline/report/plan/index.js');
  const terminal = process.stdout.isTTY === true;
  return renderPlan(plan, {
    color: terminal && color !== false && !process.env['NO_COLOR'],
    width: terminal ? Math.max(60, process.stdout.columns) : 80,
    ...(out ? { planFile: out } : {}),
  });
}
