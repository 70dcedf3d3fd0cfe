import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  DescribeEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  GetTemplateCommand,
  ListChangeSetsCommand,
  ListStackResourcesCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { codeOf, s3Client } from '../harness.js';
import { type Bench, bench, deny, messageOf, scp, template, unit } from './bench.js';

const changesOf = ({ Changes }: DescribeChangeSetCommandOutput) =>
  (Changes ?? []).map(({ ResourceChange }) => ResourceChange!);
const later = '{{changeSet:KNOWN_AFTER_APPLY}}';

describe('a change set shows', () => {
  test('what changes in a property, before and after', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root), P: scp('P', [{ Ref: 'A' }]) }));
    const body = template({
      A: unit('A', on.root),
      B: unit('B', on.root),
      P: scp('P', [{ Ref: 'A' }, { Ref: 'B' }], deny('ec2:*')),
    });
    const [add, change] = changesOf(await on.changeSet(body));
    expect(add).toMatchObject({ Action: 'Add', LogicalResourceId: 'B' });
    expect(JSON.parse(add!.AfterContext!)).toEqual({ Properties: { Name: 'B', ParentId: on.root } });
    expect(change).toMatchObject({
      Action: 'Modify',
      LogicalResourceId: 'P',
      PhysicalResourceId: on.physicalId('P'),
      Replacement: 'False',
      Scope: ['Properties'],
    });
    expect(
      change!.Details!.map(({ Target, Evaluation, ChangeSource }) => ({ ...Target, Evaluation, ChangeSource })),
    ).toEqual([
      {
        Attribute: 'Properties',
        Name: 'Content',
        Path: '/Properties/Content/Statement/0/Action',
        BeforeValue: 's3:*',
        AfterValue: 'ec2:*',
        RequiresRecreation: 'Never',
        AttributeChangeType: 'Modify',
        Evaluation: 'Static',
        ChangeSource: 'DirectModification',
      },
      {
        Attribute: 'Properties',
        Name: 'TargetIds',
        Path: '/Properties/TargetIds/1',
        AfterValue: later,
        RequiresRecreation: 'Never',
        AttributeChangeType: 'Add',
        Evaluation: 'Dynamic',
        ChangeSource: 'DirectModification',
      },
    ]);
    const before = JSON.parse(change!.BeforeContext!).Properties.TargetIds;
    expect(before).toEqual([on.physicalId('A')]);
    expect(JSON.parse(change!.AfterContext!).Properties.TargetIds).toEqual([on.physicalId('A'), later]);
  });

  test('values only where they are asked for', async () => {
    const on = await bench();
    const { ChangeSetId } = await on.changeSet(template({ A: unit('A', on.root) }), { ChangeSetType: 'CREATE' });
    const plain = await on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: ChangeSetId }));
    expect(plain.Changes![0]!.ResourceChange).not.toHaveProperty('AfterContext');
  });

  test('replacements, what they do to the old resource, and whom they take along', async () => {
    const on = await bench();
    const body = (parent: unknown, more: object = {}) =>
      template({
        A: unit('A', on.root),
        B: unit('B', parent, more),
        C: unit('C', { Ref: 'B' }),
        P: scp('P', [{ Ref: 'C' }]),
      });
    await on.deploy(body(on.root));
    const moved = changesOf(await on.changeSet(body({ Ref: 'A' }, { UpdateReplacePolicy: 'Retain' })));
    expect(
      moved.map(({ LogicalResourceId, Replacement, PolicyAction }) => [LogicalResourceId, Replacement, PolicyAction]),
    ).toEqual([
      ['B', 'True', 'ReplaceAndRetain'],
      ['C', 'Conditional', 'ReplaceAndDelete'],
      ['P', 'False', undefined],
    ]);
    expect(moved[1]!.Details![0]).toMatchObject({
      Evaluation: 'Dynamic',
      ChangeSource: 'ResourceReference',
      CausingEntity: 'B',
      Target: { RequiresRecreation: 'Always', AfterValue: later },
    });
    const old = on.physicalId('B');
    expect(await on.deploy(body({ Ref: 'A' }, { UpdateReplacePolicy: 'Retain' }))).toBe('UPDATE_COMPLETE');
    expect(on.world.organizationalUnits[old]).toBeDefined();
    expect(on.world.organizationalUnits[on.physicalId('C')]!.parentId).toBe(on.physicalId('B'));
  });

  test('removals, and whether the resource stays', async () => {
    const on = await bench();
    const kept = { DeletionPolicy: 'RetainExceptOnCreate' };
    await on.deploy(template({ A: unit('A', on.root), B: unit('B', on.root), C: unit('C', on.root, kept) }));
    const removed = changesOf(await on.changeSet(template({ A: unit('A', on.root) })));
    expect(
      removed.map(({ Action, LogicalResourceId, PolicyAction }) => [Action, LogicalResourceId, PolicyAction]),
    ).toEqual([
      ['Remove', 'B', 'Delete'],
      ['Remove', 'C', 'Retain'],
    ]);
    const c = on.physicalId('C');
    await on.deploy(template({ A: unit('A', on.root) }));
    expect(on.world.organizationalUnits[c]).toBeDefined();
  });

  test('that a parameter is the cause, and keeps the previous value where asked', async () => {
    const on = await bench();
    const body = template({ A: unit({ Ref: 'Name' } as never, on.root) }, { Parameters: { Name: { Type: 'String' } } });
    await on.deploy(body, { Parameters: [{ ParameterKey: 'Name', ParameterValue: 'A' }] });
    const same = await on.changeSet(body, { Parameters: [{ ParameterKey: 'Name', UsePreviousValue: true }] });
    expect(same.Status).toBe('FAILED');
    const made = await on.changeSet(body, { Parameters: [{ ParameterKey: 'Name', ParameterValue: 'B' }] });
    expect(changesOf(made)[0]!.Details![0]).toMatchObject({
      ChangeSource: 'ParameterReference',
      CausingEntity: 'Name',
    });
    expect(made.Parameters).toEqual([{ ParameterKey: 'Name', ParameterValue: 'B' }]);
  });

  test('tags of the stack as a change of every resource that takes tags, and hands them on', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root) }), { Tags: [{ Key: 'team', Value: 'one' }] });
    expect(on.world.tags[on.physicalId('A')]).toEqual({ team: 'one' });
    const made = await on.changeSet(template({ A: unit('A', on.root) }), { Tags: [{ Key: 'owner', Value: 'two' }] });
    expect(changesOf(made)[0]).toMatchObject({ Action: 'Modify', Scope: ['Tags'], Replacement: 'False' });
    await on.execute(made);
    expect(on.world.tags[on.physicalId('A')]).toEqual({ owner: 'two' });
  });

  test('a change of outputs only as no change of resources, and yet can be executed', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root) }));
    const made = await on.changeSet(template({ A: unit('A', on.root) }, { Outputs: { Id: { Value: { Ref: 'A' } } } }));
    expect(made).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' });
    expect(made.Changes ?? []).toEqual([]);
    expect(await on.execute(made)).toBe('UPDATE_COMPLETE');
  });

  test('page after page', async () => {
    const on = await bench();
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, i) => [`W${i}`, { Type: 'AWS::CloudFormation::WaitConditionHandle' }]),
    );
    const { ChangeSetId } = await on.changeSet(template(many), { ChangeSetType: 'CREATE' });
    const seen: string[] = [];
    let NextToken: string | undefined;
    do {
      const page: DescribeChangeSetCommandOutput = await on.cfn.send(
        new DescribeChangeSetCommand({ ChangeSetName: ChangeSetId, NextToken }),
      );
      seen.push(...changesOf(page).map(({ LogicalResourceId }) => LogicalResourceId!));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(Object.keys(many));
  });
});

describe('a change set', () => {
  const body = (on: Bench) => template({ A: unit('A', on.root) });

  test('is the same one for the same client token, and refuses its name to another', async () => {
    const on = await bench();
    const input = {
      StackName: 'org',
      ChangeSetName: 'c',
      ChangeSetType: 'CREATE',
      TemplateBody: body(on),
      ClientToken: 't',
    } as const;
    const first = await on.cfn.send(new CreateChangeSetCommand(input));
    expect((await on.cfn.send(new CreateChangeSetCommand(input))).Id).toBe(first.Id);
    const other = on.cfn.send(new CreateChangeSetCommand({ ...input, ClientToken: 'u' }));
    expect(await codeOf(other)).toBe('AlreadyExistsException');
  });

  test('can be executed once, when it is complete', async () => {
    const on = await bench();
    const input = { StackName: 'org', ChangeSetName: 'c', ChangeSetType: 'CREATE', TemplateBody: body(on) } as const;
    const { Id } = await on.cfn.send(new CreateChangeSetCommand(input));
    const run = () => on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: Id }));
    expect(await messageOf(run())).toMatch(/cannot be executed in its current status of \[CREATE_PENDING\]/);
    on.pass(1000);
    await run();
    expect(await codeOf(run())).toBe('InvalidChangeSetStatusException');
    await on.settle();
    const after = await on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: Id }));
    expect(after.ExecutionStatus).toBe('EXECUTE_COMPLETE');
  });

  test('that is deleted leaves its stack in review', async () => {
    const on = await bench();
    const { ChangeSetId } = await on.changeSet(body(on), { ChangeSetType: 'CREATE' });
    await on.cfn.send(new DeleteChangeSetCommand({ ChangeSetName: ChangeSetId }));
    expect((await on.cfn.send(new ListChangeSetsCommand({ StackName: 'org' }))).Summaries ?? []).toEqual([]);
    const { Stacks } = await on.cfn.send(new DescribeStacksCommand({ StackName: 'org' }));
    expect(Stacks![0]!.StackStatus).toBe('REVIEW_IN_PROGRESS');
    expect(await codeOf(on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: ChangeSetId })))).toBe(
      'ChangeSetNotFoundException',
    );
  });

  test('takes its template from S3 where it is too large to send, and gives it back whole', async () => {
    const on = await bench();
    const s3 = s3Client(on.sandbox);
    const large = template({ A: unit('A', on.root) }, { Metadata: { note: 'x'.repeat(60_000) } });
    await s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
    await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: 'org/a b.json', Body: large }));
    const fromS3 = {
      TemplateBody: undefined,
      TemplateURL: 'https://templates.s3.us-east-1.amazonaws.com/org/a%20b.json',
    };
    const made = await on.changeSet('', { ChangeSetType: 'CREATE', ...fromS3 });
    expect(made.Status).toBe('CREATE_COMPLETE');
    const { TemplateBody } = await on.cfn.send(new GetTemplateCommand({ ChangeSetName: made.ChangeSetId }));
    expect(TemplateBody).toBe(large);
    const missing = { ...fromS3, TemplateURL: `${on.sandbox.endpoint}/templates/none.json` };
    expect(await messageOf(on.changeSet('', { ChangeSetType: 'CREATE', ...missing }))).toBe('S3 error: Access Denied');
  });

  test('that fails validation says what is wrong through DescribeEvents', async () => {
    const on = await bench();
    const wrong = { Type: 'AWS::Organizations::Policy', Properties: { Name: ['P'], Type: 'SCP', Colour: 'red' } };
    const made = await on.changeSet(template({ P: wrong }), { ChangeSetType: 'CREATE' });
    expect(made.StatusReason).toMatch(/\[AWS::EarlyValidation::PropertyValidation\].*use the DescribeEvents API/);
    const { OperationEvents } = await on.cfn.send(
      new DescribeEventsCommand({ ChangeSetName: made.ChangeSetId, Filters: { FailedEvents: true } }),
    );
    expect(
      OperationEvents!.map(
        ({ ValidationPath, ValidationStatusReason }) => `${ValidationPath}: ${ValidationStatusReason}`,
      ),
    ).toEqual([
      '/Resources/P/Properties: extraneous key [Colour] is not permitted',
      '/Resources/P/Properties: Required property [Content] not found',
      '/Resources/P/Properties/Name: expected type: String, found: JSONArray',
      '/Resources/P/Properties/Type: SCP is not a valid enum value',
    ]);
  });

  test('cannot change the type of a resource', async () => {
    const on = await bench();
    await on.deploy(template({ A: unit('A', on.root) }));
    const made = await on.changeSet(template({ A: scp('A', [on.root]) }));
    expect(made.StatusReason).toMatch(/^Update of resource type is not permitted\..*\[A\]$/);
  });

  test('waits for nobody: a stack that is being updated refuses another', async () => {
    const on = await bench();
    await on.deploy(body(on));
    const made = await on.changeSet(template({ A: unit('A2', on.root) }));
    await on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId }));
    const update = on.cfn.send(new UpdateStackCommand({ StackName: 'org', TemplateBody: body(on) }));
    expect(await messageOf(update)).toMatch(/is in UPDATE_IN_PROGRESS state and can not be updated\.$/);
    await on.settle();
    const { StackResourceSummaries } = await on.cfn.send(new ListStackResourcesCommand({ StackName: 'org' }));
    expect(StackResourceSummaries).toEqual([
      expect.objectContaining({
        LogicalResourceId: 'A',
        ResourceStatus: 'UPDATE_COMPLETE',
        PhysicalResourceId: on.physicalId('A'),
      }),
    ]);
  });
});
