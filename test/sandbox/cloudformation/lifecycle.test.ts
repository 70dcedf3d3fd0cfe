import { DeleteStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { bench, deny, scp, template, unit } from './bench.js';

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
    const made = await on.changeSet(tree(on.root), { ChangeSetType: 'CREATE' });
    expect(made).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' });
    expect(
      made.Changes!.map(({ ResourceChange }) => [ResourceChange!.Action, ResourceChange!.LogicalResourceId]),
    ).toEqual([
      ['Add', 'Workloads'],
      ['Add', 'Prod'],
      ['Add', 'Region'],
    ]);
    expect(on.unitNamed('Workloads')).toBeUndefined();

    expect(await on.execute(made)).toBe('CREATE_COMPLETE');
    const workloads = on.unitNamed('Workloads')!;
    const prod = on.unitNamed('Prod')!;
    expect(on.world.organizationalUnits[prod]!.parentId).toBe(workloads);
    expect(on.targets(on.policyNamed('Region')!)).toEqual([workloads, prod].sort());
    expect(on.physicalId('Prod')).toBe(prod);
    expect((await on.events()).filter((event) => event.endsWith('CREATE_COMPLETE'))).toEqual([
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
    expect(await on.deploy(changed)).toBe('UPDATE_COMPLETE');
    expect(on.unitNamed('Prod')).toBeUndefined();
    expect(on.targets(on.policyNamed('Region')!)).toEqual([workloads]);

    await on.cfn.send(new DeleteStackCommand({ StackName: 'org' }));
    expect(await on.settle()).toBe('DELETE_COMPLETE');
    expect(on.unitNamed('Workloads')).toBeUndefined();
    expect(on.policyNamed('Region')).toBeUndefined();
  });
});
