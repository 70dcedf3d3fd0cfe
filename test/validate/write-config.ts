import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small config without faults; a test changes one of its files. Lines are counted from 1. */
export const soundConfig: Readonly<Record<string, string>> = {
  'config/accounts-config.yaml': `mandatoryAccounts:
  - name: Management
    email: management@example.com
    organizationalUnit: Root
  - name: LogArchive
    email: log-archive@example.com
    organizationalUnit: Security
workloadAccounts:
  - name: Payments
    email: payments@example.com
    organizationalUnit: Workloads/Prod
accountIds:
  - email: management@example.com
    accountId: '111111111111'
`,
  'config/organization-config.yaml': `organizationalUnits:
  - name: Security
  - name: Workloads
  - name: Workloads/Prod
serviceControlPolicies:
  - name: Guardrail
    description: Nobody leaves.
    policy: policies/guardrail.json
    deploymentTargets:
      organizationalUnits:
        - Workloads
`,
  'config/global-config.yaml': `homeRegion: eu-central-1
enabledRegions:
  - eu-central-1
managementAccountAccessRole: OrganizationAccountAccessRole
`,
  'policies/guardrail.json': `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" }
  ]
}
`,
};

const made: string[] = [];

/** Writes files below a new directory and answers its `config` folder. Null removes a file of the sound config. */
export function writeConfig(changes: Readonly<Record<string, string | Buffer | null>> = {}): string {
  return writeFiles({ ...soundConfig, ...changes });
}

/** Writes files below a new directory and answers its `config` folder. Null is no file. */
export function writeFiles(files: Readonly<Record<string, string | Buffer | null>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'charter-config-'));
  made.push(directory);
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return join(directory, 'config');
}

export function removeConfigs(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

/** A file of the sound config with one text replaced, which must be there. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = soundConfig[path];
  if (!text?.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
}

/** A file of the sound config with more at its end. */
export function appended(path: string, more: string): Record<string, string> {
  return { [path]: `${soundConfig[path]}${more}` };
}
