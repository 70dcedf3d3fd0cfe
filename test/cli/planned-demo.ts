import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { approvePlanFile, charter, expectClean, removeWorkspaces, workspace } from './charter.js';

/** A demo organization for the tests of a file, and a workspace with an approved plan for it: plan.json, approval.json. */
export interface PlannedDemo {
  cwd: string;
  /** Once the tests run, as `target`. */
  sandbox(): Sandbox;
  /** The option that names the organization. */
  target(): string[];
}

export const targetOf = (sandbox: Sandbox): string[] => ['--target', sandbox.endpoint];

/** Leaves in a workspace what a deployment needs. */
export async function planAndApprove(sandbox: Sandbox, cwd: string): Promise<void> {
  expectClean(await charter(['plan', ...targetOf(sandbox), '--out', 'plan.json'], { cwd }), 0);
  approvePlanFile(cwd, 'plan.json');
}

export function plannedDemo(): PlannedDemo {
  const cwd = workspace();
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ seed: demoWorld });
    await planAndApprove(sandbox, cwd);
  });
  afterAll(async () => {
    removeWorkspaces();
    await sandbox.close();
  });
  return { cwd, sandbox: () => sandbox, target: () => targetOf(sandbox) };
}
