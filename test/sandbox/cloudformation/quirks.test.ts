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
import { closeAll, codeOf } from '../harness.js';
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
  scp,
  settle,
  targets,
  template,
  unit,
  unitNamed,
} from './bench.js';

const two = (root: string, more: object = {}) => template({ A: unit('A', root), B: unit('B', root) }, more);
const addUnit = async ({ organizations, root }: Bench, Name: string) =>
  (await organizations.send(new CreateOrganizationalUnitCommand({ ParentId: root, Name }))).OrganizationalUnit!.Id!;
const failing = (on: Bench, logicalId: string, action: string, times = 1) =>
  addFault(on.world, { kind: 'failResource', resource: { logicalId, action }, times });
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
    const now = JSON.stringify(world.attachments[policyNamed(on, 'P') ?? ''] ?? []);
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
    await changeSet(on, two(on.root), { ChangeSetType: 'CREATE' });
    const { Stacks } = await on.cfn.send(new DescribeStacksCommand({}));
    return Stacks?.[0]?.StackStatus === 'REVIEW_IN_PROGRESS';
  },
  'sibling-change-sets-deleted': async (on) => {
    const made = await changeSet(on, two(on.root), { ChangeSetType: 'CREATE' });
    await changeSet(on, two(on.root), { ChangeSetType: 'CREATE' });
    await execute(on, made);
    const { Summaries } = await on.cfn.send(new ListChangeSetsCommand({ StackName: 'org' }));
    return Summaries === undefined || Summaries.length === 0;
  },
  'change-set-obsolete': async (on) => {
    await deploy(on, two(on.root));
    const made = await changeSet(on, template({ A: unit('A', on.root) }));
    await on.cfn.send(new UpdateStackCommand({ StackName: 'org', TemplateBody: template({ A: unit('A2', on.root) }) }));
    await settle(on);
    const { ExecutionStatus } = await on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: made.ChangeSetId }));
    const code = await codeOf(on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId })));
    expect(code === null).toBe(ExecutionStatus === 'AVAILABLE');
    return ExecutionStatus === 'OBSOLETE' && code === 'InvalidChangeSetStatusException';
  },
  'no-change-fails': async (on) => {
    await deploy(on, two(on.root));
    const { Status, StatusReason } = await changeSet(on, two(on.root));
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
    await deploy(on, body);
    const detach = { PolicyId: physicalId(on, 'P'), TargetId: physicalId(on, 'A') };
    await on.organizations.send(new DetachPolicyCommand(detach));
    return (await changeSet(on, body)).Status === 'FAILED';
  },
  'revert-drift': async (on) => {
    const body = template({ A: unit('A', on.root), P: scp('P', [{ Ref: 'A' }]) });
    await deploy(on, body);
    const detach = { PolicyId: physicalId(on, 'P'), TargetId: physicalId(on, 'A') };
    await on.organizations.send(new DetachPolicyCommand(detach));
    const made = await changeSet(on, body, { DeploymentMode: 'REVERT_DRIFT' });
    if (made.Status === 'FAILED') return false;
    await execute(on, made);
    return targets(on, detach.PolicyId).includes(detach.TargetId);
  },
  'attach-before-detach': async (on) => {
    const body = (target: string) =>
      template({ A: unit('A', on.root), B: unit('B', on.root), P: scp('P', [{ Ref: target }]) });
    await deploy(on, body('A'));
    const seen = attachmentsSeen(on);
    await deploy(on, body('B'));
    return seen.some((one) => JSON.parse(one).length === 2) && !seen.slice(1).includes('[]');
  },
  'no-order-across-resources': async (on) => {
    await deploy(on, two(on.root));
    const order = (await events(on)).filter((event) => /^[AB] /.test(event));
    return order[1]!.endsWith('IN_PROGRESS');
  },
  'deletes-in-cleanup': async (on) => {
    await deploy(on, two(on.root));
    const from = (await events(on)).length;
    await deploy(on, template({ A: unit('A2', on.root), C: unit('C', on.root) }));
    const after = (await events(on)).slice(from);
    return after.indexOf('B DELETE_IN_PROGRESS') > after.indexOf('C CREATE_COMPLETE');
  },
  'cleanup-failure-ignored': async (on) => {
    await deploy(on, two(on.root));
    failing(on, 'B', 'delete');
    const status = await deploy(on, template({ A: unit('A', on.root) }));
    expect(unitNamed(on, 'B')).toBeDefined();
    return status === 'UPDATE_COMPLETE';
  },
  'rollback-can-fail': async (on) => {
    await deploy(on, two(on.root));
    failing(on, 'B', 'update', 2);
    const status = await deploy(on, template({ A: unit('A2', on.root), B: unit('B2', on.root) }));
    return status === 'UPDATE_ROLLBACK_FAILED';
  },
  'cancelled-in-flight': async (on) => {
    failing(on, 'A', 'create');
    addFault(on.world, { kind: 'slow', operation: 'Resource', resource: { logicalId: 'B' }, ms: 500 });
    await deploy(on, two(on.root));
    return !(await events(on)).includes('B CREATE_COMPLETE');
  },
  'rollback-complete-is-final': async (on) => {
    failing(on, 'A', 'create');
    expect(await deploy(on, two(on.root))).toBe('ROLLBACK_COMPLETE');
    const message = await messageOf(changeSet(on, two(on.root)));
    return message?.endsWith('is in ROLLBACK_COMPLETE state and can not be updated.') === true;
  },
  'create-only-replaces': async (on) => {
    const body = (parent: unknown) => template({ A: unit('A', on.root), B: unit('B', on.root), C: unit('C', parent) });
    await deploy(on, body({ Ref: 'A' }));
    const before = physicalId(on, 'C');
    await deploy(on, body({ Ref: 'B' }));
    return physicalId(on, 'C') !== before && on.world.organizationalUnits[before] === undefined;
  },
  'deletion-policy-is-no-change': async (on) => {
    await deploy(on, two(on.root));
    const kept = template({ A: unit('A', on.root, retained), B: unit('B', on.root) });
    return (await changeSet(on, kept)).Status === 'FAILED';
  },
  'already-exists': async (on) => {
    await addUnit(on, 'A');
    const status = await deploy(on, two(on.root));
    expect(unitNamed(on, 'A')).toBeDefined();
    return status === 'ROLLBACK_COMPLETE';
  },
  'retain-keeps-failed-creation': async (on) => {
    const body = template({ A: unit('A', on.root, retained), B: unit('B', on.root, { DependsOn: 'A' }) });
    failing(on, 'B', 'create');
    await deploy(on, body);
    return unitNamed(on, 'A') !== undefined;
  },
  'retain-except-on-create': async (on) => {
    const kept = { DeletionPolicy: 'RetainExceptOnCreate' };
    const body = template({ A: unit('A', on.root, kept), B: unit('B', on.root, { DependsOn: 'A' }) });
    failing(on, 'B', 'create');
    await deploy(on, body);
    return unitNamed(on, 'A') === undefined;
  },
  'import-needs-deletion-policy': async (on) => {
    const id = await addUnit(on, 'A');
    const message = await messageOf(changeSet(on, template({ A: unit('A', on.root) }), importOf('A', id)));
    return message?.includes('must have DeletionPolicy attribute specified') === true;
  },
  'import-changes-nothing-else': async (on) => {
    const id = await addUnit(on, 'A');
    const body = template({ A: unit('A', on.root, retained), B: unit('B', on.root) });
    const { StatusReason } = await changeSet(on, body, importOf('A', id));
    return StatusReason?.startsWith('You have modified resources [B]') === true;
  },
  'import-exists-live': async (on) => {
    const body = template({
      W: { Type: 'AWS::SSM::Parameter', Properties: { Name: 'w', Type: 'String', Value: 'v' }, ...retained },
    });
    const { Status } = await changeSet(on, body, {
      ChangeSetType: 'IMPORT',
      ResourcesToImport: [
        { ResourceType: 'AWS::SSM::Parameter', LogicalResourceId: 'W', ResourceIdentifier: { Name: 'w' } },
      ],
    });
    return Status === 'FAILED';
  },
  'import-one-owner': async (on) => {
    await deploy(on, two(on.root));
    const more = { StackName: 'other', ...importOf('A', physicalId(on, 'A')) };
    const { StatusReason } = await changeSet(on, template({ A: unit('A', on.root, retained) }), more);
    return StatusReason?.includes('already exists in stack') === true;
  },
  'import-touches-nothing': async (on) => {
    const id = await addUnit(on, 'A');
    const body = template({ A: unit('Renamed', on.root, retained) });
    expect(await execute(on, await changeSet(on, body, importOf('A', id)))).toBe('IMPORT_COMPLETE');
    return unitNamed(on, 'A') === id;
  },
  'termination-protection': async (on) => {
    await deploy(on, two(on.root));
    const protection = { StackName: 'org', EnableTerminationProtection: true };
    await on.cfn.send(new UpdateTerminationProtectionCommand(protection));
    const message = await messageOf(on.cfn.send(new DeleteStackCommand({ StackName: 'org' })));
    return message === 'Stack [org] cannot be deleted while TerminationProtection is enabled';
  },
  'property-validation': async (on) => {
    const body = template({
      A: { ...unit('A', on.root), Properties: { Name: 'A', ParentId: on.root, Colour: 'red' } },
    });
    return (await changeSet(on, body, { ChangeSetType: 'CREATE' })).Status === 'FAILED';
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
    return (await deploy(on, two(on.root))) === 'CREATE_COMPLETE';
  },
  'string-content-undriftable': async (on) => {
    await deploy(on, template({ P: scp('P', [on.root], JSON.stringify(deny('s3:*'))) }));
    on.world.policies[physicalId(on, 'P')]!.content = JSON.stringify(deny('ec2:*'));
    await on.cfn.send(new DetectStackDriftCommand({ StackName: 'org' }));
    on.pass(1000);
    const { StackResourceDrifts } = await on.cfn.send(new DescribeStackResourceDriftsCommand({ StackName: 'org' }));
    return StackResourceDrifts![0]!.StackResourceDriftStatus === 'IN_SYNC';
  },
};

afterEach(closeAll);

describe('each quirk of CloudFormation has a switch', () => {
  it('and no quirk is documented without a test', () => {
    expect(Object.keys(shows).sort()).toEqual(Object.keys(cloudFormationQuirks).sort());
  });

  it.each(Object.entries(shows))('%s', async (name, check) => {
    expect(await check(await bench(null))).toBe(true);
    expect(await check(await bench(name))).toBe(false);
  });
});
