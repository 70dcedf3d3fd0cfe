import {
  attachPolicy,
  detachPolicy,
  listPoliciesForTarget,
  readAccounts,
  readRoot,
} from '../../pipeline/aws/organizations/index.js';
import type { Action, JsonObject, Operation } from '../../pipeline/model/index.js';
import { failureFrom } from '../failure-of.js';
import { type Bench, stackOperation, startBench, unitChange, unitsTemplate } from './bench.js';

let bench: Bench;
let root: string;
beforeEach(async () => {
  bench = await startBench();
  root = (await readRoot(bench.aws)).id;
});
afterEach(() => bench.close());

const units = unitsTemplate({ Workloads: 'Workloads' });
const policy = (name: string, content: object) => ({
  Resources: {
    Policy: {
      Type: 'AWS::Organizations::Policy',
      Properties: { Name: name, Type: 'SERVICE_CONTROL_POLICY', Content: content, TargetIds: [root] },
      DeletionPolicy: 'RetainExceptOnCreate',
    },
  },
});

function operation(id: string, action: Action, dependsOn: string[] = []): Operation {
  const account = /Account/.test(action.type) && action.type !== 'registerDelegatedAdministrator';
  return {
    id,
    kind: account ? 'account' : 'settings',
    dependsOn,
    title: id,
    before: null,
    after: null,
    touches: [],
    action,
  };
}

const account = (name: string): Action => ({
  type: 'createAccount',
  name,
  email: `${name.toLowerCase()}@example.com`,
  roleName: 'OrganizationAccountAccessRole',
  tags: { team: name },
});

test('settings, accounts and stacks of one plan come about, and are found as they are by the next', async () => {
  const stack = stackOperation(units);
  const operations: Operation[] = [
    operation('type', { type: 'enablePolicyType', policyType: 'TAG_POLICY' }),
    operation('trust', { type: 'enableTrustedAccess', service: 'config.amazonaws.com' }),
    stack,
    ...['Audit', 'Payments', 'Tools'].flatMap((name) => [
      operation(`create:${name}`, account(name)),
      operation(
        `move:${name}`,
        { type: 'moveAccount', account: `\${account:${name}}`, from: '${root}', to: '${ou:Workloads}' },
        [`create:${name}`, stack.id],
      ),
    ]),
    operation('tag', { type: 'tagAccount', account: '${account:Audit}', tags: { owner: 'security' } }, [
      'create:Audit',
    ]),
    operation(
      'admin',
      { type: 'registerDelegatedAdministrator', service: 'config.amazonaws.com', account: '${account:Audit}' },
      ['create:Audit', 'trust'],
    ),
  ];
  const plan = await bench.plan(operations, [units], { [stack.id]: [unitChange('Add', 'Workloads')] });
  expect(await bench.deploy(plan)).toEqual({ done: operations.length, unchanged: 0 });
  const again = await bench.plan(
    operations.filter(({ id, kind }) => kind === 'settings' && id !== 'admin'),
    [units],
  );
  expect(await bench.deploy(again)).toEqual({ done: 0, unchanged: 2 });
});

test('an account that was created by a run which was killed is not created twice', async () => {
  const create = operation('create:Audit', account('Audit'));
  await bench.deploy(await bench.plan([create]));
  const again = await bench.plan([{ ...create, title: 'again' }]);
  expect(await bench.deploy(again)).toEqual({ done: 0, unchanged: 1 });
  const accounts = await readAccounts(bench.aws, [root]);
  expect(accounts.filter(({ email }) => email === 'audit@example.com')).toHaveLength(1);
});

test('what stands for nothing stops the operation, and is named', async () => {
  const move = operation('move', { type: 'moveAccount', account: '${account:Nobody}', from: '${root}', to: '${root}' });
  await expect(bench.deploy(await bench.plan([move]))).rejects.toThrow(/\$\{account:Nobody\}/);
}, 20_000);

describe('FullAWSAccess', () => {
  const fullAccess = 'p-FullAWSAccess';
  const detach = operation('detach', { type: 'detachDefaultPolicy', policyId: fullAccess, target: '${root}' });
  const attach = operation('attach', { type: 'attachDefaultPolicy', policyId: fullAccess, target: '${root}' });
  const scps = () => listPoliciesForTarget(bench.aws, root, 'SERVICE_CONTROL_POLICY');

  beforeEach(async () => {
    await bench.deploy(
      await bench.plan([operation('type', { type: 'enablePolicyType', policyType: 'SERVICE_CONTROL_POLICY' })]),
    );
  });

  test('is not detached where it is the only one', async () => {
    const failed = await failureFrom(bench.deploy(await bench.plan([detach])));
    expect(failed.message).toMatch(/only policy of its type/);
    expect(bench.calls).not.toContain('organizations:DetachPolicy');
    expect(await scps()).toEqual([fullAccess]);
  });

  test('is not detached where only policies that deny are beside it', async () => {
    const id = await createPolicy('Deny', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 'x:*', Resource: '*' }],
    });
    await expect(bench.deploy(await bench.plan([detach]))).rejects.toThrow(/allows/);
    expect(await scps()).toEqual([fullAccess, id].sort());
  });

  test('goes once a list that allows is attached, comes back, and both twice change nothing', async () => {
    const id = await createPolicy('Allow', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    });
    expect(await bench.deploy(await bench.plan([detach]))).toEqual({ done: 1, unchanged: 0 });
    expect(await scps()).toEqual([id]);
    expect(await bench.deploy(await bench.plan([{ ...detach, id: 'again' }]))).toEqual({ done: 0, unchanged: 1 });
    expect(await bench.deploy(await bench.plan([attach]))).toEqual({ done: 1, unchanged: 0 });
    expect(await bench.deploy(await bench.plan([{ ...attach, id: 'again' }]))).toEqual({ done: 0, unchanged: 1 });
    expect((await scps()).sort()).toEqual([fullAccess, id].sort());
  });

  async function createPolicy(name: string, content: object): Promise<string> {
    const template = policy(name, content);
    const create = stackOperation(template as never, { parameters: {}, stack: `charter-organization-${name}` });
    const change = { ...unitChange('Add', 'Policy'), type: 'AWS::Organizations::Policy' };
    await bench.deploy(await bench.plan([create], [template as never], { [create.id]: [change] }));
    const id = (await scps()).find((found) => found !== fullAccess);
    if (!id) throw new Error('the policy is not attached');
    return id;
  }
});

test('a policy that is still attached is not deleted, though the change set was predicted', async () => {
  await bench.deploy(
    await bench.plan([operation('type', { type: 'enablePolicyType', policyType: 'SERVICE_CONTROL_POLICY' })]),
  );
  const both = {
    Resources: { ...(units['Resources'] as object), ...policy('P', deny).Resources },
    Parameters: units['Parameters'],
  };
  const change = { ...unitChange('Add', 'Policy'), type: 'AWS::Organizations::Policy' };
  const create = stackOperation(both as never);
  await bench.deploy(
    await bench.plan([create], [both as never], { [create.id]: [unitChange('Add', 'Workloads'), change] }),
  );
  const marked = structuredClone(both) as typeof both & { Resources: { Policy: Record<string, unknown> } };
  Object.assign(marked.Resources.Policy, { DeletionPolicy: 'Delete', Metadata: { removal: 'approved' } });
  const mark = stackOperation(marked as never, { changeSetType: 'UPDATE' }, 'stack:mark');
  const note = { ...unitChange('Modify', 'Policy', ['/Metadata']), type: 'AWS::Organizations::Policy' };
  await bench.deploy(await bench.plan([mark], [marked as never], { [mark.id]: [note] }));
  const remove = stackOperation(units, { changeSetType: 'UPDATE' }, 'stack:remove');
  const removal = await bench.plan([remove], [units], { [remove.id]: [{ ...change, action: 'Remove' }] });
  await expect(bench.deploy(removal)).rejects.toMatchObject({ exitCode: 5 });
  const attached = (await listPoliciesForTarget(bench.aws, root, 'SERVICE_CONTROL_POLICY')).find(
    (id) => id !== 'p-FullAWSAccess',
  );
  expect(attached).toBeDefined();
  await detachPolicy(bench.aws, attached ?? '', root);
  expect(await bench.deploy(removal)).toEqual({ done: 1, unchanged: 0 });
  await expect(attachPolicy(bench.aws, attached ?? '', root)).rejects.toThrow();
});

describe('deleting a stack', () => {
  const scps = () => listPoliciesForTarget(bench.aws, root, 'SERVICE_CONTROL_POLICY');
  const remove = operation('delete', { type: 'deleteStack', stack: 'charter-organization', region: 'us-east-1' });

  /** A stack with an attached policy. @returns the policy's id */
  async function attachedPolicy(deletionPolicy: string | undefined): Promise<string> {
    await bench.deploy(
      await bench.plan([operation('type', { type: 'enablePolicyType', policyType: 'SERVICE_CONTROL_POLICY' })]),
    );
    const { DeletionPolicy: _, ...resource } = policy('P', deny).Resources.Policy;
    const marked = deletionPolicy ? { ...resource, DeletionPolicy: deletionPolicy } : resource;
    const template = { Resources: { Policy: marked } } as unknown as JsonObject;
    const create = stackOperation(template, { parameters: {} });
    const change = { ...unitChange('Add', 'Policy'), type: 'AWS::Organizations::Policy' };
    await bench.deploy(await bench.plan([create], [template], { [create.id]: [change] }));
    return (await scps()).find((id) => id !== 'p-FullAWSAccess') ?? '';
  }

  test.each(['Delete', undefined])('is refused while a policy is attached that it would delete: %s', async (mark) => {
    const id = await attachedPolicy(mark);
    const plan = await bench.plan([remove]);
    await expect(bench.deploy(plan)).rejects.toMatchObject({
      exitCode: 5,
      help: expect.arrayContaining([`it would delete policy ${id}, which is attached to ${root}`]),
    });
    expect(bench.calls).not.toContain('cloudformation:DeleteStack');
    expect(await bench.status()).toBe('CREATE_COMPLETE');
    await detachPolicy(bench.aws, id, root);
    expect(await bench.deploy(plan)).toEqual({ done: 1, unchanged: 0 });
    expect(await bench.deploy(await bench.plan([{ ...remove, id: 'again' }]))).toEqual({ done: 0, unchanged: 1 });
  });

  test('is refused where it would delete what the plan only lets go of', async () => {
    const id = await attachedPolicy('Delete');
    await detachPolicy(bench.aws, id, root);
    const release = await bench.plan([{ ...remove, id: 'stack:charter-organization:release' }]);
    await expect(bench.deploy(release)).rejects.toMatchObject({
      exitCode: 5,
      help: expect.arrayContaining([expect.stringMatching(/delete Policy .* only lets go of it/)]),
    });
    expect(bench.calls).not.toContain('cloudformation:DeleteStack');
  });

  test('goes on where the attached policy is retained', async () => {
    const id = await attachedPolicy('RetainExceptOnCreate');
    expect(await bench.deploy(await bench.plan([remove]))).toEqual({ done: 1, unchanged: 0 });
    expect(await scps()).toContain(id);
  });
});

const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'x:*', Resource: '*' }] };
