import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lockStackName, type Plan } from '../../pipeline/model/index.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { freshWorld } from '../../tools/sandbox/fresh-world.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { soundConfig } from '../validate/write-config.js';
import { expectClean, type Ran } from './charter.js';
import { warmOrganization } from './warm-organization.js';

jest.setTimeout(90_000);
const { sandbox, file, run, deploy } = warmOrganization({ seed: demoWorld });
/** Without the lock, which each deployment leaves as deleted. */
const statuses = () =>
  Object.values(sandbox().world.cloudformation.stacks)
    .filter(({ name }) => name !== lockStackName)
    .map(({ status }) => status);

/** plan → approve → deploy, as a user does it. */
async function carryOut(make: 'plan' | 'recover', ...choices: string[]): Promise<Ran> {
  expectClean(await run(make, '--out', 'made.json', ...choices), 0);
  return deploy('made.json');
}

async function expectRefused(status: string): Promise<void> {
  const plan = await run('plan');
  expectClean(plan, 5);
  expect(plan.out.replace(/\s+/g, ' ')).toContain(`Stack charter-organization is ${status}`);
  expect(plan.out).toContain('charter recover');
}

async function expectConverges(): Promise<void> {
  const deployed = await carryOut('plan');
  expectClean(deployed, 0);
  const again = await run('plan', '--detailed-exitcode');
  expectClean(again, 0);
}

test('a creation that failed (ROLLBACK_COMPLETE) is refused, explained, deleted, and then succeeds', async () => {
  // Nothing is there to be adopted: else the stack begins with an import, and has something to go back to.
  sandbox().engine.world = freshWorld('recover', Date.now());
  for (const [path, text] of Object.entries(soundConfig)) writeFileSync(file(path), text);
  rmSync(file('config/replacements-config.yaml'));
  addFault(sandbox().world, {
    kind: 'failResource',
    resource: { type: 'AWS::Organizations::Policy', action: 'create' },
    times: 1,
    message: 'no \u001b[31mluck',
  });
  const failed = await carryOut('plan');
  expectClean(failed, 1);
  expect(failed.err).toContain('charter recover explains what is left');
  expect(statuses()).toEqual(['ROLLBACK_COMPLETE']);
  await expectRefused('ROLLBACK_COMPLETE');
  const explained = await run('recover');
  expectClean(explained, 0);
  expect(explained.out).toMatch(/First failure: \w+ \(AWS::Organizations::Policy\): .*no \\u\{1b\}\[31mluck/);
  expect(explained.out).toContain('Proposed: Delete stack charter-organization, which is ROLLBACK_COMPLETE');
  const elsewhere = await run('recover', '--region', 'eu-west-3', '--config', 'nowhere');
  expectClean(elsewhere, 0);
  expect(elsewhere.out).toContain('Looked in eu-west-3, us-east-1.');
  expect(elsewhere.err).toContain('There is no config without errors in nowhere: its Regions are not known.');
  expectClean(await carryOut('recover'), 0);
  expect(statuses()).not.toContain('ROLLBACK_COMPLETE');
  await expectConverges();
});

test('a rollback that got stuck (UPDATE_ROLLBACK_FAILED) is refused, explained, continued, and then converges', async () => {
  expectClean(await carryOut('plan'), 0);
  const path = file('config/organization-config.yaml');
  const text = readFileSync(path, 'utf8');
  const described = text.replace('No account may leave', 'No account at all may leave');
  writeFileSync(path, described.replace('- name: Sandbox\n', '- name: Sandbox\n  - name: Playground\n'));
  const plan = JSON.parse((await run('plan', '--format', 'json')).out) as Plan;
  const changes = plan.stacks.flatMap((stack) => stack.changes);
  const logicalIdOf = (action: string) => changes.find((change) => change.action === action)?.logicalId ?? '';
  addFault(sandbox().world, { kind: 'failResource', resource: { logicalId: logicalIdOf('Add') }, message: 'no luck' });
  addFault(sandbox().world, {
    kind: 'failResource',
    resource: { logicalId: logicalIdOf('Modify'), action: 'update' },
    message: 'stuck',
    nth: 2,
  });
  expectClean(await carryOut('plan'), 1);
  expect(statuses()).toEqual(['UPDATE_ROLLBACK_FAILED']);
  await expectRefused('UPDATE_ROLLBACK_FAILED');
  const explained = await run('recover');
  expectClean(explained, 0);
  expect(explained.out).toMatch(/is UPDATE_ROLLBACK_FAILED[\s\S]*stuck: \w+ \(AWS::Organizations::Policy, p-/);
  expect(explained.out).toContain('Proposed: Continue the rollback of stack charter-organization');
  sandbox().world.faults = [];
  expectClean(await carryOut('recover'), 0);
  expect(statuses()).toEqual(['UPDATE_ROLLBACK_COMPLETE']);
  await expectConverges();
});

test('a stack that is only there for review (REVIEW_IN_PROGRESS) is explained, goes when asked, and is no obstacle', async () => {
  expectClean(await run('plan', '--change-sets', 'create'), 0);
  expect(statuses()).toEqual(['REVIEW_IN_PROGRESS']);
  const explained = await run('recover');
  expectClean(explained, 0);
  expect(explained.out).toContain('To be rid of it: charter recover --remove charter-organization');
  expectClean(await carryOut('recover', '--remove', 'charter-organization'), 0);
  expect(statuses()).not.toContain('REVIEW_IN_PROGRESS');
  expectClean(await run('plan', '--change-sets', 'create'), 0);
  expectClean(await run('recover', '--remove', 'charter-organization', '--out', 'late.json'), 0);
  await expectConverges();
  // An approval does not outlive what it was made for.
  const late = await deploy('late.json');
  expectClean(late, 5);
  expect(late.err).toContain('is stale');
});
