import {
  CloudFormationClient,
  ContinueUpdateRollbackCommand,
  CreateStackCommand,
  DeleteChangeSetCommand,
  DescribeEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  GetTemplateCommand,
  ListStacksCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { addFault } from '../../../tools/sandbox/faults.js';
import { codeOf } from '../harness.js';
import { bench, messageOf, scp, template, unit } from './bench.js';

describe('a stack is read', () => {
  test('by name while it is there, by id also afterwards, and not at all where it never was', async () => {
    const on = await bench();
    const body = template({ A: unit('A', on.root) });
    const { StackId } = await on.cfn.send(new CreateStackCommand({ StackName: 'org', TemplateBody: body }));
    const seen = async (StackName: string) =>
      (await on.cfn.send(new DescribeStacksCommand({ StackName }))).Stacks![0]!.StackStatus;
    expect(await seen('org')).toBe('CREATE_IN_PROGRESS');
    expect(await on.settle()).toBe('CREATE_COMPLETE');
    expect(await seen(StackId!)).toBe('CREATE_COMPLETE');
    expect(await messageOf(seen('none'))).toBe('Stack with id none does not exist');
    const { StackSummaries } = await on.cfn.send(new ListStacksCommand({ StackStatusFilter: ['CREATE_COMPLETE'] }));
    expect(StackSummaries!.map(({ StackName }) => StackName)).toEqual(['org']);
    expect(
      (await on.cfn.send(new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] }))).StackSummaries ?? [],
    ).toEqual([]);
  });

  test('resource by resource, with its metadata, and by what it owns', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root, { Metadata: { note: 'x' } }), B: unit('B', on.root) }));
    const one = await on.cfn.send(new DescribeStackResourceCommand({ StackName: 'org', LogicalResourceId: 'A' }));
    expect(one.StackResourceDetail).toMatchObject({
      PhysicalResourceId: on.physicalId('A'),
      Metadata: '{"note":"x"}',
    });
    const none = on.cfn.send(new DescribeStackResourceCommand({ StackName: 'org', LogicalResourceId: 'Z' }));
    expect(await messageOf(none)).toBe('Resource Z does not exist for stack org');
    const owned = await on.cfn.send(new DescribeStackResourcesCommand({ PhysicalResourceId: on.physicalId('B') }));
    expect(owned.StackResources!.map(({ LogicalResourceId }) => LogicalResourceId).sort()).toEqual(['A', 'B']);
  });

  test('with the template that failed, where none came through', async () => {
    const on = await bench();
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A' }, times: 1 });
    const body = template({ A: unit('A', on.root) });
    expect(await on.deploy(body)).toBe('ROLLBACK_COMPLETE');
    expect((await on.cfn.send(new GetTemplateCommand({ StackName: 'org' }))).TemplateBody).toBe(body);
  });

  test('in its failures only, through DescribeEvents', async () => {
    const on = await bench();
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A' }, times: 1, message: 'No luck' });
    await on.deploy(template({ A: unit('A', on.root) }));
    const failed = { StackName: 'org', Filters: { FailedEvents: true } };
    const { OperationEvents } = await on.cfn.send(new DescribeEventsCommand(failed));
    expect(OperationEvents).toEqual([
      expect.objectContaining({
        EventType: 'PROVISIONING_ERROR',
        LogicalResourceId: 'A',
        ResourceStatusReason: expect.stringContaining('No luck'),
      }),
    ]);
    const { OperationId } = OperationEvents![0]!;
    const whole = await on.cfn.send(new DescribeEventsCommand({ OperationId }));
    expect(whole.OperationEvents!.length).toBeGreaterThan(3);
    expect(await messageOf(on.cfn.send(new DescribeEventsCommand({})))).toMatch(/must be specified$/);
  });

  test('by nobody of another account or Region', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root) }));
    const seen = async (region: string, accessKeyId: string) => {
      const { endpoint } = on.sandbox;
      const client = new CloudFormationClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey: 'x' } });
      return ((await client.send(new DescribeStacksCommand({}))).Stacks ?? []).length;
    };
    expect(await seen('us-east-1', 'sandbox')).toBe(1);
    expect(await seen('eu-west-1', 'sandbox')).toBe(0);
    on.world.accounts['333333333333'] = { ...on.world.accounts['111111111111']!, id: '333333333333' };
    expect(await seen('us-east-1', '333333333333')).toBe(0);
  });
});

describe('a request that is repeated with its token', () => {
  test('does nothing twice', async () => {
    const on = await bench();
    const body = (name: string) => template({ A: unit(name, on.root) });
    const create = { StackName: 'org', TemplateBody: body('A'), ClientRequestToken: 'one' };
    const first = await on.cfn.send(new CreateStackCommand(create));
    expect((await on.cfn.send(new CreateStackCommand(create))).StackId).toBe(first.StackId);
    expect(await codeOf(on.cfn.send(new CreateStackCommand({ ...create, ClientRequestToken: 'two' })))).toBe(
      'AlreadyExistsException',
    );
    await on.settle();
    const update = { StackName: 'org', TemplateBody: body('A2'), ClientRequestToken: 'three' };
    await on.cfn.send(new UpdateStackCommand(update));
    await on.cfn.send(new UpdateStackCommand(update));
    await on.settle();
    const made = await on.changeSet(body('A3'));
    const run = () =>
      on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId, ClientRequestToken: 'four' }));
    await run();
    await run();
    expect(await on.settle()).toBe('UPDATE_COMPLETE');
    await run();
    expect((await on.events()).filter((event) => event === 'org UPDATE_IN_PROGRESS')).toHaveLength(2);
  });

  test('continues a rollback once', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root) }));
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'Q' }, times: 1 });
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'A' }, nth: 2 });
    const changed = template({ A: unit('A2', on.root), Q: scp('Q', [{ Ref: 'A' }]) });
    expect(await on.deploy(changed)).toBe('UPDATE_ROLLBACK_FAILED');
    const go = () => on.cfn.send(new ContinueUpdateRollbackCommand({ StackName: 'org', ClientRequestToken: 'go' }));
    await go();
    await go();
    expect(await on.settle()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await messageOf(on.cfn.send(new ContinueUpdateRollbackCommand({ StackName: 'org' })))).toMatch(
      /can not continue rollback/,
    );
  });

  test('deletes a change set that is gone already', async () => {
    const on = await bench();
    const { ChangeSetId } = await on.changeSet(template({ A: unit('A', on.root) }), { ChangeSetType: 'CREATE' });
    const remove = () => on.cfn.send(new DeleteChangeSetCommand({ ChangeSetName: ChangeSetId }));
    await remove();
    expect(await messageOf(remove())).toBeNull();
  });
});

describe('what a stack carries beside what governs', () => {
  test('the organization’s resource policy is put, changed, tagged and removed', async () => {
    const on = await bench();
    const policy = (Action: string, Tags: object[]) => ({
      Type: 'AWS::Organizations::ResourcePolicy',
      Properties: {
        Content: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action, Resource: '*' }],
        },
        Tags,
      },
    });
    await on.deploy(
      template({ R: policy('organizations:ListAccounts', [{ Key: 'a', Value: '1' }]), A: unit('A', on.root) }),
    );
    const id = on.world.resourcePolicy!.id;
    expect(on.physicalId('R')).toBe(id);
    await on.deploy(
      template({ R: policy('organizations:ListRoots', [{ Key: 'b', Value: '2' }]), A: unit('A', on.root) }),
    );
    expect(on.world.resourcePolicy).toMatchObject({ id, content: expect.stringContaining('ListRoots') });
    expect(on.world.tags[id]).toEqual({ b: '2' });
    await on.deploy(template({ A: unit('A', on.root) }));
    expect(on.world.resourcePolicy).toBeNull();
  });

  test('buckets and parameters have names and attributes, and nothing behind them', async () => {
    const on = await bench();
    const body = template(
      {
        Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'templates-1' } },
        Parameter: {
          Type: 'AWS::SSM::Parameter',
          Properties: { Name: '/charter/a', Type: 'String', Value: { Ref: 'Bucket' } },
        },
        Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' },
      },
      {
        Outputs: {
          Arn: { Value: { 'Fn::GetAtt': ['Bucket', 'Arn'] } },
          Domain: { Value: { 'Fn::GetAtt': 'Bucket.DomainName' } },
        },
      },
    );
    expect(await on.deploy(body)).toBe('CREATE_COMPLETE');
    const { Stacks } = await on.cfn.send(new DescribeStacksCommand({ StackName: 'org' }));
    expect(Stacks![0]!.Outputs!.map(({ OutputValue }) => OutputValue)).toEqual([
      'arn:aws:s3:::templates-1',
      'templates-1.s3.amazonaws.com',
    ]);
    expect(on.physicalId('Parameter')).toBe('/charter/a');
  });
});
