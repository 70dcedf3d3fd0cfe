import { type Command, Option } from 'commander';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { recoverLive } from '../../../pipeline/pipeline.js';
import type { RecoverChoices, Recovery } from '../../../pipeline/recover/index.js';
import { printable } from '../../../pipeline/report/printable.js';
import { addTargetOption, openTarget } from '../target.js';
import { writeResult } from '../write-result.js';

interface Options {
  target?: string;
  out?: string;
  skip: string[];
  remove: string[];
  format: 'pretty' | 'json';
}

const collect = (value: string, values: string[]) => [...values, value];

/** `charter recover`: says of every stack that is stuck what happened, and proposes the plan that frees it. */
export function define(command: Command): void {
  addTargetOption(command)
    .option('--out <FILE>', 'write the plan that frees them, for approve and deploy')
    .option('--skip <STACK/LOGICAL-ID>', 'leave a resource as it is when a rollback is continued', collect, [])
    .option('--remove <STACK>', 'also delete a stack that is only there for review', collect, [])
    .addOption(new Option('--format <FORMAT>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  charter recover --target sandbox --out recover.json')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const choices = choicesFrom(options);
  const { aws } = await openTarget({ target: options.target });
  try {
    const recovery = await recoverLive(aws, choices);
    checkChoices(choices, recovery);
    if (options.out) await writeResult(`${JSON.stringify(recovery.plan, null, 2)}\n`, options.out);
    await writeResult(options.format === 'json' ? json(recovery) : pretty(recovery, options.out), undefined);
  } finally {
    aws.close();
  }
}

function choicesFrom({ skip, remove }: Options): RecoverChoices {
  const skips: Record<string, string[]> = {};
  for (const choice of skip) {
    const [stack = '', logicalId = '', ...rest] = choice.split('/');
    if (!stack || !logicalId || rest.length > 0)
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
  const statusOf = new Map(explanations.map(({ stack, status }) => [stack, status]));
  const wrong = [
    ...Object.keys(skip).filter((stack) => statusOf.get(stack) !== 'UPDATE_ROLLBACK_FAILED'),
    ...remove.filter((stack) => statusOf.get(stack) !== 'REVIEW_IN_PROGRESS'),
  ];
  if (wrong.length === 0) return;
  throw new Failure(`Stack ${wrong[0]} is ${statusOf.get(wrong[0] ?? '') ?? 'not among those that are stuck'}.`, {
    exitCode: 2,
    help: ['--skip is for stacks in UPDATE_ROLLBACK_FAILED, --remove for stacks in REVIEW_IN_PROGRESS.'],
  });
}

function json({ explanations, plan }: Recovery): string {
  return `${JSON.stringify({ schemaVersion: 1, explanations, plan }, null, 2)}\n`;
}

function pretty({ explanations, plan }: Recovery, out: string | undefined): string {
  if (explanations.length === 0) return 'No stack of Charter’s is stuck.\n';
  const stacks = explanations.map(({ stack, region, status, what, cause, steps, operation }) =>
    [
      `${stack} (${region}) is ${status}`,
      `  ${what}`,
      ...(cause ? [`  First failure: ${cause}`] : []),
      ...steps.map((step) => `  ${step}`),
      ...(operation ? [`  Proposed: ${operation.title}`] : []),
    ]
      .map(printable)
      .join('\n'),
  );
  return `${stacks.join('\n\n')}\n${nextStep(plan.operations.length, out)}`;
}

function nextStep(operations: number, out: string | undefined): string {
  if (operations === 0) return '';
  const file = out ?? 'recover.json';
  const write = out ? '' : `  charter recover --out ${file}\n`;
  return `\nTo carry out what is proposed:\n${write}  charter approve ${file} --as NAME --out approval.json\n  charter deploy ${file} --approval approval.json\n`;
}
