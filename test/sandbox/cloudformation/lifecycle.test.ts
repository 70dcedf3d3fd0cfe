import { DeleteStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { closeAll } from '../harness.js';
import {
  bench,
  changeSet,
  deny,
  deploy,
  events,
  execute,
  physicalId,
  policyNamed,
  scp,
  settle,
  targets,
  template,
  unit,
  unitNamed,
} from './bench.js';

afterEach(closeAll);

const tree = (root: string, more: object = {}) =>
  template(
    {
      Workloads: unit('Workloads', root),
      Prod: unit('Prod', { Ref: 'Workloads' }),
      Region: scp('Region', [{ Ref: 'Workloads' }, { Ref: 'Prod' }]),
    },
    { Outputs: { Prod: { Value: { 'Fn::GetAtt': ['Prod', 'Arn'] }, Export: { Name: 'prod' } } }, ...more },
  );

describe('a stack', () => {
  test('is reviewed, created in the order of its dependencies, changed, and deleted', async () => {
    const on = await bench();
    const made = await changeSet(on, tree(on.root), { ChangeSetType: 'CREATE' });
    expect(made).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' });
    expect(
      made.Changes!.map(({ ResourceChange }) => [ResourceChange!.Action, ResourceChange!.LogicalResourceId]),
    ).toEqual([
      ['Add', 'Workloads'],
      ['Add', 'Prod'],
      ['Add', 'Region'],
    ]);
    expect(unitNamed(on, 'Workloads')).toBeUndefined();

    expect(await execute(on, made)).toBe('CREATE_COMPLETE');
    const workloads = unitNamed(on, 'Workloads')!;
    const prod = unitNamed(on, 'Prod')!;
    expect(on.world.organizationalUnits[prod]!.parentId).toBe(workloads);
    expect(targets(on, policyNamed(on, 'Region')!)).toEqual([workloads, prod].sort());
    expect(physicalId(on, 'Prod')).toBe(prod);
    expect((await events(on)).filter((event) => event.endsWith('CREATE_COMPLETE'))).toEqual([
      'Workloads CREATE_COMPLETE',
      'Prod CREATE_COMPLETE',
      'Region CREATE_COMPLETE',
      'org CREATE_COMPLETE',
    ]);
    const { Stacks } = await on.cfn.send(new DescribeStacksCommand({ StackName: 'org' }));
    expect(Stacks![0]!.Outputs).toEqual([
      { OutputKey: 'Prod', OutputValue: expect.stringContaining(prod), ExportName: 'prod' },
    ]);

    const changed = template({
      Workloads: unit('Workloads', on.root),
      Region: scp('Region', [{ Ref: 'Workloads' }], deny('ec2:*')),
    });
    expect(await deploy(on, changed)).toBe('UPDATE_COMPLETE');
    expect(unitNamed(on, 'Prod')).toBeUndefined();
    expect(targets(on, policyNamed(on, 'Region')!)).toEqual([workloads]);

    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await settle(on)).toBe('DELETE_COMPLETE');
    expect(unitNamed(on, 'Workloads')).toBeUndefined();
    expect(policyNamed(on, 'Region')).toBeUndefined();
  });
});
