import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTarget, resolveTarget } from '../../tools/cli/target.js';
import { startSandbox } from '../../tools/sandbox/start.js';
import { failureFrom } from '../failure-of.js';

const before = { directory: process.cwd(), environment: { ...process.env } };
let directory: string;

beforeEach(async () => {
  for (const name of Object.keys(process.env)) if (/^(AWS_(?!SDK_JS)|CHARTER_)/.test(name)) delete process.env[name];
  directory = await mkdtemp(join(tmpdir(), 'target-'));
  process.chdir(directory);
});

afterEach(async () => {
  process.chdir(before.directory);
  process.env = { ...before.environment };
  await rm(directory, { recursive: true });
});

async function writeSandboxFile(content: string): Promise<void> {
  await mkdir('.charter');
  await writeFile('.charter/sandbox.json', content);
}

it('assumes no organization', async () => {
  const failure = await failureFrom(openTarget({}));
  expect(failure.exitCode).toBe(2);
  expect(failure.help.join('\n')).toMatch(/aws .*\nsandbox .*\nhttps:/);
});

it.each(['production', 'ftp://example.com', 'http://user:secret@example.com', 'file:///etc/passwd', '//x'])(
  'refuses %s as a target',
  async (target) => {
    const failure = await failureFrom(resolveTarget(target));
    expect(failure.exitCode).toBe(2);
    expect(failure.message).toContain('is no target');
  },
);

describe('aws', () => {
  it('is AWS, with the credentials of the environment', async () => {
    expect(await resolveTarget('aws')).toEqual({ endpoint: null, credentials: null, said: 'AWS' });
  });

  it('says that a variable leads elsewhere', async () => {
    process.env['AWS_ENDPOINT_URL'] = 'http://127.0.0.1:4566';
    expect((await resolveTarget('aws')).said).toBe('http://127.0.0.1:4566 (AWS_ENDPOINT_URL)');
    process.env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] = 'true';
    expect((await resolveTarget('aws')).said).toBe('AWS');
  });
});

describe('a URL', () => {
  it('on this machine gets dummy credentials, unless some are given', async () => {
    for (const url of ['http://127.0.0.1:4566', 'http://localhost:4566/', 'http://[::1]:4566']) {
      expect((await resolveTarget(url)).credentials).toEqual({ accessKeyId: 'local', secretAccessKey: 'local' });
    }
    process.env['AWS_ACCESS_KEY_ID'] = 'mine';
    expect((await resolveTarget('http://127.0.0.1:4566')).credentials).toBeNull();
  });

  it('elsewhere never does', async () => {
    expect(await resolveTarget('https://aws.example.com')).toEqual({
      endpoint: 'https://aws.example.com',
      credentials: null,
      said: 'https://aws.example.com',
    });
    expect((await resolveTarget('http://127.0.0.1.example.com')).credentials).toBeNull();
  });
});

describe('sandbox', () => {
  it('is where its file says', async () => {
    await writeSandboxFile('{"endpoint":"http://127.0.0.1:4566","pid":1}');
    expect(await resolveTarget('sandbox')).toEqual({
      endpoint: 'http://127.0.0.1:4566',
      credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
      said: 'the sandbox at http://127.0.0.1:4566',
    });
  });

  it.each([
    ['is absent', null, /there is no \.charter\/sandbox\.json here/],
    ['is not JSON', '{', /cannot be read/],
    ['names nothing', 'null', /names no local endpoint/],
    ['names another machine', '{"endpoint":"https://aws.example.com"}', /names no local endpoint/],
  ])('is refused where the file %s', async (_, content, said) => {
    if (content !== null) await writeSandboxFile(content);
    const failure = await failureFrom(resolveTarget('sandbox'));
    expect(failure.message).toMatch(said);
    expect(failure.help).toEqual(['Start one: charter sandbox start']);
  });

  it('is announced before anything is done: which organization, where, as whom', async () => {
    const sandbox = await startSandbox();
    await writeSandboxFile(JSON.stringify({ endpoint: sandbox.endpoint, pid: process.pid }));
    const said: string[] = [];
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    try {
      process.env['CHARTER_TARGET'] = 'sandbox';
      const { aws, identity } = await openTarget({});
      aws.close();
      expect(said.find((text) => text.startsWith('Organization'))).toMatch(
        /^Organization o-\w+ \(management account \d{12}\) on the sandbox at http:\/\/127\.0\.0\.1:\d+, as arn:aws:\S+\n$/,
      );
      expect(identity.accountId).toBe(identity.organization.managementAccountId);
    } finally {
      write.mockRestore();
      await sandbox.close();
    }
  });
});
