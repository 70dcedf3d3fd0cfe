import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../pipeline/diagnostics/index.js';
import type { JsonObject, Snapshot } from '../../pipeline/model/index.js';
import { parseSnapshot, readSnapshotFile } from '../../pipeline/observe/index.js';
import { failureOf } from '../failure-of.js';

const unit = (id: string, parentId: string) => ({ id, arn: 'arn', name: 'U', parentId, path: 'U' });
const account = (id: string, parentId: string) => ({
  id,
  arn: 'arn',
  name: 'A',
  email: 'a@example.com',
  state: 'ACTIVE' as const,
  parentId,
  tags: null,
});

const policy = (content = '{}') => ({
  id: 'p-11111111',
  arn: 'arn',
  type: 'SERVICE_CONTROL_POLICY' as const,
  name: 'P',
  description: '',
  awsManaged: false,
  content,
});
const stack = (template: JsonObject) => ({
  name: 'charter-organization',
  id: 'arn',
  account: '111111111111',
  region: 'us-east-1',
  status: 'CREATE_COMPLETE',
  statusReason: null,
  parameters: {},
  template,
  resources: [],
});

const good = (): Snapshot => ({
  schemaVersion: 1,
  takenAt: '2026-11-21T06:00:00.000Z',
  organization: {
    id: 'o-exampleorg1',
    arn: 'arn',
    managementAccountId: '111111111111',
    managementAccountEmail: 'm@example.com',
    featureSet: 'ALL',
    endpoint: 'aws',
    partition: 'aws',
  },
  root: { id: 'r-abcd', arn: 'arn', enabledPolicyTypes: ['SERVICE_CONTROL_POLICY'] },
  organizationalUnits: [unit('ou-abcd-11111111', 'r-abcd'), unit('ou-abcd-22222222', 'ou-abcd-11111111')],
  accounts: [account('111111111111', 'r-abcd'), account('222222222222', 'ou-abcd-22222222')],
  policies: [],
  attachments: [],
  settings: {
    trustedServices: [],
    delegatedAdministrators: [],
    resourcePolicy: null,
    stackSetsAccess: null,
    templateBucket: null,
  },
  stacks: [],
  stackSets: [],
  notRead: [],
});

const refusalOf = (text: string) => failureOf(() => parseSnapshot(text, 'live.json'));

/** What is said about a snapshot that somebody changed by hand. */
function saidOf(change: (snapshot: ReturnType<typeof good>) => void): string {
  const snapshot = good();
  change(snapshot);
  return refusalOf(JSON.stringify(snapshot)).message;
}

it('reads a snapshot', () => {
  expect(parseSnapshot(JSON.stringify(good()), 'live.json')).toEqual(good());
});

describe('names the field that is wrong', () => {
  it.each<[string, (snapshot: ReturnType<typeof good>) => void, RegExp]>([
    [
      'a number for an account id',
      (s) => Object.assign(s.accounts[1]!, { id: 222 }),
      /live\.json: .*\/accounts\/1\/id must be string/,
    ],
    [
      'an unknown state',
      (s) => Object.assign(s.accounts[0]!, { state: 'GONE' }),
      /\/accounts\/0\/state must be equal to one of/,
    ],
    ['a missing part', (s) => Reflect.deleteProperty(s, 'policies'), /must have required property 'policies'/],
    [
      'a key too many',
      (s) => Object.assign(s.settings, { extra: 1 }),
      /\/settings must NOT have additional properties \(“extra”\)/,
    ],
    [
      'a parent that is not there',
      (s) => Object.assign(s.accounts[1]!, { parentId: 'ou-abcd-99999999' }),
      /\/accounts\/1\/parentId is neither the root nor an OU/,
    ],
    [
      'OUs in a circle',
      (s) => Object.assign(s.organizationalUnits[0]!, { parentId: 'ou-abcd-22222222' }),
      /\/organizationalUnits\/0\/parentId leads in a circle/,
    ],
    ['an account twice', (s) => s.accounts.push(s.accounts[0]!), /\/accounts\/2\/id is there twice/],
    [
      'an OU twice',
      (s) => s.organizationalUnits.push(s.organizationalUnits[0]!),
      /\/organizationalUnits\/2\/id is there twice/,
    ],
    [
      'a management account that is not there',
      (s) => Object.assign(s.organization, { managementAccountId: '999999999999' }),
      /\/organization\/managementAccountId is none of its accounts/,
    ],
    ['a policy twice', (s) => s.policies.push(policy(), policy()), /\/policies\/1\/id is there twice/],
    [
      'an attachment to what is not there',
      (s) => {
        s.policies.push(policy());
        s.attachments.push({ policyId: 'p-11111111', targetId: '__proto__' });
      },
      /\/attachments\/0 names a policy or a target that the snapshot does not hold/,
    ],
    [
      'a document that nests without end',
      (s) => s.policies.push(policy('['.repeat(100_000) + ']'.repeat(100_000))),
      /\/policies\/0\/content nests too deep/,
    ],
    [
      'half a character in a document',
      (s) => s.policies.push(policy('{"Sid": "\\ud800"}')),
      /\/policies\/0\/content holds half of a surrogate pair/,
    ],
    ['half a character', (s) => Object.assign(s.accounts[0]!, { name: '\ud800' }), /it holds half of a surrogate pair/],
    [
      'a stack twice',
      (s) => s.stacks.push(stack({ Resources: {} }), stack({ Resources: {} })),
      /\/stacks\/1\/name is there twice/,
    ],
    ['a template without resources', (s) => s.stacks.push(stack({})), /\/stacks\/0\/template is not a template/],
    [
      'a template with a resource that is none',
      (s) => s.stacks.push(stack({ Resources: { A: null } })),
      /\/stacks\/0\/template is not a template/,
    ],
    [
      'an organization without all features',
      (s) => Object.assign(s.organization, { featureSet: 'CONSOLIDATED_BILLING' }),
      /consolidated billing only/,
    ],
    [
      'a newer version',
      (s) => Object.assign(s, { schemaVersion: 2 }),
      /has schema version 2; this Charter reads version 1/,
    ],
  ])('%s', (_, change, said) => {
    expect(saidOf(change)).toMatch(said);
  });
});

it.each([
  ['', 'it is not JSON'],
  ['{"schemaVersion": 1,', 'it is not JSON'],
  ['null', 'the whole file must be object'],
  ['[]', 'the whole file must be object'],
  ['{"__proto__": {"schemaVersion": 1}}', 'must have required property'],
])('refuses %j', (text, said) => {
  const failure = refusalOf(text);
  expect(failure.message).toContain(said);
  expect(failure.help.join()).toContain('charter snapshot');
});

describe('a file', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
  });

  afterAll(() => rm(directory, { recursive: true }));

  it('is read', async () => {
    const path = join(directory, 'good.json');
    await writeFile(path, JSON.stringify(good()));
    expect(await readSnapshotFile(path)).toEqual(good());
  });

  it.each([
    ['that is absent', 'absent.json', null, /there is no such file/],
    ['that is a directory', '.', null, /this is a directory/],
    ['that is binary', 'binary.json', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /this is not text/],
    ['that is empty', 'empty.json', Buffer.alloc(0), /it is not JSON/],
  ])('%s is refused', async (_, name, content, said) => {
    const path = join(directory, name);
    if (content) await writeFile(path, content);
    await expect(readSnapshotFile(path)).rejects.toThrow(said);
    await expect(readSnapshotFile(path)).rejects.toBeInstanceOf(Failure);
  });
});
