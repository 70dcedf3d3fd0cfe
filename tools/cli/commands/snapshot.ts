import type { Command } from 'commander';
import type { Snapshot } from '../../../pipeline/model/index.js';
import { addTargetOption, openTarget } from '../target.js';
import { writeResult } from '../write-result.js';

interface SnapshotOptions {
  target?: string;
  out?: string;
  full?: boolean;
  region?: string[];
}

/** `charter snapshot`: the live state of an organization, as a file that `plan --against` reads without credentials. */
export function define(command: Command): void {
  addTargetOption(command)
    .option('--out <FILE>', 'write to a file instead of standard output')
    .option(
      '--region <REGION>',
      'where Charter’s stacks are looked for (repeatable; default: the environment’s); the first is where its stack sets live',
      (value: string, before: string[] = []) => [...before, value],
    )
    .option('--full', 'also read the tags of all accounts, and where AWS’s default policies are attached')
    .addHelpText(
      'after',
      '\nExample:\n  charter snapshot --target aws --region eu-central-1 --region eu-west-1 --out snapshot.json',
    )
    .action(run);
}

async function run(options: SnapshotOptions): Promise<void> {
  let calls = 0;
  const started = performance.now();
  const { aws } = await openTarget({
    target: options.target,
    region: options.region?.[0],
    onCall: () => {
      calls += 1;
    },
  });
  try {
    const { observe } = await import('../../../pipeline/observe/index.js');
    const snapshot = await observe(aws, {
      tagsOf: options.full ? 'all' : 'none',
      defaultPolicyTargets: options.full ?? false,
      ...(options.region ? { regions: options.region } : {}),
    });
    sayRegions(snapshot, [aws.organizationsRegion, ...(options.region ?? [aws.region])]);
    await writeResult(`${JSON.stringify(snapshot, null, 2)}\n`, options.out);
    process.stderr.write(`${summary(snapshot)} (${calls} calls, ${seconds(started)} s)\n`);
  } finally {
    aws.close();
  }
}

/** Without a config, nobody knows in which other Regions Charter might have something. */
function sayRegions({ notRead }: Snapshot, regions: readonly string[]): void {
  const looked = [...new Set(regions)];
  const why = `only ${looked.join(', ')} ${looked.length > 1 ? 'were' : 'was'} looked at; see --region`;
  notRead.push({ what: 'stacks and stack sets in other Regions', why });
}

function summary(snapshot: Snapshot): string {
  const { organizationalUnits, accounts, policies, stacks, stackSets, notRead } = snapshot;
  const parts = [
    count(organizationalUnits.length, 'OU'),
    count(accounts.length, 'account'),
    count(policies.length, 'policy', 'policies'),
    count(stacks.length, 'stack'),
    count(stackSets.length, 'stack set'),
  ];
  const rest = notRead.length > 0 ? `; ${count(notRead.length, 'part')} not read (see notRead)` : '';
  return `Read ${parts.join(', ')}${rest}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
