import { type CreateChangeSetCommandInput, DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import {
  AttachPolicyCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DetachPolicyCommand,
  PutResourcePolicyCommand,
} from '@aws-sdk/client-organizations';
import { type Bench, bench, deny, messageOf, scp, template, unit } from './bench.js';

const kept = { DeletionPolicy: 'RetainExceptOnCreate' };

/** An OU and an attached SCP, made by hand. */
async function byHand(on: Bench): Promise<{ ou: string; policy: string }> {
  const { OrganizationalUnit } = await on.organizations.send(
    new CreateOrganizationalUnitCommand({ ParentId: on.root, Name: 'Hand' }),
  );
  const { Policy } = await on.organizations.send(
    new CreatePolicyCommand({
      Name: 'Hand',
      Description: '',
      Type: 'SERVICE_CONTROL_POLICY',
      Content: JSON.stringify(deny('s3:*')),
    }),
  );
  const found = { ou: OrganizationalUnit!.Id!, policy: Policy!.PolicySummary!.Id! };
  await on.organizations.send(new AttachPolicyCommand({ PolicyId: found.policy, TargetId: found.ou }));
  return found;
}

const body = (root: string) =>
  template({ Hand: unit('Hand', root, kept), Scp: scp('Hand', [{ Ref: 'Hand' }], deny('s3:*'), kept) });

function imports({ ou, policy }: { ou: string; policy: string }): Partial<CreateChangeSetCommandInput> {
  return {
    ChangeSetType: 'IMPORT',
    ResourcesToImport: [
      {
        ResourceType: 'AWS::Organizations::OrganizationalUnit',
        LogicalResourceId: 'Hand',
        ResourceIdentifier: { Id: ou },
      },
      { ResourceType: 'AWS::Organizations::Policy', LogicalResourceId: 'Scp', ResourceIdentifier: { Id: policy } },
    ],
  };
}

describe('an import', () => {
  test('into a new stack changes nothing live, and then there is nothing to change', async () => {
    const on = await bench();
    const found = await byHand(on);
    const live = () =>
      structuredClone([on.world.organizationalUnits, on.world.policies, on.world.attachments, on.world.tags]);
    const before = live();
    const made = await on.changeSet(body(on.root), imports(found));
    expect(
      made.Changes!.map(({ ResourceChange: c }) => [c!.Action, c!.LogicalResourceId, c!.PhysicalResourceId]),
    ).toEqual([
      ['Import', 'Hand', found.ou],
      ['Import', 'Scp', found.policy],
    ]);
    expect(await on.execute(made)).toBe('IMPORT_COMPLETE');
    expect(live()).toEqual(before);
    expect(on.physicalId('Hand')).toBe(found.ou);
    expect(await on.events()).toEqual(
      expect.arrayContaining([
        'org REVIEW_IN_PROGRESS',
        'org IMPORT_IN_PROGRESS',
        'Scp IMPORT_COMPLETE',
        'org IMPORT_COMPLETE',
      ]),
    );
    expect((await on.changeSet(body(on.root))).StatusReason).toMatch(/didn't contain changes/);
    expect(
      await on.deploy(
        template({ Hand: unit('Renamed', on.root, kept), Scp: scp('Hand', [{ Ref: 'Hand' }], deny('s3:*'), kept) }),
      ),
    ).toBe('UPDATE_COMPLETE');
    expect(on.unitNamed('Renamed')).toBe(found.ou);
  });

  test('into a stack that is there leaves its resources alone', async () => {
    const on = await bench();
    const found = await byHand(on);
    await on.deploy(template({ A: unit('A', on.root) }));
    const more = JSON.parse(body(on.root)).Resources;
    const made = await on.changeSet(template({ A: unit('A', on.root), ...more }), imports(found));
    expect(await on.execute(made)).toBe('IMPORT_COMPLETE');
    expect(on.physicalId('Scp')).toBe(found.policy);
    const changed = await on.changeSet(template({ A: unit('A2', on.root), ...more }), {
      ...imports(found),
      StackName: 'org',
    });
    expect(changed.Status).toBe('FAILED');
  });

  test('of what vanished after the change set was made is taken back, and touches nothing', async () => {
    const on = await bench();
    const found = await byHand(on);
    const made = await on.changeSet(body(on.root), imports(found));
    await on.organizations.send(new DetachPolicyCommand({ PolicyId: found.policy, TargetId: found.ou }));
    await on.organizations.send(new DeletePolicyCommand({ PolicyId: found.policy }));
    expect(await on.execute(made)).toBe('IMPORT_ROLLBACK_COMPLETE');
    expect(on.unitNamed('Hand')).toBe(found.ou);
    expect((await on.reasons()).join()).toMatch(/HandlerErrorCode: NotFound/);
    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('DELETE_COMPLETE');
    expect(on.unitNamed('Hand')).toBe(found.ou);
  });

  test('of what does not exist fails when it is made', async () => {
    const on = await bench();
    const made = await on.changeSet(body(on.root), imports({ ou: 'ou-none-00000000', policy: 'p-00000000' }));
    expect(made).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringMatching(/'ou-none-00000000' was not found/),
    });
  });

  test('of the organization’s resource policy works as well', async () => {
    const on = await bench();
    const Content = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'organizations:ListAccounts', Resource: '*' }],
    });
    const { ResourcePolicy } = await on.organizations.send(new PutResourcePolicyCommand({ Content }));
    const Id = ResourcePolicy!.ResourcePolicySummary!.Id!;
    const resource = {
      Type: 'AWS::Organizations::ResourcePolicy',
      Properties: { Content: JSON.parse(Content) },
      ...kept,
    };
    const made = await on.changeSet(template({ R: resource }), {
      ChangeSetType: 'IMPORT',
      ResourcesToImport: [{ ResourceType: resource.Type, LogicalResourceId: 'R', ResourceIdentifier: { Id } }],
    });
    expect(await on.execute(made)).toBe('IMPORT_COMPLETE');
    const second = template({ R: resource, S: resource });
    expect(await on.deploy(second)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect((await on.reasons()).join()).toMatch(/There is already a ResourcePolicy in the Organization!/);
  });

  test.each([
    ['no resources', { ResourcesToImport: [] }, /ResourcesToImport must be specified/],
    [
      'one that the template lacks',
      {
        ResourcesToImport: [
          { ResourceType: 'AWS::Organizations::Policy', LogicalResourceId: 'X', ResourceIdentifier: { Id: 'p' } },
        ],
      },
      /Resources \[X\] passed in ResourceToImport are not present in the template/,
    ],
    [
      'another identifier',
      {
        ResourcesToImport: [
          {
            ResourceType: 'AWS::Organizations::Policy',
            LogicalResourceId: 'Scp',
            ResourceIdentifier: { Name: 'Hand' },
          },
        ],
      },
      /it takes \[Id\], and \[Name\] was given/,
    ],
  ] as const)('with %s is refused', async (_what, given, message) => {
    const on = await bench();
    const input = { ChangeSetType: 'IMPORT' as const, ResourcesToImport: [...given.ResourcesToImport] };
    expect(await messageOf(on.changeSet(body(on.root), input))).toMatch(message);
  });
});
