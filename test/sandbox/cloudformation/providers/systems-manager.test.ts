import { bench } from '../bench.js';
import { liveIn, management, resource, stacksIn } from './member.js';

describe('a patch baseline', () => {
  const baseline = (Name: string, more: object = {}) => resource('AWS::SSM::PatchBaseline', { Name, ...more });

  it('becomes the default of its operating system in place of the one before', async () => {
    const on = await bench();
    const { deploy, drift } = stacksIn(on);
    const isDefault = { DefaultBaseline: true };
    await deploy('one', {
      Windows: baseline('w', isDefault),
      Ubuntu: baseline('u', { ...isDefault, OperatingSystem: 'UBUNTU' }),
    });
    expect(await drift('one')).toEqual({ Ubuntu: 'IN_SYNC', Windows: 'IN_SYNC' });
    await deploy('two', { Windows: baseline('w2', isDefault), Plain: baseline('p') });
    expect(await drift('one')).toEqual({ Ubuntu: 'IN_SYNC', Windows: 'MODIFIED' });
    expect(await drift('two')).toEqual({ Plain: 'IN_SYNC', Windows: 'IN_SYNC' });
  });

  it('gets no patch group that another one of its operating system has', async () => {
    const on = await bench();
    const { deploy, failure } = stacksIn(on);
    const group = (name: string, more: object = {}) => ({
      Baseline: baseline(name, { PatchGroups: ['servers'], ...more }),
    });
    expect(await deploy('one', group('a'))).toBe('CREATE_COMPLETE');
    expect(await deploy('one', group('a', { Description: 'its own group is its own' }))).toBe('UPDATE_COMPLETE');
    expect(await deploy('two', group('b'))).toBe('ROLLBACK_COMPLETE');
    expect(await failure('two')).toMatch(/WINDOWS.*AlreadyExistsException/);
    expect(await deploy('three', group('c', { OperatingSystem: 'UBUNTU' }))).toBe('CREATE_COMPLETE');
  });
});

describe('a document', () => {
  const document = (text: string, more: object = {}) => ({
    Document: resource('AWS::SSM::Document', { Content: { description: text }, ...more }),
  });

  it('with another content is another document, unless a new version is asked for', async () => {
    const on = await bench();
    const { deploy } = stacksIn(on);
    await deploy('s', document('one'));
    const first = on.physicalId('Document', 's');
    await deploy('s', document('two', { UpdateMethod: 'NewVersion' }));
    expect(on.physicalId('Document', 's')).toBe(first);
    await deploy('s', document('three', { UpdateMethod: 'Replace' }));
    expect(on.physicalId('Document', 's')).not.toBe(first);
    expect(liveIn(on)).toHaveLength(1);
  });

  it('with a name of its own cannot be replaced', async () => {
    const on = await bench();
    const { deploy, failure } = stacksIn(on);
    await deploy('s', document('one', { Name: 'mine' }));
    expect(await deploy('s', document('two', { Name: 'mine' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/'mine' already exists/);
  });
});

describe('a control of Control Tower', () => {
  it('needs a landing zone, and an OU that is there', async () => {
    const on = await bench();
    const unit = 'ou-ab12-12345678';
    on.world.organizationalUnits[unit] = { id: unit, name: 'Unit', parentId: on.root };
    const control = (id: string) => ({
      Control: resource('AWS::ControlTower::EnabledControl', {
        TargetIdentifier: `arn:aws:organizations::${management}:ou/o-abc/${id}`,
        ControlIdentifier: 'arn:aws:controlcatalog:::control/x',
      }),
    });
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', control(unit))).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(
      /ou-ab12-12345678 is not registered with AWS Control Tower.*ResourceNotFoundException/,
    );
    await fetch(`${on.sandbox.endpoint}/_sandbox/settings`, { method: 'POST', body: '{"landingZone":true}' });
    expect(await deploy('s2', control('ou-ab12-87654321'))).toBe('ROLLBACK_COMPLETE');
    expect(await deploy('s3', control(unit))).toBe('CREATE_COMPLETE');
  });
});
