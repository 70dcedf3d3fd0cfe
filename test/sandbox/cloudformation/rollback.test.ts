import {
  ContinueUpdateRollbackCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  RollbackStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateOrganizationalUnitCommand, CreatePolicyCommand } from '@aws-sdk/client-organizations';
import { addFault } from '../../../tools/sandbox/faults.js';
import { closeAll } from '../harness.js';
import {
  type Bench,
  bench,
  changeSet,
  deny,
  deploy,
  events,
  execute,
  messageOf,
  physicalId,
  policyNamed,
  reasons,
  scp,
  settle,
  targets,
  template,
  unit,
  unitNamed,
} from './bench.js';

afterEach(closeAll);

const failing = (on: Bench, logicalId: string, action: string, times = 1) =>
  addFault(on.world, { kind: 'failResource', resource: { logicalId, action }, times });
const first = (root: string) => template({ A: unit('A', root), B: unit('B', root), P: scp('P', [{ Ref: 'A' }]) });
/** Moves P from A to B, renames A, adds C and drops nothing. */
const second = (root: string) =>
  template({
    A: unit('A2', root),
    B: unit('B', root),
    C: unit('C', { Ref: 'B' }),
    P: scp('P', [{ Ref: 'B' }], deny('ec2:*')),
    Q: scp('Q', [{ Ref: 'C' }]),
  });
const organizationOf = ({ world }: Bench) =>
  structuredClone([world.organizationalUnits, world.policies, world.attachments]);

describe('an update that fails', () => {
  test('is taken back: what was updated is as it was, what was made is gone', async () => {
    const on = await bench();
    await deploy(on, first(on.root));
    const before = organizationOf(on);
    failing(on, 'Q', 'create');
    expect(await deploy(on, second(on.root))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(organizationOf(on)).toEqual(before);
    expect(await reasons(on)).toContain('The following resource(s) failed to update: [Q]. ');
    const history = (await events(on)).filter((event) => event.startsWith('org '));
    expect(history.slice(-4)).toEqual([
      'org UPDATE_IN_PROGRESS',
      'org UPDATE_ROLLBACK_IN_PROGRESS',
      'org UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'org UPDATE_ROLLBACK_COMPLETE',
    ]);
    // The stack believes what is there: the same change again is the same change set, and works.
    expect(await deploy(on, second(on.root))).toBe('UPDATE_COMPLETE');
  });

  test('by a quota in mid-update: the attachment that did not fit is named, and the others come off again', async () => {
    const on = await bench();
    await deploy(on, template({ A: unit('A', on.root), P: scp('P', [on.root]) }));
    for (let i = 0; i < 9; i++) await attachedPolicy(on, `full${i}`, physicalId(on, 'A'));
    const status = await deploy(
      on,
      template({ A: unit('A', on.root), P: scp('P', [on.root, { Ref: 'A' }], deny('ec2:*')) }),
    );
    expect(status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(targets(on, physicalId(on, 'P'))).toEqual([on.root]);
    expect(JSON.parse(on.world.policies[physicalId(on, 'P')]!.content)).toEqual(deny('s3:*'));
    expect((await reasons(on)).join()).toMatch(
      /Service: Organizations, Status Code: 400.*HandlerErrorCode: ServiceLimitExceeded/,
    );
  });

  test('and whose rollback fails too is stuck until it is continued', async () => {
    const on = await bench();
    await deploy(on, first(on.root));
    const before = organizationOf(on);
    failing(on, 'Q', 'create');
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A', action: 'update' }, nth: 2 });
    expect(await deploy(on, second(on.root))).toBe('UPDATE_ROLLBACK_FAILED');
    expect(await messageOf(changeSet(on, second(on.root)))).toMatch(/is in UPDATE_ROLLBACK_FAILED state and can not/);

    await on.cfn.send(new ContinueUpdateRollbackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(organizationOf(on)).toEqual(before);
  });

  test('and whose rollback cannot succeed goes on without the resource that is skipped', async () => {
    const on = await bench();
    await deploy(on, first(on.root));
    failing(on, 'Q', 'create');
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A', action: 'update' }, nth: 2 });
    await deploy(on, second(on.root));
    const skip = (id: string) =>
      on.cfn.send(new ContinueUpdateRollbackCommand({ StackName: 'org', ResourcesToSkip: [id] }));
    expect(await messageOf(skip('B'))).toMatch(/not in UPDATE_FAILED state: \[B\]/);
    await skip('A');
    expect(await settle(on)).toBe('UPDATE_ROLLBACK_COMPLETE');
    // Skipped means: CloudFormation believes the old name, and the new one is live.
    expect(on.world.organizationalUnits[physicalId(on, 'A')]!.name).toBe('A2');
    expect(targets(on, physicalId(on, 'P'))).toEqual([physicalId(on, 'A')]);
  });

  test('with rollback disabled stays as it is, and can be rolled back later', async () => {
    const on = await bench();
    await deploy(on, first(on.root));
    const before = organizationOf(on);
    failing(on, 'Q', 'create');
    const made = await changeSet(on, second(on.root));
    expect(await execute(on, made, { DisableRollback: true })).toBe('UPDATE_FAILED');
    expect(unitNamed(on, 'C')).toBeDefined();
    await on.cfn.send(new RollbackStackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(organizationOf(on)).toEqual(before);
  });

  test('after a replacement keeps the old resource', async () => {
    const on = await bench();
    const body = (parent: string, more: object = {}) =>
      template({ A: unit('A', on.root), B: unit('B', on.root), C: unit('C', { Ref: parent }), ...more });
    await deploy(on, body('A'));
    const old = physicalId(on, 'C');
    failing(on, 'D', 'create');
    const replaced = body('B', { D: unit('D', { Ref: 'C' }) });
    expect(await deploy(on, replaced)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(physicalId(on, 'C')).toBe(old);
    expect(Object.values(on.world.organizationalUnits).filter(({ name }) => name === 'C')).toHaveLength(1);
  });
});

describe('a creation that fails', () => {
  const body = (root: string) =>
    template({ A: unit('A', root), B: unit('B', { Ref: 'A' }), P: scp('P', [{ Ref: 'B' }]) });

  test('is taken back, and the stack can only be deleted', async () => {
    const on = await bench();
    failing(on, 'P', 'create');
    expect(await deploy(on, body(on.root))).toBe('ROLLBACK_COMPLETE');
    expect(on.world.organizationalUnits).toEqual({});
    expect(await messageOf(changeSet(on, body(on.root), { ChangeSetType: 'CREATE' }))).toMatch(/already exists/);
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('DELETE_COMPLETE');
    expect(await deploy(on, body(on.root))).toBe('CREATE_COMPLETE');
  });

  test('half-way through a resource removes the half', async () => {
    const on = await bench();
    addFault(on.world, {
      kind: 'error',
      service: 'cloudformation',
      operation: 'AttachPolicy',
      code: 'TargetNotFoundException',
    });
    expect(await deploy(on, body(on.root))).toBe('ROLLBACK_COMPLETE');
    expect(policyNamed(on, 'P')).toBeUndefined();
  });

  test('stays as it is where that was asked for', async () => {
    const on = await bench();
    failing(on, 'P', 'create');
    expect(await deploy(on, body(on.root), { OnStackFailure: 'DO_NOTHING' })).toBe('CREATE_FAILED');
    expect(unitNamed(on, 'B')).toBeDefined();
    await on.cfn.send(new RollbackStackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('ROLLBACK_COMPLETE');
    expect(unitNamed(on, 'A')).toBeUndefined();
  });

  test('deletes the stack where that was asked for', async () => {
    const on = await bench();
    failing(on, 'P', 'create');
    expect(await deploy(on, body(on.root), { OnStackFailure: 'DELETE' })).toBe('DELETE_COMPLETE');
    expect(unitNamed(on, 'A')).toBeUndefined();
  });

  test('leaves what RetainExceptOnCreate keeps otherwise, and then fails again on what stayed behind', async () => {
    const on = await bench();
    const kept = { DeletionPolicy: 'Retain' };
    const retained = template({ A: unit('A', on.root, kept), B: unit('B', { Ref: 'A' }, kept) });
    failing(on, 'B', 'create');
    await deploy(on, retained);
    expect(unitNamed(on, 'A')).toBeDefined();
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    await settle(on);
    expect(await deploy(on, retained)).toBe('ROLLBACK_COMPLETE');
    expect((await reasons(on)).join()).toMatch(
      /OrganizationalUnit with name \[A\] already exists.*HandlerErrorCode: AlreadyExists/,
    );
    // What existed before is not this stack's to delete.
    expect(unitNamed(on, 'A')).toBeDefined();
  });

  test('with RetainExceptOnCreate given at execution removes what Retain would keep', async () => {
    const on = await bench();
    const kept = { DeletionPolicy: 'Retain' };
    failing(on, 'B', 'create');
    const retained = template({ A: unit('A', on.root, kept), B: unit('B', { Ref: 'A' }, kept) });
    await deploy(on, retained, {}, { RetainExceptOnCreate: true });
    expect(unitNamed(on, 'A')).toBeUndefined();
  });
});

describe('a deletion', () => {
  test('stops at an OU that is not empty, and goes on without it', async () => {
    const on = await bench();
    await on.cfn.send(new CreateStackCommand({ StackName: 'org', TemplateBody: first(on.root) }));
    await settle(on);
    const id = physicalId(on, 'A');
    await on.organizations.send(new CreateOrganizationalUnitCommand({ ParentId: id, Name: 'ByHand' }));
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('DELETE_FAILED');
    const { StackResources } = await on.cfn.send(new DescribeStackResourcesCommand({ StackName: 'org' }));
    expect(StackResources!.map(({ LogicalResourceId, ResourceStatus }) => [LogicalResourceId, ResourceStatus])).toEqual(
      [['A', 'DELETE_FAILED']],
    );
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org', RetainResources: ['A'] }));
    expect(await settle(on)).toBe('DELETE_COMPLETE');
    expect(unitNamed(on, 'A')).toBe(id);
  });

  test('leaves what is to be retained, and takes for deleted what is gone already', async () => {
    const on = await bench();
    await deploy(
      on,
      template({ A: unit('A', on.root, { DeletionPolicy: 'RetainExceptOnCreate' }), B: unit('B', on.root) }),
    );
    delete on.world.organizationalUnits[physicalId(on, 'B')];
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('DELETE_COMPLETE');
    expect(unitNamed(on, 'A')).toBeDefined();
    expect(await events(on)).toContain('A DELETE_SKIPPED');
  });
});

async function attachedPolicy(on: Bench, name: string, target: string): Promise<void> {
  const command = new CreatePolicyCommand({
    Name: name,
    Description: '',
    Type: 'SERVICE_CONTROL_POLICY',
    Content: JSON.stringify(deny('iam:*')),
  });
  const { Policy } = await on.organizations.send(command);
  on.world.attachments[Policy!.PolicySummary!.Id!] = [target];
}
