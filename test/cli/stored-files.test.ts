import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Approval,
  fingerprint,
  lockStackName,
  type Plan,
  planDigest,
  type Snapshot,
} from '../../pipeline/model/index.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { atOnce, charter, expectClean, expectFailure, removeWorkspaces, workspace } from './charter.js';

jest.setTimeout(120_000);
const cwd = workspace();
const fixture = readFileSync(resolve('test/fixtures/demo-snapshot.json'), 'utf8');
let sandbox: Sandbox;
let plan: Plan;
let approval: Approval;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: demoWorld });
  const target = ['--target', sandbox.endpoint];
  expectClean(await charter(['plan', ...target, '--out', 'plan.json'], { cwd }), 0);
  expectClean(await charter(['approve', 'plan.json', '--as', 'me', '--out', 'approval.json'], { cwd }), 0);
  plan = JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8')) as Plan;
  approval = JSON.parse(readFileSync(join(cwd, 'approval.json'), 'utf8')) as Approval;
});
afterAll(async () => {
  removeWorkspaces();
  await sandbox.close();
});

let files = 0;
function file(content: string | Buffer | object): string {
  files += 1;
  const name = `file-${files}.json`;
  writeFileSync(
    join(cwd, name),
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return name;
}

const deep = (count: number) => '['.repeat(count) + ']'.repeat(count);
const notWhole = (): [string, RegExp][] => [
  ['none.json', /there is no such file/],
  ['config', /this is a directory/],
  [file(''), /not JSON/],
  [file('hello \u001b[31m'), /not JSON/],
  [file(Buffer.from([255, 0, 1])), /not text/],
  [file('null'), /the whole file must be object/],
  [file('[]'), /the whole file must be object/],
  [file({ schemaVersion: 2 }), /has schema version 2; this Charter reads version 1/],
  [file('{"schemaVersion": 1e999}'), /schema version Infinity/],
  [file({ schemaVersion: '1' }), /schemaVersion|required property/],
  [file(`{"schemaVersion": 1, "x": ${deep(100_000)}}`), /nests too deep/],
  [file('{"schemaVersion": 1, "__proto__": {"x": 1}}'), /required property|additional/],
];

describe('snapshot files', () => {
  const changed = (change: (snapshot: Snapshot) => void) => {
    const snapshot = JSON.parse(fixture) as Snapshot;
    change(snapshot);
    return file(snapshot);
  };

  test('that are none, or contradict themselves: 1', async () => {
    const cases: [string, RegExp][] = [
      ...notWhole(),
      ['/dev/zero', /too big/],
      [file(fixture.slice(0, 2_000)), /not JSON/],
      [changed((s) => Object.assign(s, { accounts: {} })), /\/accounts must be array/],
      [changed((s) => Object.assign(s.accounts[0]!, { email: 5 })), /\/accounts\/0\/email must be string/],
      [
        changed(({ organizationalUnits: [a, b] }) => {
          a!.parentId = b!.id;
          b!.parentId = a!.id;
        }),
        /leads in a circle/,
      ],
      [changed((s) => s.organizationalUnits.push(s.organizationalUnits[0]!)), /there twice/],
      [changed((s) => s.accounts.push(s.accounts[0]!)), /there twice/],
      [changed((s) => s.policies.push(s.policies[0]!)), /there twice/],
      [changed((s) => s.attachments.push({ policyId: 'p-x', targetId: '__proto__' })), /does not hold/],
    ];
    const ran = await atOnce(
      cases.map(
        ([name]) =>
          () =>
            charter(['plan', '--against', name], { cwd }),
      ),
    );
    for (const [index, [, says]] of cases.entries()) {
      expectFailure(ran[index]!, 1, says);
      expect(ran[index]?.err).toContain('A snapshot is made by: charter snapshot');
    }
  });

  test('50 MB of one is read, and a stuck stack refuses the plan: 5, with the way out', async () => {
    const big = file(fixture.replace(/"notRead": ?\[/, `"notRead": [${' '.repeat(50 * 1024 * 1024)}`));
    const stuck = changed((s) =>
      s.stacks.push({
        name: 'charter-organization',
        id: 'arn',
        account: '111111111111',
        region: 'us-east-1',
        status: 'ROLLBACK_COMPLETE',
        statusReason: 'red \u001b[31m',
        parameters: {},
        template: { Resources: {} },
        resources: [],
      }),
    );
    const run = (name: string) => charter(['plan', '--against', name, '--format', 'json'], { cwd });
    const [whole, refused] = await Promise.all([run(big), run(stuck)]);
    expectClean(whole, 0);
    expect((JSON.parse(whole.out) as Plan).operations.length).toBeGreaterThan(0);
    expectClean(refused, 5);
    const { refusals } = JSON.parse(refused.out) as Plan;
    expect(refusals.map(({ code, steps }) => [code, ...steps])).toEqual([
      ['stack-stuck', expect.stringContaining('charter recover')],
    ]);
  });
});

describe('plan and approval files', () => {
  const deploy = (planFile: string, approvalFile = 'approval.json') =>
    charter(['deploy', planFile, '--approval', approvalFile, '--target', sandbox.endpoint], { cwd });
  const edited = (change: (plan: Plan) => void, recompute = true): Plan => {
    const copy = structuredClone(plan);
    change(copy);
    return recompute ? { ...copy, digest: planDigest(copy) } : copy;
  };
  /** An attacker who writes the approval as well: nothing but the fresh plan stands against that. */
  const forged = (change: (plan: Plan) => void): [string, string] => {
    const made = edited(change);
    return [file(made), file({ ...approval, digest: made.digest })];
  };
  const otherTemplate = (consistent: boolean) => (copy: Plan) => {
    const [key, template] = Object.entries(copy.templates)[0]!;
    const other = { ...template, Description: 'other' };
    delete copy.templates[key];
    const newKey = consistent ? fingerprint(other) : key;
    copy.templates[newKey] = other;
    for (const { action } of copy.operations)
      if ('template' in action && action.template === key) action.template = newKey;
  };

  test('that are none: 1, from approve and deploy, and the live organization is not touched', async () => {
    const calls = sandbox.engine.calls.length;
    const cases = [
      ...notWhole(),
      [file(JSON.stringify(plan, null, 2).slice(0, 3_000)), /not JSON/] as [string, RegExp],
    ];
    const ran = await atOnce(
      cases.map(
        ([name]) =>
          () =>
            charter(['approve', name, '--as', 'me'], { cwd }),
      ),
    );
    for (const [index, [, says]] of cases.entries()) expectFailure(ran[index]!, 1, says);
    expectFailure(await deploy(cases.at(-1)![0]), 1, cases.at(-1)![1]);
    const approvals: [object | string, RegExp][] = [
      ['x', /not JSON/],
      [plan, /not an approval as Charter writes it/],
      [{ ...approval, expiresAt: 'garbage' }, /\/expiresAt must match/],
      [{ ...approval, digest: 5 }, /\/digest must be string/],
      [{ ...approval, extra: 1 }, /additional properties/],
    ];
    const others = await atOnce(
      approvals.map(
        ([content]) =>
          () =>
            deploy('plan.json', file(content)),
      ),
    );
    for (const [index, [, says]] of approvals.entries()) expectFailure(others[index]!, 1, says);
    const actions = [{ type: '__proto__' }, { type: 'closeAccount', account: '222222222222' }];
    for (const action of actions) {
      const [name, by] = forged((copy) => Object.assign(copy.operations[0]!, { action }));
      expectFailure(await deploy(name, by), 1, /\/operations\/0\/action/);
    }
    expect(sandbox.engine.calls.length).toBe(calls);
  });

  test('that are not what was approved: 5, before anything is written', async () => {
    const cases: [string, string, RegExp][] = [
      [file(edited((p) => p.operations.pop(), false)), 'approval.json', /changed after it was made/],
      [file(edited((p) => p.operations.pop())), 'approval.json', /The approval is for another plan/],
      [...forged(otherTemplate(false)), /is not what it is called/],
      [...forged(otherTemplate(true)), /is stale[\s\S]*the plan’s templates/],
      [
        ...forged((p) => Object.assign(p.organization, { organizationId: 'o-otherother' })),
        /stale[\s\S]*the organization/,
      ],
      [
        ...forged(({ operations: [a, b] }) => {
          a!.dependsOn = [b!.id];
          b!.dependsOn = [a!.id];
        }),
        /is stale/,
      ],
      ['plan.json', file({ ...approval, expiresAt: '2026-99-99T00:00:00.000Z' }), /ended at 2026-99/],
      ['plan.json', file({ ...approval, approver: ' ' }), /does not say who approved/],
      [
        'plan.json',
        file({ ...approval, approver: '\u001b[31mX\u202e', expiresAt: '2020-01-01T00:00:00.000Z' }),
        /by \\u\{1b\}\[31mX\\u\{202e\} ended/,
      ],
    ];
    // One after the other: each holds the record's lock.
    for (const [name, by, says] of cases) expectFailure(await deploy(name, by), 5, says);
    const kept = await charter(['approve', cases[0]![0], '--as', 'me'], { cwd });
    expectFailure(kept, 5, /changed after it was made/);
    // Whoever looks whether a plan still holds has the lock of the organization, and gives it back.
    const ofTheLock = new Set(['CreateChangeSet', 'DeleteStack']);
    const written = sandbox.engine.calls.filter(
      ({ operation }) =>
        /^(Create|Update|Delete|Attach|Move|Enable|Put|Execute)/.test(operation) && !ofTheLock.has(operation),
    );
    expect(written).toEqual([]);
    const stacks = Object.values(sandbox.world.cloudformation.stacks).map(({ name, status }) => `${name} ${status}`);
    expect([...new Set(stacks)]).toEqual([`${lockStackName} DELETE_COMPLETE`]);
  });
});
