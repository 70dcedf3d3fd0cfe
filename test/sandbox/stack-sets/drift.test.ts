import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateStackInstancesCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  DetectStackSetDriftCommand,
  ListStackInstanceResourceDriftsCommand,
} from '@aws-sdk/client-cloudformation';
import { codeOf, handClock, open } from '../harness.js';
import { accounts, bench, createInstances, createSet, instance, instances, seed, settle } from './bench.js';

const named = { StackSetName: 'baseline' };

test('drift of a stack set is found in every instance, by an operation of its own', async () => {
  const on = await bench();
  await createSet(on);
  await createInstances(on, [on.a], { Regions: ['us-east-1'] });
  const before = (await on.cfn.send(new DescribeStackSetCommand(named))).StackSet?.StackSetDriftDetectionDetails;
  expect(before?.DriftStatus).toBe('NOT_CHECKED');
  const detect = () =>
    on.cfn.send(new DetectStackSetDriftCommand({ ...named, OperationPreferences: { MaxConcurrentCount: 10 } }));
  const { OperationId } = await detect();
  expect(await codeOf(detect())).toBe('OperationInProgressException');
  expect(await settle(on, { OperationId })).toBe('SUCCEEDED');
  const { StackSetOperation } = await on.cfn.send(new DescribeStackSetOperationCommand({ ...named, OperationId }));
  expect(StackSetOperation).toMatchObject({
    Action: 'DETECT_DRIFT',
    StackSetDriftDetectionDetails: {
      DriftStatus: 'IN_SYNC',
      DriftDetectionStatus: 'COMPLETED',
      TotalStackInstancesCount: 3,
      InSyncStackInstancesCount: 3,
    },
  });
  expect((await instance(on, accounts.a1)).DriftStatus).toBe('IN_SYNC');
  const { Summaries } = await on.cfn.send(
    new ListStackInstanceResourceDriftsCommand({
      ...named,
      OperationId,
      StackInstanceAccount: accounts.a1,
      StackInstanceRegion: 'us-east-1',
    }),
  );
  expect(Summaries).toMatchObject([{ LogicalResourceId: 'P', StackResourceDriftStatus: 'IN_SYNC' }]);
  const live = on.world.cloudformation.resources![accounts.a1]!['us-east-1']!['AWS::SSM::Parameter']!['/governance']!;
  live.properties['Value'] = 'by hand';
  const second = await detect();
  expect(await settle(on, second)).toBe('SUCCEEDED');
  expect((await instance(on, accounts.a1)).DriftStatus).toBe('DRIFTED');
  expect((await instance(on, accounts.b1)).DriftStatus).toBe('IN_SYNC');
  const { StackSet } = await on.cfn.send(new DescribeStackSetCommand(named));
  expect(StackSet?.StackSetDriftDetectionDetails).toMatchObject({
    DriftStatus: 'DRIFTED',
    DriftedStackInstancesCount: 1,
  });
  // Looking changes nothing of what is deployed.
  expect(await instances(on)).toContain(`${accounts.a1} us-east-1 CURRENT SUCCEEDED`);
});

test('an operation goes on where it was when the sandbox starts again from its file', async () => {
  const state = join(mkdtempSync(join(tmpdir(), 'charter-sandbox-')), 'state.json');
  const { clock, pass } = handClock();
  const on = await bench(null, { state, clock });
  await createSet(on);
  const input = { ...named, Regions: ['us-east-1'], DeploymentTargets: { OrganizationalUnitIds: [on.a] } };
  const { OperationId } = await on.cfn.send(new CreateStackInstancesCommand(input));
  pass(12);
  await instances(on);
  await on.sandbox.close();
  const again = await open({ state, clock, seed });
  const later = { ...on, sandbox: again, world: again.world, pass };
  later.cfn = clientAt(on, again.endpoint);
  expect(await settle(later, { OperationId })).toBe('SUCCEEDED');
  expect(await instances(later)).toHaveLength(3);
});

function clientAt({ cfn }: Awaited<ReturnType<typeof bench>>, endpoint: string) {
  const { hostname, port } = new URL(endpoint);
  cfn.config.endpoint = async () => ({ protocol: 'http:', hostname, port: Number(port), path: '/' });
  return cfn;
}
