import {
  ContinueUpdateRollbackCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  RollbackStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateOrganizationalUnitCommand, CreatePolicyCommand } from '@aws-sdk/client-organizations';
import { addFault } from '../../../tools/sandbox/faults.js';
import { type Bench, bench, deny, messageOf, scp, template, unit } from './bench.js';

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
    await on.deploy(first(on.root));
    const before = organizationOf(on);
    on.failing('Q', 'create');
    expect(await on.deploy(second(on.root))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(organizationOf(on)).toEqual(before);
    expect(await on.reasons()).toContain('The following resource(s) failed to update: [Q]. ');
    const history = (await on.events()).filter((event) => event.startsWith('org '));
    expect(history.slice(-4)).toEqual([
      'org UPDATE_IN_PROGRESS',
      'org UPDATE_ROLLBACK_IN_PROGRESS',
      'org UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'org UPDATE_ROLLBACK_COMPLETE',
    ]);
    // The stack believes what is there: the same change again is the same change set, and works.
    expect(await on.deploy(second(on.root))).toBe('UPDATE_COMPLETE');
  });

  test('by a quota in mid-update: the attachment that did not fit is named, and the others come off again', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root), P: scp('P', [on.root]) }));
    for (let i = 0; i < 9; i++) await attachedPolicy(on, `full${i}`, on.physicalId('A'));
    const status = await on.deploy(
      template({ A: unit('A', on.root), P: scp('P', [on.root, { Ref: 'A' }], deny('ec2:*')) }),
    );
    expect(status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(on.targets(on.physicalId('P'))).toEqual([on.root]);
    expect(JSON.parse(on.world.policies[on.physicalId('P')]!.content)).toEqual(deny('s3:*'));
    expect((await on.reasons()).join()).toMatch(
      /Service: Organizations, Status Code: 400.*HandlerErrorCode: ServiceLimitExceeded/,
    );
  });

  test('and whose rollback fails too is stuck until it is continued', async () => {
    const on = await bench();
    await on.deploy(first(on.root));
    const before = organizationOf(on);
    on.failing('Q', 'create');
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A', action: 'update' }, nth: 2 });
    expect(await on.deploy(second(on.root))).toBe('UPDATE_ROLLBACK_FAILED');
    expect(await messageOf(on.changeSet(second(on.root)))).toMatch(/is in UPDATE_ROLLBACK_FAILED state and can not/);

    await on.cfn.send(new ContinueUpdateRollbackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(organizationOf(on)).toEqual(before);
  });

  test('and whose rollback cannot succeed goes on without the resource that is skipped', async () => {
    const on = await bench();
    await on.deploy(first(on.root));
    on.failing('Q', 'create');
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A', action: 'update' }, nth: 2 });
    await on.deploy(second(on.root));
    const skip = (id: string) =>
      on.cfn.send(new ContinueUpdateRollbackCommand({ StackName: 'org', ResourcesToSkip: [id] }));
    expect(await messageOf(skip('B'))).toMatch(/not in UPDATE_FAILED state: \[B\]/);
    await skip('A');
    expect(await on.settle()).toBe('UPDATE_ROLLBACK_COMPLETE');
    // Skipped means: CloudFormation believes the old name, and the new one is live.
    expect(on.world.organizationalUnits[on.physicalId('A')]!.name).toBe('A2');
    expect(on.targets(on.physicalId('P'))).toEqual([on.physicalId('A')]);
  });

  test('with rollback disabled stays as it is, and can be rolled back later', async () => {
    const on = await bench();
    await on.deploy(first(on.root));
    const before = organizationOf(on);
    on.failing('Q', 'create');
    const made = await on.changeSet(second(on.root));
    expect(await on.execute(made, { DisableRollback: true })).toBe('UPDATE_FAILED');
    expect(on.unitNamed('C')).toBeDefined();
    await on.cfn.send(new RollbackStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(organizationOf(on)).toEqual(before);
  });

  test('after a replacement keeps the old resource', async () => {
    const on = await bench();
    const body = (parent: string, more: object = {}) =>
      template({ A: unit('A', on.root), B: unit('B', on.root), C: unit('C', { Ref: parent }), ...more });
    await on.deploy(body('A'));
    const old = on.physicalId('C');
    on.failing('D', 'create');
    const replaced = body('B', { D: unit('D', { Ref: 'C' }) });
    expect(await on.deploy(replaced)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(on.physicalId('C')).toBe(old);
    expect(Object.values(on.world.organizationalUnits).filter(({ name }) => name === 'C')).toHaveLength(1);
  });
});

describe('a creation that fails', () => {
  const body = (root: string) =>
    template({ A: unit('A', root), B: unit('B', { Ref: 'A' }), P: scp('P', [{ Ref: 'B' }]) });

  test('is taken back, and the stack can only be deleted', async () => {
    const on = await bench();
    on.failing('P', 'create');
    expect(await on.deploy(body(on.root))).toBe('ROLLBACK_COMPLETE');
    expect(on.world.organizationalUnits).toEqual({});
    expect(await messageOf(on.changeSet(body(on.root), { ChangeSetType: 'CREATE' }))).toMatch(/already exists/);
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('DELETE_COMPLETE');
    expect(await on.deploy(body(on.root))).toBe('CREATE_COMPLETE');
  });

  test('half-way through a resource removes the half', async () => {
    const on = await bench();
    addFault(on.world, {
      kind: 'error',
      service: 'cloudformation',
      operation: 'AttachPolicy',
      code: 'TargetNotFoundException',
    });
    expect(await on.deploy(body(on.root))).toBe('ROLLBACK_COMPLETE');
    expect(on.policyNamed('P')).toBeUndefined();
  });

  test('stays as it is where that was asked for', async () => {
    const on = await bench();
    on.failing('P', 'create');
    expect(await on.deploy(body(on.root), { OnStackFailure: 'DO_NOTHING' })).toBe('CREATE_FAILED');
    expect(on.unitNamed('B')).toBeDefined();
    await on.cfn.send(new RollbackStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('ROLLBACK_COMPLETE');
    expect(on.unitNamed('A')).toBeUndefined();
  });

  test('deletes the stack where that was asked for', async () => {
    const on = await bench();
    on.failing('P', 'create');
    expect(await on.deploy(body(on.root), { OnStackFailure: 'DELETE' })).toBe('DELETE_COMPLETE');
    expect(on.unitNamed('A')).toBeUndefined();
  });

  test('leaves what RetainExceptOnCreate keeps otherwise, and then fails again on what stayed behind', async () => {
    const on = await bench();
    const kept = { DeletionPolicy: 'Retain' };
    const retained = template({ A: unit('A', on.root, kept), B: unit('B', { Ref: 'A' }, kept) });
    on.failing('B', 'create');
    await on.deploy(retained);
    expect(on.unitNamed('A')).toBeDefined();
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    await on.settle();
    expect(await on.deploy(retained)).toBe('ROLLBACK_COMPLETE');
    expect((await on.reasons()).join()).toMatch(
      /OrganizationalUnit with name \[A\] already exists.*HandlerErrorCode: AlreadyExists/,
    );
    // What existed before is not this stack's to delete.
    expect(on.unitNamed('A')).toBeDefined();
  });

  test('with RetainExceptOnCreate given at execution removes what Retain would keep', async () => {
    const on = await bench();
    const kept = { DeletionPolicy: 'Retain' };
    on.failing('B', 'create');
    const retained = template({ A: unit('A', on.root, kept), B: unit('B', { Ref: 'A' }, kept) });
    await on.deploy(retained, {}, { RetainExceptOnCreate: true });
    expect(on.unitNamed('A')).toBeUndefined();
  });
});

describe('a deletion', () => {
  test('stops at an OU that is not empty, and goes on without it', async () => {
    const on = await bench();
    await on.cfn.send(new CreateStackCommand({ StackName: 'org', TemplateBody: first(on.root) }));
    await on.settle();
    const id = on.physicalId('A');
    await on.organizations.send(new CreateOrganizationalUnitCommand({ ParentId: id, Name: 'ByHand' }));
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('DELETE_FAILED');
    const { StackResources } = await on.cfn.send(new DescribeStackResourcesCommand({ StackName: 'org' }));
    expect(StackResources!.map(({ LogicalResourceId, ResourceStatus }) => [LogicalResourceId, ResourceStatus])).toEqual(
      [['A', 'DELETE_FAILED']],
    );
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org', RetainResources: ['A'] }));
    expect(await on.settle()).toBe('DELETE_COMPLETE');
    expect(on.unitNamed('A')).toBe(id);
  });

  test('leaves what is to be retained, and takes for deleted what is gone already', async () => {
    const on = await bench();
    await on.deploy(
      template({ A: unit('A', on.root, { DeletionPolicy: 'RetainExceptOnCreate' }), B: unit('B', on.root) }),
    );
    delete on.world.organizationalUnits[on.physicalId('B')];
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('DELETE_COMPLETE');
    expect(on.unitNamed('A')).toBeDefined();
    expect(await on.events()).toContain('A DELETE_SKIPPED');
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
