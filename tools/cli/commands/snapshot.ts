import type { Command } from 'commander';
import type { Snapshot } from '../../../pipeline/model/index.js';
import { addTargetOption, openTarget } from '../target.js';
import { writeResult } from '../write-result.js';

interface SnapshotOptions {
  target?: string;
  out?: string;
  full?: boolean;
}

/** `charter snapshot`: the live state of an organization, as a file that `plan --against` reads without credentials. */
export function define(command: Command): void {
  addTargetOption(command)
    .option('--out <FILE>', 'write to a file instead of standard output')
    .option('--full', 'also read the tags of all accounts, and where AWS’s default policies are attached')
    .addHelpText('after', '\nExample:\n  charter snapshot --target aws --out snapshot.json')
    .action(run);
}

async function run(options: SnapshotOptions): Promise<void> {
  let calls = 0;
  const started = performance.now();
  const { aws } = await openTarget({
    target: options.target,
    onCall: () => {
      calls += 1;
    },
  });
  try {
    const { observe } = await import('../../../pipeline/observe/index.js');
    const snapshot = await observe(aws, {
      tagsOf: options.full ? 'all' : 'none',
      defaultPolicyTargets: options.full ?? false,
    });
    await writeResult(`${JSON.stringify(snapshot, null, 2)}\n`, options.out);
    process.stderr.write(`${summary(snapshot)} (${calls} calls, ${seconds(started)} s)\n`);
  } finally {
    aws.close();
  }
}

function summary(snapshot: Snapshot): string {
  const { organizationalUnits, accounts, policies, stacks, notRead } = snapshot;
  const parts = [
    count(organizationalUnits.length, 'OU'),
    count(accounts.length, 'account'),
    count(policies.length, 'policy', 'policies'),
    count(stacks.length, 'stack'),
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
