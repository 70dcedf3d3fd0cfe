import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../pipeline/model/index.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { approvePlanFile, charter, expectClean, removeWorkspaces, workspace } from './charter.js';

jest.setTimeout(90_000);

/** What obeys (escapes, a bell), hides (a zero width space), reorders (bidi), breaks lines, or means something in Markdown, HTML and shells. */
const evil = '\u001b[31m\u001b]0;title\u0007\u202e\u200b\u2028\r\n`x` **b** <img src=x onerror=1> "q" \'s\' $(id) |';

let sandbox: Sandbox;
const cwd = workspace();

/** The live organization as somebody hostile named it. */
beforeAll(async () => {
  sandbox = await startSandbox({
    seed: (idSeed, now) => {
      const world = demoWorld(idSeed, now);
      for (const account of Object.values(world.accounts)) account.name = `${account.name} ${evil}`;
      for (const policy of Object.values(world.policies))
        if (!policy.awsManaged) Object.assign(policy, { description: evil, content: policy.content });
      const root = world.organization?.rootId ?? '';
      world.organizationalUnits['ou-evil-11111111'] = { id: 'ou-evil-11111111', name: `Evil ${evil}`, parentId: root };
      world.policies['p-evil1111'] = {
        id: 'p-evil1111',
        type: 'SERVICE_CONTROL_POLICY',
        name: `Evil ${evil}`,
        description: evil,
        content: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Sid: evil, Effect: 'Deny', Action: 's3:*', Resource: '*' }],
        }),
        awsManaged: false,
      };
      const workloads = Object.values(world.organizationalUnits).find(({ name }) => name === 'Workloads')?.id ?? '';
      world.attachments['p-evil1111'] = [workloads];
      return world;
    },
  });
});
afterAll(async () => {
  removeWorkspaces();
  await sandbox.close();
});

const run = (...args: string[]) => charter([...args, '--target', sandbox.endpoint], { cwd });

test('names in the live organization are shown as text, whole in JSON, and do not stand in the way', async () => {
  const plan = await run('plan', '--out', 'plan.json');
  expectClean(plan, 0);
  expect(plan.out.replace(/\s+/g, '')).toContain('Evil\\u{1b}[31m\\u{1b}]0;title\\u{7}\\u{202e}');
  const json = await run('plan', '--format', 'json');
  expect((JSON.parse(json.out) as Plan).unmanaged.map(({ name }) => name)).toContain(`Evil ${evil}`);
  approvePlanFile(cwd, 'plan.json');
  expectClean(await run('deploy', 'plan.json', '--approval', 'approval.json'), 0);
  const again = await run('plan', '--detailed-exitcode');
  expectClean(again, 0);
  const snapshot = await run('snapshot', '--out', 'snapshot.json');
  expectClean(snapshot, 0);
  expectClean(await charter(['plan', '--against', 'snapshot.json'], { cwd }), 0);
});

test('what AWS answers is shown as text', async () => {
  addFault(sandbox.world, {
    kind: 'error',
    operation: 'ListRoots',
    code: 'AccessDeniedException',
    message: evil,
    times: 1,
  });
  const plan = await run('plan');
  expectClean(plan, 1);
  expect(plan.err).toContain('\\u{1b}[31m');
});

test.each([
  [
    'an account’s name',
    'accounts-config',
    `mandatoryAccounts:\n  - { name: ${JSON.stringify(evil)}, email: x@example.com, organizationalUnit: Root }\n`,
  ],
  [
    'an e-mail',
    'accounts-config',
    `mandatoryAccounts:\n  - { name: A, email: ${JSON.stringify(`${evil}@x`)}, organizationalUnit: Root }\n`,
  ],
  [
    'an OU',
    'organization-config',
    `organizationalUnits:\n  - name: ${JSON.stringify(evil)}\n  - name: ${JSON.stringify(`${evil}/x`)}\n`,
  ],
  ['a key', 'organization-config', `${JSON.stringify(evil)}: 1\n`],
  ['a path', 'organization-config', `resourcePolicy: ${JSON.stringify(evil)}\n`],
  [
    'raw, in a comment beside a fault',
    'organization-config',
    `# ${evil.replace(/[\r\n]/g, '')}\nnonsense: 1 # \u202e\n`,
  ],
])('%s in the config is shown as text where it is refused', async (_, file, text) => {
  const here = workspace();
  writeFileSync(join(here, `config/${file}.yaml`), text);
  const ran = await charter(['validate'], { cwd: here });
  expectClean(ran, 3);
  const json = await charter(['validate', '--format', 'json'], { cwd: here });
  expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1 });
});
