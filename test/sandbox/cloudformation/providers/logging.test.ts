import { GetBucketVersioningCommand, ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { demoWorld } from '../../../../tools/sandbox/seeds/index.js';
import { s3Client } from '../../harness.js';
import { type Bench, bench } from '../bench.js';
import { addBucket, liveIn, logArchive, management, resource, stacksIn } from './member.js';

const cloudTrail = 'cloudtrail.amazonaws.com';
const allow = (Action: string, Resource: string, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service: cloudTrail },
  Action,
  Resource,
  ...more,
});
const aclCheck = allow('s3:GetBucketAcl', 'arn:aws:s3:::trail');
const writeFor = (owner: string, more: object = {}) =>
  allow('s3:PutObject', `arn:aws:s3:::trail/AWSLogs/${owner}/*`, more);
const trail = (properties: object = {}) => ({
  Trail: resource('AWS::CloudTrail::Trail', {
    TrailName: 'org',
    S3BucketName: 'trail',
    IsLogging: true,
    IsOrganizationTrail: true,
    ...properties,
  }),
});
const demo = async (Statement?: object[]) => {
  const on = await bench(null, { seed: demoWorld });
  on.world.trustedServices[cloudTrail] = 0;
  if (Statement) addBucket(on.world, 'trail', logArchive, { Statement });
  return on;
};
const organizationId = ({ world }: Bench) => world.organization!.id;

describe('an organization trail', () => {
  it('needs trusted access', async () => {
    const on = await demo([]);
    on.world.trustedServices = {};
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', trail())).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/hasn’t enabled CloudTrail service access.*CloudTrailAccessNotEnabledException/);
  });

  it('is the management account’s or a delegated administrator’s', async () => {
    const on = await demo();
    addBucket(on.world, 'trail', logArchive, { Statement: [aclCheck, writeFor('*')] });
    const { deploy, failure } = stacksIn(on, '333333333333');
    expect(await deploy('s', trail())).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/NotOrganizationMasterAccountException/);
    // A trail of its own is no business of the organization's.
    expect(await deploy('own', trail({ IsOrganizationTrail: false }))).toBe('CREATE_COMPLETE');
    on.world.delegatedAdministrators.push({ accountId: '333333333333', service: cloudTrail, enabledAt: 0 });
    expect(await deploy('s2', trail({ TrailName: 'two' }))).toBe('CREATE_COMPLETE');
  });

  it('needs its bucket, wherever that is, to be there', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', trail())).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/S3BucketDoesNotExistException/);
  });

  const arn = 'arn:aws:cloudtrail:us-east-1:111111111111:trail/org';
  const onlyOrganization = (more: object) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-x' }, ...more },
  });
  it.each([
    ['CREATE_COMPLETE', 'both paths', (id: string) => [writeFor(management), writeFor(id)]],
    ['ROLLBACK_COMPLETE', 'its account’s path alone', () => [writeFor(management)]],
    ['ROLLBACK_COMPLETE', 'the organization’s path alone', (id: string) => [writeFor(id)]],
    ['CREATE_COMPLETE', 'this trail', () => [writeFor('*', { Condition: { StringEquals: { 'aws:SourceArn': arn } } })]],
    [
      'ROLLBACK_COMPLETE',
      'another trail',
      () => [writeFor('*', { Condition: { StringEquals: { 'AWS:SourceArn': `${arn}2` } } })],
    ],
    [
      'CREATE_COMPLETE',
      'any trail',
      () => [writeFor('*', { Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:*:trail/*' } } })],
    ],
    [
      'CREATE_COMPLETE',
      'an owner’s control',
      () => [writeFor('*', { Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } })],
    ],
    ['ROLLBACK_COMPLETE', 'an organization that services are not in', () => [writeFor('*'), onlyOrganization({})]],
    [
      'CREATE_COMPLETE',
      'an organization and AWS’s services',
      () => [writeFor('*'), onlyOrganization({ BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } })],
    ],
    [
      'ROLLBACK_COMPLETE',
      'TLS and nobody',
      () => [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    ],
    ['ROLLBACK_COMPLETE', 'Config', () => [{ ...writeFor('*'), Principal: { Service: 'config.amazonaws.com' } }]],
  ])('is %s with a bucket that lets in %s', async (status, _whom, statements: (id: string) => object[]) => {
    const on = await demo();
    addBucket(on.world, 'trail', logArchive, { Statement: [aclCheck, ...statements(organizationId(on))] });
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', trail())).toBe(status);
    if (status === 'ROLLBACK_COMPLETE') {
      expect(await failure('s')).toMatch(
        /Incorrect S3 bucket policy is detected for bucket: trail.*InsufficientS3BucketPolicyException/,
      );
    }
  });

  it('reads who owns its bucket, too', async () => {
    const on = await demo([writeFor('*')]);
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', trail())).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/InsufficientS3BucketPolicyException/);
  });

  it('is checked again when it changes', async () => {
    const on = await demo([aclCheck, writeFor('*')]);
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', trail())).toBe('CREATE_COMPLETE');
    expect(await deploy('s', trail({ S3KeyPrefix: 'elsewhere' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/InsufficientS3BucketPolicyException/);
  });
});

describe('a bucket', () => {
  const made = (BucketName: string, more: object = {}) => ({
    Bucket: resource('AWS::S3::Bucket', { BucketName, ...more }),
  });

  it('has a name that no other account has', async () => {
    const on = await demo();
    expect(await stacksIn(on, logArchive).deploy('s', made('logs'))).toBe('CREATE_COMPLETE');
    const other = stacksIn(on, management, 'eu-west-1');
    expect(await other.deploy('s', made('logs'))).toBe('ROLLBACK_COMPLETE');
    expect(await other.failure('s')).toMatch(
      /shared by all users.*BucketAlreadyExists;.*HandlerErrorCode: AlreadyExists/,
    );
    const elsewhere = stacksIn(on, logArchive, 'eu-west-1');
    expect(await elsewhere.deploy('s', made('logs'))).toBe('ROLLBACK_COMPLETE');
    expect(await elsewhere.failure('s')).toMatch(/BucketAlreadyOwnedByYou/);
  });

  it('is one of S3’s, with its versions, and goes when it is empty', async () => {
    const on = await demo();
    const { deploy, remove, failure } = stacksIn(on, logArchive);
    await deploy('s', made('logs', { VersioningConfiguration: { Status: 'Enabled' } }));
    const s3 = s3Client({ endpoint: on.sandbox.endpoint, accessKeyId: logArchive });
    expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual(['logs']);
    const versioning = new GetBucketVersioningCommand({ Bucket: 'logs' });
    expect((await s3.send(versioning)).Status).toBe('Enabled');
    await deploy('s', made('logs', { VersioningConfiguration: { Status: 'Suspended' } }));
    expect((await s3.send(versioning)).Status).toBe('Suspended');
    await s3.send(new PutObjectCommand({ Bucket: 'logs', Key: 'k', Body: 'text' }));
    expect(await remove('s')).toBe('DELETE_FAILED');
    expect(await failure('s')).toMatch(/not empty.*BucketNotEmpty/);
    on.world.buckets['logs']!.objects = {};
    expect(await remove('s')).toBe('DELETE_COMPLETE');
    expect(on.world.buckets).toEqual({});
    expect(liveIn(on)).toEqual([]);
  });

  const policyOf = (Bucket: string) => ({
    Policy: resource('AWS::S3::BucketPolicy', { Bucket, PolicyDocument: { Statement: [aclCheck] } }),
  });

  it('has the policy that its account gives it, and what somebody else makes of that is drift', async () => {
    const on = await demo();
    const { deploy, remove } = stacksIn(on, logArchive);
    await deploy('bucket', made('logs'));
    expect(await deploy('s', policyOf('logs'))).toBe('CREATE_COMPLETE');
    expect(on.world.buckets['logs']!.configuration['policy']).toBe(JSON.stringify({ Statement: [aclCheck] }));
    expect(await stacksIn(on, logArchive).drift('s')).toEqual({ Policy: 'IN_SYNC' });
    on.world.buckets['logs']!.configuration['policy'] = '{"Statement":[]}';
    expect(await stacksIn(on, logArchive).drift('s')).toEqual({ Policy: 'MODIFIED' });
    expect(await remove('s')).toBe('DELETE_COMPLETE');
    expect(on.world.buckets['logs']!.configuration).toEqual({});
  });

  it.each([
    ['is not there', 'nowhere', /NoSuchBucket/],
    ['is another account’s', 'theirs', /AccessDenied/],
  ])('that %s gets no policy', async (_what, name, reason) => {
    const on = await demo();
    addBucket(on.world, 'theirs', management);
    const { deploy, failure } = stacksIn(on, logArchive);
    expect(await deploy('s', policyOf(name))).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(reason);
  });
});

describe('an account policy of CloudWatch Logs', () => {
  const policy = (PolicyName: string, more: object = {}) => ({
    Policy: resource('AWS::Logs::AccountPolicy', {
      PolicyName,
      PolicyType: 'SUBSCRIPTION_FILTER_POLICY',
      PolicyDocument: '{}',
      ...more,
    }),
  });
  const kept = (on: Bench) => liveIn(on).map((path) => path.split('|').at(-1));

  it('is the only one of its type in an account and Region', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('one', policy('a'))).toBe('CREATE_COMPLETE');
    expect(await deploy('two', policy('b'))).toBe('ROLLBACK_COMPLETE');
    expect(await failure('two')).toMatch(/LimitExceededException/);
    const index = { PolicyType: 'FIELD_INDEX_POLICY' };
    expect(await deploy('three', policy('b', index))).toBe('CREATE_COMPLETE');
    expect(await deploy('four', policy('c', index))).toBe('CREATE_COMPLETE');
  });

  it('goes before the one that replaces it comes, and comes back when the update fails', async () => {
    const on = await demo();
    const { deploy } = stacksIn(on);
    await deploy('s', policy('a'));
    const seen: unknown[] = [];
    on.sandbox.onCall(() => seen.push(kept(on).join()));
    expect(await deploy('s', policy('b'))).toBe('UPDATE_COMPLETE');
    expect([...new Set(seen)]).toEqual(['a', '', 'b']);
    const after = resource(
      'AWS::ControlTower::EnabledControl',
      { TargetIdentifier: 'x', ControlIdentifier: 'y' },
      { DependsOn: 'Policy' },
    );
    expect(await deploy('s', { ...policy('c'), Fails: after })).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect([...new Set(seen)]).toEqual(['a', '', 'b', 'c']);
    expect(kept(on)).toEqual(['b']);
    expect(on.physicalId('Policy', 's')).toMatch(/\|b$/);
  });
});

it('a subscription filter that moves to another log group and back keeps its name, and is there', async () => {
  const on = await demo();
  const { deploy } = stacksIn(on);
  const filter = (LogGroupName: string) => ({
    Filter: resource('AWS::Logs::SubscriptionFilter', {
      ...{ LogGroupName, FilterName: 'all', FilterPattern: '' },
      DestinationArn: 'arn:aws:logs:us-east-1:222222222222:destination:d',
    }),
  });
  await deploy('s', filter('one'));
  const before = liveIn(on);
  const Fails = resource('AWS::S3::BucketPolicy', { Bucket: 'none', PolicyDocument: {} }, { DependsOn: 'Filter' });
  expect(await deploy('s', { ...filter('two'), Fails })).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(liveIn(on)).toEqual(before);
});

describe('a centralization rule', () => {
  const rule = {
    Rule: resource('AWS::ObservabilityAdmin::OrganizationCentralizationRule', {
      RuleName: 'all',
      Rule: { Source: { Regions: ['us-east-1'] }, Destination: { Region: 'us-east-1' } },
    }),
  };
  it('needs trusted access, and an account that acts for the organization', async () => {
    const on = await demo();
    const { deploy, failure } = stacksIn(on);
    expect(await deploy('s', rule)).toBe('ROLLBACK_COMPLETE');
    expect(await failure('s')).toMatch(/TRUSTED_ACCESS_NOT_ENABLED/);
    on.world.trustedServices['observabilityadmin.amazonaws.com'] = 0;
    const member = stacksIn(on, logArchive);
    expect(await member.deploy('s', rule)).toBe('ROLLBACK_COMPLETE');
    expect(await member.failure('s')).toMatch(/AccessDenied/);
    expect(await deploy('s2', rule)).toBe('CREATE_COMPLETE');
  });
});
