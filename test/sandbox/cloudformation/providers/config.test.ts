import { demoWorld } from '../../../../tools/sandbox/seeds/index.js';
import { type Bench, bench } from '../bench.js';
import { addBucket, addLive, addObject, liveIn, logArchive, management, resource, stacksIn } from './member.js';

const recorder = (more: object = {}) =>
  resource('AWS::Config::ConfigurationRecorder', { RoleARN: 'arn:aws:iam::1:role/r' }, more);
const channel = (more: object = {}) => resource('AWS::Config::DeliveryChannel', { S3BucketName: 'history' }, more);
const demo = async () => {
  const on = await bench(null, { seed: demoWorld });
  addBucket(on.world, 'history', logArchive);
  return on;
};
const recordIn = (on: Bench, account: string) =>
  addLive(on.world, account, 'us-east-1', 'AWS::Config::ConfigurationRecorder', 'default');
const packs = (on: Bench) => liveIn(on).filter((path) => path.includes('::ConformancePack/OrgConformsPack-'));
const rule = { Type: 'AWS::Config::ConfigRule', Properties: {} };
const rules = (count: number) => {
  const Resources = Object.fromEntries(Array.from({ length: count }, (_, i) => [`Rule${i}`, rule]));
  return JSON.stringify({ Resources });
};

describe('a recorder', () => {
  it('and its channel come up side by side, once in an account and Region', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on, '444444444444');
    expect(await deploy('one', { Recorder: recorder(), Channel: channel() })).toBe('CREATE_COMPLETE');
    expect(await deploy('two', { Recorder: recorder() })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('two')).toMatch(
      /maximum number of configuration recorders: 1 is reached.*MaxNumberOfConfigurationRecordersExceededException/,
    );
    expect(await deploy('three', { Channel: channel() })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('three')).toMatch(/MaxNumberOfDeliveryChannelsExceededException/);
    const elsewhere = stacksIn(on, '444444444444', 'eu-west-1');
    expect(await elsewhere.deploy('one', { Recorder: recorder(), Channel: channel() })).toBe('CREATE_COMPLETE');
  });

  it.each([
    [
      'the channel waits for the recorder',
      { Recorder: recorder(), Channel: channel({ DependsOn: 'Recorder' }) },
      'Recorder',
      /Delivery channel is not available.*NoAvailableDeliveryChannelException/,
    ],
    [
      'the recorder waits for the channel',
      { Recorder: recorder({ DependsOn: 'Channel' }), Channel: channel() },
      'Channel',
      /NoAvailableConfigurationRecorderException/,
    ],
  ])('never starts where %s', async (_what, resources, _failing, reason) => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', resources)).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(reason);
    expect(liveIn(on)).toEqual([]);
  });

  it('delivers to a bucket that is there', async () => {
    const on = await demo();
    delete on.world.buckets['history'];
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', { Recorder: recorder(), Channel: channel() })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/NoSuchBucketException/);
  });

  it('is in no drift detection', async () => {
    const on = await demo();
    const { deploy, drift } = stacksIn(on);
    await deploy('s', {
      Recorder: recorder(),
      Channel: channel(),
      Topic: resource('AWS::SNS::Topic', { DisplayName: 'ours' }),
    });
    const live = on.world.cloudformation.resources![management]!['us-east-1']!;
    for (const one of Object.values(live['AWS::Config::ConfigurationRecorder']!)) one.properties['RoleARN'] = 'other';
    for (const one of Object.values(live['AWS::SNS::Topic']!)) one.properties['DisplayName'] = 'other';
    expect(await drift('s')).toEqual({ Channel: 'NOT_CHECKED', Recorder: 'NOT_CHECKED', Topic: 'MODIFIED' });
  });
});

describe('a rule', () => {
  const managed = resource('AWS::Config::ConfigRule', { Source: { Owner: 'AWS', SourceIdentifier: 'X' } });
  it('of AWS’s own needs a recorder, a custom one does not', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', { Rule: managed })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(
      /You must create a configuration recorder before.*NoAvailableConfigurationRecorderException/,
    );
    const custom = resource('AWS::Config::ConfigRule', { Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'X' } });
    expect(await deploy('custom', { Rule: custom })).toBe('CREATE_COMPLETE');
    recordIn(on, management);
    expect(await deploy('managed', { Rule: managed })).toBe('CREATE_COMPLETE');
  });
});

describe('a conformance pack', () => {
  const pack = (properties: object) =>
    resource('AWS::Config::ConformancePack', { ConformancePackName: 'baseline', ...properties });

  it('fails where nothing records, and leaves nothing behind', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on, '444444444444');
    expect(await deploy('s', { Pack: pack({ TemplateBody: rules(1) }) })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/NoAvailableConfigurationRecorder.*HandlerErrorCode: NotStabilized/);
    expect(liveIn(on)).toEqual([]);
    recordIn(on, '444444444444');
    expect(await deploy('again', { Pack: pack({ TemplateBody: rules(1) }) })).toBe('CREATE_COMPLETE');
  });

  it.each([
    ['131 rules', { TemplateBody: rules(131) }, /131 rules.*ConformancePackTemplateValidationException/],
    [
      '51,201 bytes inline',
      { TemplateBody: rules(1).padEnd(51_201) },
      /less than or equal to 51200.*ValidationException/,
    ],
    ['307,201 bytes in S3', { TemplateS3Uri: 's3://history/large.yaml' }, /less than or equal to 307200/],
    ['no template in S3', { TemplateS3Uri: 's3://history/none.yaml' }, /Unable to access the template/],
    ['no resources', { TemplateBody: 'Parameters: {}' }, /ConformancePackTemplateValidationException/],
  ])('with %s is refused', async (_what, properties, reason) => {
    const on = await demo();
    recordIn(on, management);
    addObject(on.world, 'history', 'large.yaml', rules(1).padEnd(307_201));
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', { Pack: pack(properties) })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(reason);
  });

  it('with 130 rules and 51,200 bytes inline, or 307,200 in S3, is taken', async () => {
    const on = await demo();
    recordIn(on, management);
    addObject(on.world, 'history', 'large.yaml', rules(130).padEnd(307_200));
    const { deploy } = stacksIn(on);
    const Inline = pack({ TemplateBody: rules(130).padEnd(51_200) });
    const InS3 = pack({ ConformancePackName: 'large', TemplateS3Uri: 's3://history/large.yaml' });
    expect(await deploy('s', { Inline, InS3 })).toBe('CREATE_COMPLETE');
  });
});

describe('an organization conformance pack', () => {
  const pack = (properties: object = {}) =>
    resource('AWS::Config::OrganizationConformancePack', {
      OrganizationConformancePackName: 'org',
      TemplateBody: rules(1),
      ...properties,
    });
  const members = ['111111111111', '222222222222', '333333333333', '444444444444', '555555555555'];

  it('goes to every active account, turns its trusted access on, and fails where one records nothing', async () => {
    const on = await demo();
    for (const account of members.slice(0, 4)) recordIn(on, account);
    const { deploy, failure, remove } = stacksIn(on);
    expect(await deploy('s', { Pack: pack() })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/status CREATE_FAILED: NoAvailableConfigurationRecorder.* 555555555555\./);
    expect(packs(on)).toEqual([]);
    expect(Object.keys(on.world.trustedServices)).toEqual(['config-multiaccountsetup.amazonaws.com']);
    recordIn(on, '555555555555');
    expect(await deploy('s2', { Pack: pack() })).toBe('CREATE_COMPLETE');
    expect(packs(on).map((path) => path.split('/')[0])).toEqual(members);
    expect(await remove('s2')).toBe('DELETE_COMPLETE');
    expect(packs(on)).toEqual([]);
  });

  it('leaves excluded accounts out, also those that it was in before', async () => {
    const on = await demo();
    for (const account of members.slice(0, 4)) recordIn(on, account);
    const { deploy } = stacksIn(on);
    expect(await deploy('s', { Pack: pack({ ExcludedAccounts: ['555555555555'] }) })).toBe('CREATE_COMPLETE');
    expect(await deploy('s', { Pack: pack({ ExcludedAccounts: ['555555555555', '444444444444'] }) })).toBe(
      'UPDATE_COMPLETE',
    );
    expect(packs(on).map((path) => path.split('/')[0])).toEqual(members.slice(0, 3));
  });

  it('is the management account’s or a delegated administrator’s', async () => {
    const on = await demo();
    for (const account of members) recordIn(on, account);
    const { deploy, failure } = stacksIn(on, '333333333333');
    expect(await deploy('s', { Pack: pack() })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/OrganizationAccessDeniedException/);
    delegate(on, '333333333333', 'config-multiaccountsetup.amazonaws.com');
    expect(await deploy('s2', { Pack: pack() })).toBe('CREATE_COMPLETE');
  });

  it('has no more rules than a pack of one account', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', { Pack: pack({ TemplateBody: rules(131) }) })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/OrganizationConformancePackTemplateValidationException/);
  });
});

it('an aggregator over the organization is the management account’s or a delegated administrator’s', async () => {
  const on = await demo();
  const aggregator = (source: object) => ({ Aggregator: resource('AWS::Config::ConfigurationAggregator', source) });
  const whole = aggregator({ OrganizationAggregationSource: { RoleArn: 'r', AllAwsRegions: true } });
  const { deploy, failure } = stacksIn(on, '333333333333');
  expect(await deploy('s', whole)).toBe('ROLLBACK_COMPLETE');
  expect(await failure('s')).toMatch(/OrganizationAccessDeniedException/);
  expect(await deploy('own', aggregator({}))).toBe('CREATE_COMPLETE');
  delegate(on, '333333333333', 'config.amazonaws.com');
  expect(await deploy('s2', whole)).toBe('CREATE_COMPLETE');
});

function delegate(on: Bench, accountId: string, service: string): void {
  on.world.delegatedAdministrators.push({ accountId, service, enabledAt: 0 });
}
