import {
  type DescribeChangeSetCommandOutput,
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStacksCommand,
  DetectStackDriftCommand,
} from '@aws-sdk/client-cloudformation';
import {
  AttachPolicyCommand,
  DeletePolicyCommand,
  DetachPolicyCommand,
  TagResourceCommand,
  UpdateOrganizationalUnitCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { addFault } from '../../../tools/sandbox/faults.js';
import { type Bench, bench, deny, scp, template, unit } from './bench.js';

const body = (root: string, more: object = {}) =>
  template({ A: unit('A', root), B: unit('B', root), P: scp('P', [{ Ref: 'A' }, { Ref: 'B' }]), ...more });
const revert = { DeploymentMode: 'REVERT_DRIFT' as const };
const changesOf = ({ Changes }: DescribeChangeSetCommandOutput) =>
  (Changes ?? []).map(({ ResourceChange }) => ResourceChange!);

/** P detached from A and attached to the root, with another content; A renamed. */
async function drift(on: Bench): Promise<void> {
  const PolicyId = on.physicalId('P');
  const a = on.physicalId('A');
  await on.organizations.send(new DetachPolicyCommand({ PolicyId, TargetId: a }));
  await on.organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: on.root }));
  await on.organizations.send(new UpdatePolicyCommand({ PolicyId, Content: JSON.stringify(deny('iam:*')) }));
  await on.organizations.send(new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: a, Name: 'ByHand' }));
}

describe('drift detection', () => {
  test('takes its time, and finds what was changed by hand', async () => {
    const on = await bench();
    await on.deploy(body(on.root));
    await drift(on);
    const { StackDriftDetectionId } = await on.cfn.send(new DetectStackDriftCommand({ StackName: 'org' }));
    const status = () => on.cfn.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
    expect((await status()).DetectionStatus).toBe('DETECTION_IN_PROGRESS');
    on.pass(1000);
    expect(await status()).toMatchObject({
      DetectionStatus: 'DETECTION_COMPLETE',
      StackDriftStatus: 'DRIFTED',
      DriftedStackResourceCount: 2,
    });
    const { StackResourceDrifts } = await on.cfn.send(new DescribeStackResourceDriftsCommand({ StackName: 'org' }));
    const found = Object.fromEntries(StackResourceDrifts!.map((one) => [one.LogicalResourceId, one]));
    expect(found['B']!.StackResourceDriftStatus).toBe('IN_SYNC');
    expect(found['A']!.PropertyDifferences).toEqual([
      { PropertyPath: '/Name', ExpectedValue: 'A', ActualValue: 'ByHand', DifferenceType: 'NOT_EQUAL' },
    ]);
    expect(found['P']!.PropertyDifferences!.map((one: { PropertyPath?: string }) => one.PropertyPath)).toEqual([
      '/Content/Statement/0/Action',
      '/TargetIds/0',
      '/TargetIds/1',
    ]);
    const { Stacks } = await on.cfn.send(new DescribeStacksCommand({ StackName: 'org' }));
    expect(Stacks![0]!.DriftInformation!.StackDriftStatus).toBe('DRIFTED');
  });

  test('does not mind the order of targets, and knows what was deleted', async () => {
    const on = await bench();
    await on.deploy(body(on.root, { Q: scp('Q', []) }));
    const p = on.physicalId('P');
    on.world.attachments[p]!.reverse();
    await on.organizations.send(new DeletePolicyCommand({ PolicyId: on.physicalId('Q') }));
    await on.cfn.send(new DetectStackDriftCommand({ StackName: 'org' }));
    on.pass(1000);
    const { StackResourceDrifts } = await on.cfn.send(new DescribeStackResourceDriftsCommand({ StackName: 'org' }));
    const found = Object.fromEntries(
      StackResourceDrifts!.map((one) => [one.LogicalResourceId, one.StackResourceDriftStatus]),
    );
    expect(found).toEqual({ A: 'IN_SYNC', B: 'IN_SYNC', P: 'IN_SYNC', Q: 'DELETED' });
  });
});

describe('a change set that reverts drift', () => {
  test('shows three states, and brings the live one to the template', async () => {
    const on = await bench();
    await on.deploy(body(on.root));
    await drift(on);
    const made = await on.changeSet(body(on.root), revert);
    expect(made).toMatchObject({ StackDriftStatus: 'DRIFTED', DeploymentMode: 'REVERT_DRIFT' });
    const [a, p] = changesOf(made);
    expect(a).toMatchObject({ Action: 'Modify', LogicalResourceId: 'A', ResourceDriftStatus: 'MODIFIED' });
    expect(a!.Details![0]!.Target).toMatchObject({
      Path: '/Properties/Name',
      BeforeValue: 'ByHand',
      AfterValue: 'A',
      BeforeValueFrom: 'ACTUAL_STATE',
      Drift: { PreviousValue: 'A', ActualValue: 'ByHand', DriftDetectionTimestamp: expect.any(Date) },
    });
    expect(JSON.parse(p!.BeforeContext!).Properties.TargetIds).toContain(on.root);
    expect(JSON.parse(p!.PreviousDeploymentContext!).Properties.TargetIds).not.toContain(on.root);

    expect(await on.execute(made)).toBe('UPDATE_COMPLETE');
    const ids = [on.physicalId('A'), on.physicalId('B')].sort();
    expect(on.targets(on.physicalId('P'))).toEqual(ids);
    expect(on.world.organizationalUnits[on.physicalId('A')]!.name).toBe('A');
    expect((await on.changeSet(body(on.root), revert)).StatusReason).toMatch(/didn't contain changes/);
  });

  test('only takes note where the template now says what is live', async () => {
    const on = await bench();
    await on.deploy(body(on.root));
    const PolicyId = on.physicalId('P');
    await on.organizations.send(new UpdatePolicyCommand({ PolicyId, Content: JSON.stringify(deny('iam:*')) }));
    const same = template({
      A: unit('A', on.root),
      B: unit('B', on.root),
      P: scp('P', [{ Ref: 'A' }, { Ref: 'B' }], deny('iam:*')),
    });
    const made = await on.changeSet(same, revert);
    expect(changesOf(made)).toEqual([
      expect.objectContaining({ Action: 'SyncWithActual', LogicalResourceId: 'P', ResourceDriftStatus: 'MODIFIED' }),
    ]);
    expect(changesOf(made)[0]!.Details![0]!.Target!.AttributeChangeType).toBe('SyncWithActual');
    expect(await on.execute(made)).toBe('UPDATE_COMPLETE');
    expect((await on.changeSet(same)).Status).toBe('FAILED');
  });

  test('makes again what was deleted', async () => {
    const on = await bench();
    await on.deploy(body(on.root, { Q: scp('Q', []) }));
    const old = on.physicalId('Q');
    await on.organizations.send(new DeletePolicyCommand({ PolicyId: old }));
    const made = await on.changeSet(body(on.root, { Q: scp('Q', []) }), revert);
    expect(changesOf(made)).toEqual([
      expect.objectContaining({ Action: 'Add', LogicalResourceId: 'Q', ResourceDriftStatus: 'DELETED' }),
    ]);
    expect(await on.execute(made)).toBe('UPDATE_COMPLETE');
    expect(on.world.policies[on.physicalId('Q')]!.name).toBe('Q');
    expect(on.physicalId('Q')).not.toBe(old);
  });

  test('leaves tags alone that no template names', async () => {
    const on = await bench();
    const tagged = {
      A: { ...unit('A', on.root), Properties: { Name: 'A', ParentId: on.root, Tags: [{ Key: 'ours', Value: '1' }] } },
    };
    await on.deploy(body(on.root, tagged));
    const Tags = [
      { Key: 'ours', Value: '2' },
      { Key: 'theirs', Value: 'x' },
    ];
    await on.organizations.send(new TagResourceCommand({ ResourceId: on.physicalId('A'), Tags }));
    expect(await on.execute(await on.changeSet(body(on.root, tagged), revert))).toBe('UPDATE_COMPLETE');
    expect(on.world.tags[on.physicalId('A')]).toEqual({ ours: '1', theirs: 'x' });
  });

  test('that fails goes back to what was live, not to the previous template', async () => {
    const on = await bench();
    await on.deploy(body(on.root));
    await drift(on);
    const live = structuredClone([on.world.policies, on.world.organizationalUnits]);
    const attached = on.targets(on.physicalId('P'));
    addFault(on.world, { kind: 'failResource', resource: { logicalId: 'Z', action: 'create' } });
    const made = await on.changeSet(body(on.root, { Z: unit('Z', { Ref: 'A' }, { DependsOn: 'P' }) }), revert);
    expect(await on.execute(made)).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(structuredClone([on.world.policies, on.world.organizationalUnits])).toEqual(live);
    expect(on.targets(on.physicalId('P'))).toEqual(attached);
  });
});
