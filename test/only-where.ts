import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Configs and policies that nobody here wrote. They lie beside the repository and are no part of it. */
export const corpus = {
  accelerator: '../shared/corpus/lza-all-enabled',
  scpExamples: '../shared/corpus/scp-examples',
  conformancePacks: '../shared/corpus/conformance-packs',
} as const;

const onPath = (command: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((directory) => existsSync(join(directory, command)));
const pythonHas = (module: string) =>
  spawnSync('python3', ['-c', `import importlib.util as i, sys; sys.exit(i.find_spec("${module}") is None)`]).status ===
  0;

/** What some tests need and a machine may lack: programs that share no code with Charter, and configs. */
const present = {
  'the corpus': () => Object.values(corpus).every((path) => existsSync(path)),
  moto_server: () => onPath('moto_server'),
  'the aws CLI': () => onPath('aws'),
  boto3: () => pythonHas('boto3'),
  'cfn-lint': () => onPath('cfn-lint'),
  'cfn-lint’s schemas': () => pythonHas('cfnlint'),
  // Root may read every file.
  'a user who is not root': () => process.getuid?.() !== 0,
};

export type Need = keyof typeof present;

/** `it` where everything is here that a test needs. Elsewhere the test is skipped, and the run says so, by name. */
export const itWith = (...needs: Need[]): jest.It => (isHere(needs) ? it : it.skip);

/** The same for a group; `undefined` needs nothing. */
export const describeWith = (...needs: (Need | undefined)[]): jest.Describe =>
  isHere(needs) ? describe : describe.skip;

function isHere(needs: (Need | undefined)[]): boolean {
  return needs.every((need) => need === undefined || present[need]());
}
