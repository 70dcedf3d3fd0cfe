import {
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStacksCommand,
  DetectStackDriftCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
  UpdateStackCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateOrganizationalUnitCommand, DetachPolicyCommand } from '@aws-sdk/client-organizations';
import { cloudFormationQuirks } from '../../../tools/sandbox/cloudformation/quirks.js';
import { addFault } from '../../../tools/sandbox/faults.js';
import { codeOf } from '../harness.js';
import { type Bench, bench, deny, messageOf, scp, template, unit } from './bench.js';

const two = (root: string, more: object = {}) => template({ A: unit('A', root), B: unit('B', root) }, more);
const addUnit = async ({ organizations, root }: Bench, Name: string) =>
  (await organizations.send(new CreateOrganizationalUnitCommand({ ParentId: root, Name }))).OrganizationalUnit!.Id!;
const importOf = (logicalId: string, id: string) => ({
  ChangeSetType: 'IMPORT' as const,
  ResourcesToImport: [
    {
      ResourceType: 'AWS::Organizations::OrganizationalUnit',
      LogicalResourceId: logicalId,
      ResourceIdentifier: { Id: id },
    },
  ],
});
const retained = { DeletionPolicy: 'Retain' };
/** Everything that hooks saw happen to attachments, in order. */
const attachmentsSeen = (on: Bench) => {
  const seen: string[] = [];
  on.sandbox.onCall(({ world }) => {
    const now = JSON.stringify(world.attachments[on.policyNamed('P') ?? ''] ?? []);
    if (seen.at(-1) !== now) seen.push(now);
  });
  return seen;
};

/** Whether AWS's behaviour shows: true with the quirk on, false with it off. */
const shows: Record<keyof typeof cloudFormationQuirks, (on: Bench) => Promise<boolean>> = {
  'change-set-asynchronous': async (on) => {
    const input = {
      StackName: 'org',
      ChangeSetName: 'c',
      ChangeSetType: 'CREATE',
      TemplateBody: two(on.root),
    } as const;
    const { Id } = await on.cfn.send(new CreateChangeSetCommand(input));
    const seen = [];
    for (let i = 0; i < 3; i++) {
      const { Status } = await on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: Id }));
      seen.push(Status);
      on.pass(2.6);
    }
    expect(seen.at(-1)).toBe('CREATE_COMPLETE');
    return seen.join() === 'CREATE_PENDING,CREATE_IN_PROGRESS,CREATE_COMPLETE';
  },
  'review-stack': async (on) => {
    await on.changeSet(two(on.root), { ChangeSetType: 'CREATE' });
    const { Stacks } = await on.cfn.send(new DescribeStacksCommand({}));
    return Stacks?.[0]?.StackStatus === 'REVIEW_IN_PROGRESS';
  },
  'sibling-change-sets-deleted': async (on) => {
    const made = await on.changeSet(two(on.root), { ChangeSetType: 'CREATE' });
    await on.changeSet(two(on.root), { ChangeSetType: 'CREATE' });
    await on.execute(made);
    const { Summaries } = await on.cfn.send(new ListChangeSetsCommand({ StackName: 'org' }));
    return Summaries === undefined || Summaries.length === 0;
  },
  'change-set-obsolete': async (on) => {
    await on.deploy(two(on.root));
    const made = await on.changeSet(template({ A: unit('A', on.root) }));
    await on.cfn.send(new UpdateStackCommand({ StackName: 'org', TemplateBody: template({ A: unit('A2', on.root) }) }));
    await on.settle();
    const { ExecutionStatus } = await on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: made.ChangeSetId }));
    const code = await codeOf(on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId })));
    expect(code === null).toBe(ExecutionStatus === 'AVAILABLE');
    return ExecutionStatus === 'OBSOLETE' && code === 'InvalidChangeSetStatusException';
  },
  'no-change-fails': async (on) => {
    await on.deploy(two(on.root));
    const { Status, StatusReason } = await on.changeSet(two(on.root));
    const update = await messageOf(
      on.cfn.send(new UpdateStackCommand({ StackName: 'org', TemplateBody: two(on.root) })),
    );
    return (
      Status === 'FAILED' &&
      StatusReason!.startsWith("The submitted information didn't contain changes.") &&
      update === 'No updates are to be performed.'
    );
  },
  'previous-template-diff': async (on) => {
    const body = template({ A: unit('A', on.root), P: scp('P', [{ Ref: 'A' }]) });
    await on.deploy(body);
    const detach = { PolicyId: on.physicalId('P'), TargetId: on.physicalId('A') };
    await on.organizations.send(new DetachPolicyCommand(detach));
    return (await on.changeSet(body)).Status === 'FAILED';
  },
  'revert-drift': async (on) => {
    const body = template({ A: unit('A', on.root), P: scp('P', [{ Ref: 'A' }]) });
    await on.deploy(body);
    const detach = { PolicyId: on.physicalId('P'), TargetId: on.physicalId('A') };
    await on.organizations.send(new DetachPolicyCommand(detach));
    const made = await on.changeSet(body, { DeploymentMode: 'REVERT_DRIFT' });
    if (made.Status === 'FAILED') return false;
    await on.execute(made);
    return on.targets(detach.PolicyId).includes(detach.TargetId);
  },
  'attach-before-detach': async (on) => {
    const body = (target: string) =>
      template({ A: unit('A', on.root), B: unit('B', on.root), P: scp('P', [{ Ref: target }]) });
    await on.deploy(body('A'));
    const seen = attachmentsSeen(on);
    await on.deploy(body('B'));
    return seen.some((one) => JSON.parse(one).length === 2) && !seen.slice(1).includes('[]');
  },
  'no-order-across-resources': async (on) => {
    await on.deploy(two(on.root));
    const order = (await on.events()).filter((event) => /^[AB] /.test(event));
    return order[1]!.endsWith('IN_PROGRESS');
  },
  'deletes-in-cleanup': async (on) => {
    await on.deploy(two(on.root));
    const from = (await on.events()).length;
    await on.deploy(template({ A: unit('A2', on.root), C: unit('C', on.root) }));
    const after = (await on.events()).slice(from);
    return after.indexOf('B DELETE_IN_PROGRESS') > after.indexOf('C CREATE_COMPLETE');
  },
  'cleanup-failure-ignored': async (on) => {
    await on.deploy(two(on.root));
    on.failing('B', 'delete');
    const status = await on.deploy(template({ A: unit('A', on.root) }));
    expect(on.unitNamed('B')).toBeDefined();
    return status === 'UPDATE_COMPLETE';
  },
  'rollback-can-fail': async (on) => {
    await on.deploy(two(on.root));
    on.failing('B', 'update', 2);
    const status = await on.deploy(template({ A: unit('A2', on.root), B: unit('B2', on.root) }));
    return status === 'UPDATE_ROLLBACK_FAILED';
  },
  'cancelled-in-flight': async (on) => {
    on.failing('A', 'create');
    addFault(on.world, { kind: 'slow', operation: 'Resource', resource: { logicalId: 'B' }, ms: 500 });
    await on.deploy(two(on.root));
    return !(await on.events()).includes('B CREATE_COMPLETE');
  },
  'rollback-complete-is-final': async (on) => {
    on.failing('A', 'create');
    expect(await on.deploy(two(on.root))).toBe('ROLLBACK_COMPLETE');
    const message = await messageOf(on.changeSet(two(on.root)));
    return message?.endsWith('is in ROLLBACK_COMPLETE state and can not be updated.') === true;
  },
  'create-only-replaces': async (on) => {
    const body = (parent: unknown) => template({ A: unit('A', on.root), B: unit('B', on.root), C: unit('C', parent) });
    await on.deploy(body({ Ref: 'A' }));
    const before = on.physicalId('C');
    await on.deploy(body({ Ref: 'B' }));
    return on.physicalId('C') !== before && on.world.organizationalUnits[before] === undefined;
  },
  'deletion-policy-is-no-change': async (on) => {
    await on.deploy(two(on.root));
    const kept = template({ A: unit('A', on.root, retained), B: unit('B', on.root) });
    return (await on.changeSet(kept)).Status === 'FAILED';
  },
  'already-exists': async (on) => {
    await addUnit(on, 'A');
    const status = await on.deploy(two(on.root));
    expect(on.unitNamed('A')).toBeDefined();
    return status === 'ROLLBACK_COMPLETE';
  },
  'retain-keeps-failed-creation': async (on) => {
    const body = template({ A: unit('A', on.root, retained), B: unit('B', on.root, { DependsOn: 'A' }) });
    on.failing('B', 'create');
    await on.deploy(body);
    return on.unitNamed('A') !== undefined;
  },
  'retain-except-on-create': async (on) => {
    const kept = { DeletionPolicy: 'RetainExceptOnCreate' };
    const body = template({ A: unit('A', on.root, kept), B: unit('B', on.root, { DependsOn: 'A' }) });
    on.failing('B', 'create');
    await on.deploy(body);
    return on.unitNamed('A') === undefined;
  },
  'import-needs-deletion-policy': async (on) => {
    const id = await addUnit(on, 'A');
    const message = await messageOf(on.changeSet(template({ A: unit('A', on.root) }), importOf('A', id)));
    return message?.includes('must have DeletionPolicy attribute specified') === true;
  },
  'import-changes-nothing-else': async (on) => {
    const id = await addUnit(on, 'A');
    const body = template({ A: unit('A', on.root, retained), B: unit('B', on.root) });
    const { StatusReason } = await on.changeSet(body, importOf('A', id));
    return StatusReason?.startsWith('You have modified resources [B]') === true;
  },
  'import-exists-live': async (on) => {
    const body = template({
      W: { Type: 'AWS::SSM::Parameter', Properties: { Name: 'w', Type: 'String', Value: 'v' }, ...retained },
    });
    const { Status } = await on.changeSet(body, {
      ChangeSetType: 'IMPORT',
      ResourcesToImport: [
        { ResourceType: 'AWS::SSM::Parameter', LogicalResourceId: 'W', ResourceIdentifier: { Name: 'w' } },
      ],
    });
    return Status === 'FAILED';
  },
  'import-one-owner': async (on) => {
    await on.deploy(two(on.root));
    const more = { StackName: 'other', ...importOf('A', on.physicalId('A')) };
    const { StatusReason } = await on.changeSet(template({ A: unit('A', on.root, retained) }), more);
    return StatusReason?.includes('already exists in stack') === true;
  },
  'import-touches-nothing': async (on) => {
    const id = await addUnit(on, 'A');
    const body = template({ A: unit('Renamed', on.root, retained) });
    expect(await on.execute(await on.changeSet(body, importOf('A', id)))).toBe('IMPORT_COMPLETE');
    return on.unitNamed('A') === id;
  },
  'termination-protection': async (on) => {
    await on.deploy(two(on.root));
    const protection = { StackName: 'org', EnableTerminationProtection: true };
    await on.cfn.send(new UpdateTerminationProtectionCommand(protection));
    const message = await messageOf(on.cfn.send(new DeleteStackCommand({ StackName: 'org' })));
    return message === 'Stack [org] cannot be deleted while TerminationProtection is enabled';
  },
  'property-validation': async (on) => {
    const body = template({
      A: { ...unit('A', on.root), Properties: { Name: 'A', ParentId: on.root, Colour: 'red' } },
    });
    return (await on.changeSet(body, { ChangeSetType: 'CREATE' })).Status === 'FAILED';
  },
  'template-limits': async (on) => {
    const body = two(on.root, { Description: 'x'.repeat(51_200) });
    const input = { StackName: 'org', TemplateBody: body };
    return (await codeOf(on.cfn.send(new CreateStackCommand(input)))) === 'ValidationError';
  },
  'handler-retries': async (on) => {
    const code = 'ConcurrentModificationException';
    addFault(on.world, {
      kind: 'error',
      service: 'cloudformation',
      operation: 'CreateOrganizationalUnit',
      code,
      times: 2,
    });
    return (await on.deploy(two(on.root))) === 'CREATE_COMPLETE';
  },
  'string-content-undriftable': async (on) => {
    await on.deploy(template({ P: scp('P', [on.root], JSON.stringify(deny('s3:*'))) }));
    on.world.policies[on.physicalId('P')]!.content = JSON.stringify(deny('ec2:*'));
    await on.cfn.send(new DetectStackDriftCommand({ StackName: 'org' }));
    on.pass(1000);
    const { StackResourceDrifts } = await on.cfn.send(new DescribeStackResourceDriftsCommand({ StackName: 'org' }));
    return StackResourceDrifts![0]!.StackResourceDriftStatus === 'IN_SYNC';
  },
};

describe('each quirk of CloudFormation has a switch', () => {
  it('and no quirk is documented without a test', () => {
    expect(Object.keys(shows).sort()).toEqual(Object.keys(cloudFormationQuirks).sort());
  });

  it.each(Object.entries(shows))('%s', async (name, check) => {
    expect(await check(await bench(null))).toBe(true);
    expect(await check(await bench(name))).toBe(false);
  });
});
