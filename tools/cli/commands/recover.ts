import { type Command, Option } from 'commander';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { check, recoverLive } from '../../../pipeline/pipeline.js';
import type { RecoverChoices, Recovery } from '../../../pipeline/recover/index.js';
import { printable } from '../../../pipeline/report/printable.js';
import { addTargetOption, openTarget } from '../target.js';
import { writeResult } from '../write-result.js';

interface Options {
  target?: string;
  out?: string;
  skip: string[];
  remove: string[];
  region: string[];
  config: string;
  format: 'pretty' | 'json';
}

const collect = (value: string, values: string[]) => [...values, value];

/** `charter recover`: says of every stack that is stuck what happened, and proposes the plan that frees it. */
export function define(command: Command): void {
  addTargetOption(command)
    .option('--out <FILE>', 'write the plan that frees them, for approve and deploy')
    .option('--skip <STACK/LOGICAL-ID>', 'leave a resource as it is when a rollback is continued', collect, [])
    .option('--remove <STACK>', 'also delete a stack that is only there for review', collect, [])
    .option('--region <REGION>', 'also look in this Region (repeatable)', collect, [])
    .option('--config <DIR>', 'the config directory, whose Regions are looked in', 'config')
    .addOption(new Option('--format <FORMAT>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  charter recover --target sandbox --out recover.json')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const choices = choicesFrom(options);
  const { aws } = await openTarget({ target: options.target });
  try {
    const recovery = await recoverLive(aws, choices, [...configRegions(options.config), ...options.region]);
    checkChoices(choices, recovery);
    if (options.out) await writeResult(`${JSON.stringify(recovery.plan, null, 2)}\n`, options.out);
    await writeResult(options.format === 'json' ? json(recovery) : pretty(recovery, options.out), undefined);
  } finally {
    aws.close();
  }
}

/** What is stuck has to be explained without a config, too, or with one that has errors. */
function configRegions(directory: string): string[] {
  try {
    const { config } = check(directory);
    if (config) return [config.homeRegion, ...config.enabledRegions];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  process.stderr.write(
    printable(`There is no config without errors in ${directory}: its Regions are not known.`) + '\n',
  );
  return [];
}

function choicesFrom({ skip, remove }: Options): RecoverChoices {
  const skips: Record<string, string[]> = {};
  for (const choice of skip) {
    const parts = choice.split('/');
    const stack = parts.slice(0, -1).join('/');
    const logicalId = parts.at(-1) ?? '';
    if (parts.length < 2 || parts.length > 3 || parts.includes(''))
      throw new Failure(`“${choice}” names no resource of a stack.`, {
        exitCode: 2,
        help: ['Write the stack’s name and the logical id: --skip charter-organization/DenyRoot'],
      });
    skips[stack] = [...(skips[stack] ?? []), logicalId];
  }
  return { skip: skips, remove };
}

/** @throws Failure (exit 2) where a choice is made for a stack that needs no such choice */
function checkChoices({ skip, remove }: RecoverChoices, { explanations }: Recovery): void {
  const statuses = (choice: string) =>
    explanations
      .filter(({ stack: name, region }) => choice === name || choice === `${region}/${name}`)
      .map(({ status }) => status);
  const wrong = [
    ...Object.keys(skip).filter((stack) => !statuses(stack).includes('UPDATE_ROLLBACK_FAILED')),
    ...remove.filter((stack) => !statuses(stack).includes('REVIEW_IN_PROGRESS')),
  ];
  const [first] = wrong;
  if (first === undefined) return;
  throw new Failure(`Stack ${first} is ${statuses(first)[0] ?? 'not among those that are stuck'}.`, {
    exitCode: 2,
    help: ['--skip is for stacks in UPDATE_ROLLBACK_FAILED, --remove for stacks in REVIEW_IN_PROGRESS.'],
  });
}

function json({ regions, explanations, stackSets, plan }: Recovery): string {
  return `${JSON.stringify({ schemaVersion: 1, regions, explanations, stackSets, plan }, null, 2)}\n`;
}

function pretty({ regions, explanations, stackSets, plan }: Recovery, out: string | undefined): string {
  const looked = [
    `Looked in ${regions.join(', ')}.`,
    ...plan.notChecked.map(({ what, why }) => `Not checked: ${what}: ${why}`),
  ];
  if (explanations.length + stackSets.length === 0) return `No stack of Charter’s is stuck. ${looked.join('\n')}\n`;
  const stacks = explanations.map(({ stack, region, status, what, cause, steps, operation }) => [
    `${stack} (${region}) is ${status}`,
    `  ${what}`,
    ...(cause ? [`  First failure: ${cause}`] : []),
    ...steps.map((step) => `  ${step}`),
    ...(operation ? [`  Proposed: ${operation.title}`] : []),
  ]);
  const sets = stackSets.map(({ stackSet, region, what, failed, steps }) => [
    `Stack set ${stackSet} (${region})`,
    ...[...what, ...failed.map((one) => `  ${one}`), ...steps].map((line) => `  ${line}`),
  ]);
  const paragraphs = [...stacks, ...sets, looked].map((lines) => lines.map(printable).join('\n'));
  return `${paragraphs.join('\n\n')}\n${nextStep(plan, out)}`;
}

function nextStep({ operations, organization }: Recovery['plan'], out: string | undefined): string {
  if (operations.length === 0) return '';
  const file = out ?? 'recover.json';
  const target = `--target ${organization.endpoint}`;
  const commands = [
    ...(out ? [] : [`charter recover ${target} --out ${file}`]),
    `charter approve ${file} --as NAME --out approval.json`,
    `charter deploy ${file} --approval approval.json ${target}`,
  ];
  return `\nTo carry out what is proposed:\n${commands.map((command) => `  ${printable(command)}\n`).join('')}`;
}
