import type { JsonObject } from '../../../pipeline/model/index.js';
import { searchYaml, trailYaml } from '../../fixtures/logging-yaml.js';
import { decision, type ResourceRequest } from './resource-policy.js';
import { assembly, resourcesOf } from './templates.js';

const all = assembly(searchYaml);
const resources = resourcesOf(all, 'charter-log-archive');
const policyOf = (id: string, from = resources) => from[id]?.Properties['PolicyDocument'] as JsonObject;
const key = resources['TrailKey']?.Properties['KeyPolicy'] as JsonObject;

const trail = 'arn:aws:cloudtrail:eu-central-1:111111111111:trail/charter-trail';
const cloudTrail: ResourceRequest = {
  principal: 'cloudtrail.amazonaws.com',
  action: 's3:PutObject',
  resource: '<Trail.Arn>/AWSLogs/o-ours/333333333333/CloudTrail/eu-west-1/2026/11/21/x.json.gz',
  context: {
    'aws:SecureTransport': 'true',
    's3:TlsVersion': '1.3',
    'aws:PrincipalIsAWSService': 'true',
    'aws:SourceArn': trail,
    'aws:SourceAccount': '111111111111',
    'aws:SourceOrgID': 'o-ours',
    's3:x-amz-acl': 'bucket-owner-full-control',
  },
};
const person: ResourceRequest = {
  principal: 'arn:aws:iam::222222222222:role/Analyst',
  action: 's3:GetObject',
  resource: '<Trail.Arn>/AWSLogs/o-ours/x.json.gz',
  context: {
    'aws:SecureTransport': 'true',
    's3:TlsVersion': '1.2',
    'aws:PrincipalIsAWSService': 'false',
    'aws:PrincipalOrgID': 'o-ours',
  },
};
const but = (request: ResourceRequest, context: Record<string, string | undefined>): ResourceRequest => ({
  ...request,
  context: Object.fromEntries(
    Object.entries({ ...request.context, ...context }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  ),
});

describe('the policy of the trail’s bucket', () => {
  const policy = policyOf('TrailPolicy');

  it.each<[string, ResourceRequest, string]>([
    ['lets our trail write for every account', cloudTrail, 'allowed'],
    [
      'lets our trail ask for the ACL',
      { ...cloudTrail, action: 's3:GetBucketAcl', resource: '<Trail.Arn>' },
      'allowed',
    ],
    [
      'lets no trail of another account write',
      but(cloudTrail, { 'aws:SourceArn': trail.replace('1111', '9999'), 'aws:SourceAccount': '999911111111' }),
      'left to IAM',
    ],
    ['denies CloudTrail for another organization', but(cloudTrail, { 'aws:SourceOrgID': 'o-others' }), 'denied'],
    ['lets nobody write into another folder', { ...cloudTrail, resource: '<Trail.Arn>/elsewhere/x' }, 'left to IAM'],
    [
      'lets our trail write nothing that is not the archive’s',
      but(cloudTrail, { 's3:x-amz-acl': undefined }),
      'left to IAM',
    ],
    ['lets our trail delete nothing', { ...cloudTrail, action: 's3:DeleteObject' }, 'left to IAM'],
    ['leaves our own people to IAM', person, 'left to IAM'],
    ['denies our own people without TLS', but(person, { 'aws:SecureTransport': 'false' }), 'denied'],
    ['denies our own people with old TLS', but(person, { 's3:TlsVersion': '1.1' }), 'denied'],
    ['denies people of another organization', but(person, { 'aws:PrincipalOrgID': 'o-others' }), 'denied'],
    ['denies those of no organization', but(person, { 'aws:PrincipalOrgID': undefined }), 'denied'],
    ['denies our trail without TLS', but(cloudTrail, { 'aws:SecureTransport': 'false' }), 'denied'],
  ])('%s', (_name, request, expected) => expect(decision(policy, request)).toBe(expected));
});

describe('the policy of the trail’s key', () => {
  const encrypt: ResourceRequest = {
    principal: 'cloudtrail.amazonaws.com',
    action: 'kms:GenerateDataKey',
    resource: '*',
    context: { 'aws:SourceArn': trail, 'kms:EncryptionContext:aws:cloudtrail:arn': trail },
  };
  const other = trail.replace('charter-trail', 'other');

  it.each<[string, ResourceRequest, string]>([
    ['lets our trail encrypt', encrypt, 'allowed'],
    ['lets our trail describe it', { ...encrypt, action: 'kms:DescribeKey' }, 'allowed'],
    ['lets no other trail encrypt', but(encrypt, { 'aws:SourceArn': other }), 'left to IAM'],
    [
      'lets our trail encrypt nothing of another account',
      but(encrypt, { 'kms:EncryptionContext:aws:cloudtrail:arn': trail.replace('1111', '9999') }),
      'left to IAM',
    ],
    ['lets our trail not change it', { ...encrypt, action: 'kms:ScheduleKeyDeletion' }, 'left to IAM'],
    [
      'leaves its account to IAM',
      { principal: 'arn:aws:iam::222222222222:root', action: 'kms:Decrypt', resource: '*' },
      'allowed',
    ],
  ])('%s', (_name, request, expected) => expect(decision(key, request)).toBe(expected));

  it('asks for what S3 would not tell it with a key for the whole bucket', () => {
    expect(resources['Trail']?.Properties['BucketEncryption']).toMatchObject({
      ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: false }],
    });
  });
});

describe('every bucket of the log archive', () => {
  const stacks = ['charter-log-archive', 'charter-log-delivery', 'charter-log-queries'].map((name) =>
    resourcesOf(all, name),
  );
  const buckets = stacks.flatMap((from) =>
    Object.entries(from)
      .filter(([, { Type }]) => Type === 'AWS::S3::Bucket')
      .map(([id, bucket]) => [id, bucket, policyOf(`${id}Policy`, from)] as const),
  );

  it('is there', () => {
    expect(buckets.map(([id]) => id)).toEqual(['AccessLogs', 'Trail', 'CentralLogs', 'Results']);
  });

  it.each(buckets)('%s is private, encrypted, versioned and kept', (_id, { Properties, DeletionPolicy }) => {
    expect(Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [expect.anything()] },
    });
    expect(DeletionPolicy).toBe('Retain');
  });

  it.each(buckets)('%s is for the organization, over TLS', (id, _bucket, policy) => {
    const request = { ...person, resource: `<${id}.Arn>/x` };
    expect(decision(policy, request)).toBe('left to IAM');
    expect(decision(policy, but(request, { 'aws:SecureTransport': 'false' }))).toBe('denied');
    expect(decision(policy, but(request, { 'aws:PrincipalOrgID': 'o-others' }))).toBe('denied');
  });

  it.each(buckets)(
    '%s has a name that S3 takes in the longest Region, with the longest prefix',
    (_id, { Properties }) => {
      const name = String(Properties['BucketName']);
      expect(name).toMatch(/^charter-[a-z-]+-222222222222-eu-central-1$/);
      const longest = name.length - 'charter'.length + 20 - 'eu-central-1'.length + 'ap-southeast-1'.length;
      expect(longest).toBeLessThanOrEqual(63);
    },
  );

  it('has no Object Lock but the trail’s: S3 and Firehose are not known to write into one', () => {
    expect(buckets.filter(([, { Properties }]) => Properties['ObjectLockEnabled']).map(([id]) => id)).toEqual([
      'Trail',
    ]);
  });
});

it('the bucket of access logs takes them from S3, for this account alone', () => {
  const request: ResourceRequest = {
    principal: 'logging.s3.amazonaws.com',
    action: 's3:PutObject',
    resource: '<AccessLogs.Arn>/Trail/x',
    context: { ...cloudTrail.context, 'aws:SourceAccount': '222222222222' },
  };
  expect(decision(policyOf('AccessLogsPolicy'), request)).toBe('allowed');
  expect(decision(policyOf('AccessLogsPolicy'), but(request, { 'aws:SourceAccount': '333333333333' }))).toBe(
    'left to IAM',
  );
});

it('logs move, expire, and keep what was deleted for a while', () => {
  const { LifecycleConfiguration } = resourcesOf(assembly(trailYaml), 'charter-log-archive')['Trail']?.Properties ?? {};
  expect(LifecycleConfiguration).toEqual({
    Rules: [
      {
        Id: 'logs',
        Status: 'Enabled',
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        Transitions: [
          { StorageClass: 'STANDARD_IA', TransitionInDays: 30 },
          { StorageClass: 'GLACIER_IR', TransitionInDays: 90 },
        ],
        ExpirationInDays: 2557,
        NoncurrentVersionExpiration: { NoncurrentDays: 90 },
      },
      { Id: 'delete-markers', Status: 'Enabled', ExpiredObjectDeleteMarker: true },
    ],
  });
});
