import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Plan } from '../../pipeline/model/index.js';
import { soundConfig } from '../validate/write-config.js';
import { expectClean, expectFailure } from './charter.js';
import { warmOrganization } from './warm-organization.js';

jest.setTimeout(120_000);
const { sandbox, file, offline, run, deploy } = warmOrganization({
  settings: { resourceMs: 0, quotas: { policies: 2_000 } },
});

/** A config of so many policies, each attached to an OU of its own where there is one. */
function writeOrganization({ policies, units, padding }: { policies: number; units: number; padding: number }): void {
  rmSync(file('config/replacements-config.yaml'), { force: true });
  mkdirSync(file('policies'), { recursive: true });
  for (const [path, text] of Object.entries(soundConfig)) writeFileSync(file(path), text);
  const resource = (index: number) => `arn:aws:s3:::bucket-${index}-${'x'.repeat(padding)}`;
  const statement = (index: number) => ({
    Sid: `S${index}`,
    Effect: 'Deny',
    Action: 's3:*',
    Resource: resource(index),
  });
  for (let i = 0; i < policies; i += 1) {
    const document = { Version: '2012-10-17', Statement: [statement(i)] };
    writeFileSync(file(`policies/p${i}.json`), JSON.stringify(document));
  }
  const names = Array.from({ length: units }, (_, i) => `  - name: Unit${i}\n`).join('');
  const list = Array.from(
    { length: policies },
    (_, i) =>
      `  - { name: P${i}, policy: policies/p${i}.json, deploymentTargets: { organizationalUnits: [Unit${i % units}] } }\n`,
  ).join('');
  writeFileSync(
    file('config/organization-config.yaml'),
    `organizationalUnits:\n  - name: Security\n  - name: Workloads\n  - name: Workloads/Prod\n${names}serviceControlPolicies:\n${list}`,
  );
}

const readPlan = () => JSON.parse(readFileSync(file('plan.json'), 'utf8')) as Plan;

test('a template over 51,200 bytes goes through the bucket that the plan names', async () => {
  writeOrganization({ policies: 12, units: 4, padding: 5_000 });
  const first = await run('plan', '--out', 'plan.json');
  expectClean(first, 0);
  const bucket = 'charter-templates-111111111111-us-east-1';
  expect(first.out.replace(/\s+/g, ' ')).toContain(bucket);
  const plan = readPlan();
  expect(plan.operations.map(({ action }) => action.type)).toContain('createTemplateBucket');
  const through = plan.operations.flatMap(({ action }) => (action.type === 'changeSet' ? [action] : []));
  expect(through.map(({ templateBucket }) => templateBucket)).toContain(bucket);
  expect(Object.keys(sandbox().world.buckets).length).toBe(0);
  expectClean(await deploy('plan.json'), 0);
  expect(Object.keys(sandbox().world.buckets)).toEqual([bucket]);
  const again = await run('plan', '--detailed-exitcode');
  expectClean(again, 0);
  // It is kept for the next time, and nothing is said about it.
  const path = file('config/organization-config.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('  - name: Unit0\n', '  - name: Unit0\n  - name: One\n'));
  expectClean(await run('plan', '--out', 'plan.json'), 0);
  expect(readPlan().operations.map(({ action }) => action.type)).not.toContain('createTemplateBucket');
  expectClean(await deploy('plan.json'), 0);
  expectClean(await run('plan', '--detailed-exitcode'), 0);
});

test('a stack that would pass 450 resources is refused with the way out, and divided it deploys', async () => {
  writeOrganization({ policies: 455, units: 60, padding: 10 });
  expectClean(await offline('validate'), 0);
  const tooBig = /stack charter-organization would hold 518 resources \(limit 450\)[\s\S]*organizationStackParts:/;
  expectFailure(await offline('synth', '--out', 'templates'), 3, tooBig);
  const refused = await run('plan', '--out', 'plan.json');
  expectClean(refused, 3);
  expect(refused.err).toMatch(tooBig);
  const path = file('config/global-config.yaml');
  const way = /organizationStackParts: \{.*\}/.exec(refused.err)?.[0];
  writeFileSync(path, `${readFileSync(path, 'utf8')}${way}\n`);
  expectClean(await run('plan', '--out', 'plan.json'), 0);
  const calls = sandbox().engine.calls.length;
  expectClean(await deploy('plan.json'), 0);
  const readings = sandbox()
    .engine.calls.slice(calls)
    .filter(({ operation }) => operation === 'ListRoots');
  expect(readings.length).toBeLessThan(6);
  const stacks = Object.values(sandbox().world.cloudformation.stacks).filter(({ deletedAt }) => deletedAt === null);
  expect(stacks.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'CREATE_COMPLETE'));
  const again = await run('plan', '--detailed-exitcode');
  expectClean(again, 0);
  expect(again.out).toContain('Nothing left to change');
});
