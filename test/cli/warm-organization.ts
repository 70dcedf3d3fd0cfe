import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../tools/sandbox/start.js';
import { approvePlanFile, type Ran, removeWorkspaces, type WarmCharter, warmCharter, workspace } from './charter.js';

/** An organization and a workspace of its own for each test of a file, and one warm process for all their commands. */
export interface WarmOrganization {
  sandbox(): Sandbox;
  /** Where a file of the test's workspace is. */
  file(path: string): string;
  /** A command in the workspace that asks no organization. */
  offline(...args: string[]): Promise<Ran>;
  /** A command in the workspace for the organization. */
  run(...args: string[]): Promise<Ran>;
  /** Approves a plan file of the workspace, and deploys it. */
  deploy(file: string): Promise<Ran>;
}

export function warmOrganization(options: SandboxOptions): WarmOrganization {
  let warm: WarmCharter;
  let sandbox: Sandbox;
  let cwd: string;
  beforeAll(async () => {
    warm = await warmCharter();
  });
  afterAll(() => {
    warm.close();
    removeWorkspaces();
  });
  beforeEach(async () => {
    sandbox = await startSandbox(options);
    cwd = workspace();
  });
  afterEach(() => sandbox.close());

  const run = (...args: string[]) => warm.run([...args, '--target', sandbox.endpoint], cwd);
  return {
    sandbox: () => sandbox,
    file: (path) => join(cwd, path),
    offline: (...args) => warm.run(args, cwd),
    run,
    deploy: (file) => {
      approvePlanFile(cwd, file);
      return run('deploy', file, '--approval', 'approval.json');
    },
  };
}
