import {
  CreateOrganizationalUnitCommand,
  DescribeOrganizationCommand,
  ListHandshakesForOrganizationCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
} from '@aws-sdk/client-organizations';
import { CreateBucketCommand, GetObjectCommand, HeadBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import type { Sandbox } from '../../tools/sandbox/start.js';
import { closeAll, codeOf, handClock, open, organizationsClient, s3Client, stsClient } from './harness.js';

let sandbox: Sandbox;
const hand = handClock();

beforeEach(async () => {
  sandbox = await open({ seed: demoWorld, clock: hand.clock });
});
afterEach(closeAll);

describe('who calls', () => {
  it('is the management account with any key, a member with its account id, whom AssumeRole says with its keys', async () => {
    const accountOf = async (accessKeyId: string) =>
      (await stsClient({ ...sandbox, accessKeyId }).send(new GetCallerIdentityCommand({}))).Account;
    expect(await accountOf('anything')).toBe('111111111111');
    expect(await accountOf('333333333333')).toBe('333333333333');
    const { Credentials } = await stsClient(sandbox).send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::222222222222:role/Deploy', RoleSessionName: 'session' }),
    );
    expect(await accountOf(Credentials?.AccessKeyId ?? '')).toBe('222222222222');
    hand.pass(3601 * 1000);
    expect(await codeOf(accountOf(Credentials?.AccessKeyId ?? ''))).toMatch(/^ExpiredToken/);
  });

  it('cannot be a role of an account outside the organization or of a suspended one', async () => {
    const assume = (account: string) =>
      codeOf(
        stsClient(sandbox).send(
          new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/Deploy`, RoleSessionName: 'session' }),
        ),
      );
    expect([await assume('999999999999'), await assume('666666666666')]).toEqual(['AccessDenied', 'AccessDenied']);
  });

  it('is told when its credentials have expired, as each protocol spells it', async () => {
    const accessKeyId = 'Expired1';
    const organizations = organizationsClient({ ...sandbox, accessKeyId });
    expect(await codeOf(organizations.send(new DescribeOrganizationCommand({})))).toBe('ExpiredTokenException');
    const sts = stsClient({ ...sandbox, accessKeyId });
    expect(await codeOf(sts.send(new GetCallerIdentityCommand({})))).toMatch(/^ExpiredToken/);
    const s3 = s3Client({ ...sandbox, accessKeyId });
    expect(await codeOf(s3.send(new CreateBucketCommand({ Bucket: 'a-bucket' })))).toBe('ExpiredToken');
  });

  it('must say so at all', async () => {
    const response = await fetch(sandbox.endpoint, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSOrganizationsV20161128.ListRoots', 'content-type': 'application/x-amz-json-1.1' },
      body: '{}',
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { __type: 'MissingAuthenticationTokenException' },
    ]);
  });

  it('a member describes the organization and nothing else', async () => {
    const member = organizationsClient({ ...sandbox, accessKeyId: '333333333333' });
    expect(await codeOf(member.send(new DescribeOrganizationCommand({})))).toBe(null);
    const create = new CreateOrganizationalUnitCommand({ ParentId: sandbox.world.organization?.rootId, Name: 'X' });
    expect(await codeOf(member.send(create))).toBe('AccessDeniedException');
  });
});

describe('what is not supported', () => {
  it('is said, once, and is no reason to retry', async () => {
    const patient = organizationsClient({ ...sandbox, maxAttempts: 5 });
    expect(await codeOf(patient.send(new ListHandshakesForOrganizationCommand({})))).toBe('UnsupportedOperation');
    expect(sandbox.engine.calls).toHaveLength(1);
  });

  it.each([
    ['another JSON service', { 'x-amz-target': 'Logs_20140328.ListThings' }, '{}'],
    ['another Query service', { 'content-type': 'application/x-www-form-urlencoded' }, 'Action=Run&Version=2016-11-15'],
    ['no service at all', {}, 'hello'],
  ])('%s', async (_name, headers: Record<string, string>, body) => {
    const response = await fetch(sandbox.endpoint, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('not supported by the sandbox');
  });
});

describe('bad input', () => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/organizations/aws4_request, Signature=x';
  const send = (body: string | Uint8Array<ArrayBuffer>) =>
    fetch(sandbox.endpoint, {
      method: 'POST',
      headers: {
        authorization,
        'x-amz-target': 'AWSOrganizationsV20161128.CreateOrganizationalUnit',
        'content-type': 'application/x-amz-json-1.1',
      },
      body,
    });

  it.each(['not json', '[]', 'null', '\u0000\u0001', `${'['.repeat(50_000)}`])(
    'a body that is no object: %.20s',
    async (body) => {
      const response = await send(body);
      expect([response.status, await response.json()]).toMatchObject([400, { __type: 'SerializationException' }]);
    },
  );

  it('a required member that is missing, an id that is none, a name that is inherited', async () => {
    const typeOf = async (input: unknown) => {
      const { __type, Reason } = (await (await send(JSON.stringify(input))).json()) as Record<string, string>;
      return `${__type}/${Reason}`;
    };
    expect(await typeOf({ Name: 'X' })).toBe('InvalidInputException/INPUT_REQUIRED');
    expect(await typeOf({ ParentId: '__proto__', Name: 'X' })).toBe('InvalidInputException/INVALID_PATTERN');
    expect(await typeOf({ ParentId: 'r-none', Name: 'X' })).toBe('ParentNotFoundException/undefined');
    expect(await typeOf({ ParentId: 'r-none', Name: 'x'.repeat(129) })).toBe(
      'InvalidInputException/MAX_LENGTH_EXCEEDED',
    );
  });

  it('more than 10 MB', async () => {
    const response = await send(new Uint8Array(11 * 1024 * 1024)).catch(() => null);
    // The answer may come before the body is through; either way nothing was kept and the next call works.
    if (response) expect(response.status).toBe(413);
    expect(await codeOf(organizationsClient(sandbox).send(new DescribeOrganizationCommand({})))).toBe(null);
  });

  it('a web page', async () => {
    const stop = { method: 'POST', headers: { origin: 'https://example.com' } };
    expect((await fetch(`${sandbox.endpoint}/_sandbox/stop`, stop)).status).toBe(403);
  });

  it('tags may be called __proto__', async () => {
    const client = organizationsClient(sandbox);
    const ResourceId = '333333333333';
    await client.send(new TagResourceCommand({ ResourceId, Tags: [{ Key: '__proto__', Value: 'x' }] }));
    const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceId }));
    expect(Tags).toEqual([{ Key: '__proto__', Value: 'x' }]);
  });
});

describe('S3, as far as a bucket for templates needs it', () => {
  it('keeps objects, for their owner', async () => {
    const s3 = s3Client(sandbox);
    expect(await codeOf(s3.send(new HeadBucketCommand({ Bucket: 'templates' })))).toBe('NotFound');
    await s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
    expect(await codeOf(s3.send(new HeadBucketCommand({ Bucket: 'templates' })))).toBe(null);
    const Key = 'a/b ü.json';
    await s3.send(new PutObjectCommand({ Bucket: 'templates', Key, Body: '{"Resources":{}}' }));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'templates', Key }));
    expect(await Body?.transformToString()).toBe('{"Resources":{}}');
    expect(await codeOf(s3.send(new GetObjectCommand({ Bucket: 'templates', Key: 'none' })))).toBe('NoSuchKey');
    const other = s3Client({ ...sandbox, accessKeyId: '333333333333' });
    expect(await codeOf(other.send(new GetObjectCommand({ Bucket: 'templates', Key })))).toBe('AccessDenied');
    expect(await codeOf(other.send(new CreateBucketCommand({ Bucket: 'templates' })))).toBe('BucketAlreadyExists');
  });
});
