import type { Command } from 'commander';
import { approve, parseDuration, parsePlan } from '../../../pipeline/approve/index.js';
import type { Approval, Plan } from '../../../pipeline/model/index.js';
import { printable } from '../../../pipeline/report/printable.js';
import { readArtifactFile } from '../read-artifact-file.js';
import { writeResult } from '../write-result.js';

interface Options {
  as: string;
  expires: string;
  out?: string;
}

/** `charter approve PLAN`: binds a person to a plan's digest. Needs no credentials and no network. */
export function define(command: Command): void {
  command
    .argument('<PLAN>', 'the plan file that `charter plan --out` wrote')
    .requiredOption('--as <NAME>', 'who approves')
    .option('--expires <TIME>', 'how long the approval holds, such as 90m, 24h or 2d', '24h')
    .option('--out <FILE>', 'write the approval to a file instead of standard output')
    .addHelpText(
      'after',
      '\nExample:\n  charter approve plan.json --as security@example.com --expires 24h --out approval.json',
    )
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const expiresInMs = parseDuration(options.expires);
  const plan = parsePlan(await readArtifactFile(file, 'plan'), file);
  const approval = approve({ plan, approver: options.as, now: new Date(), expiresInMs });
  await writeResult(`${JSON.stringify(approval, null, 2)}\n`, options.out);
  process.stderr.write(`${printable(said(plan, approval))}\n`);
}

function said({ operations, organization }: Plan, { digest, approver, expiresAt }: Approval): string {
  const count = `${operations.length} operation${operations.length === 1 ? '' : 's'}`;
  const where = `organization ${organization.organizationId} (${organization.endpoint})`;
  return `${approver} approves plan ${digest.slice(0, 12)}: ${count} in ${where}, until ${expiresAt}.`;
}
