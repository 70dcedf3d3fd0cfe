import type { Config, Json, JsonObject, PolicyConfig, Refusal, Snapshot } from '../../pipeline/model/index.js';
import { symbolsOf } from '../../pipeline/plan/index.js';
import { emptyConfig } from '../fixtures/empty-config.js';
import { emptyOrganization } from '../fixtures/empty-organization.js';
import { simulate } from './simulate.js';
import { account, document, planFor } from './small-organization.js';

const scp = 'SERVICE_CONTROL_POLICY' as const;
const full = 'p-FullAWSAccess';
const access = 'arn:aws:iam::*:role/Access';
const stackSets = 'arn:aws:iam::*:role/stacksets-exec-*';

const deny = (more: JsonObject = {}): JsonObject => ({
  Sid: 'DenyAll',
  Effect: 'Deny',
  Action: '*',
  Resource: '*',
  ...more,
});
const allow = (...Action: string[]): JsonObject => ({ Effect: 'Allow', Action, Resource: '*' });
const unless = (...roles: string[]): JsonObject => ({ Condition: { ArnNotLike: { 'aws:PrincipalArn': roles } } });

function policy(name: string, units: string[], statement: JsonObject, more: Partial<PolicyConfig> = {}): PolicyConfig {
  return {
    type: scp,
    name,
    description: '',
    path: `policies/${name}.json`,
    document: document(statement),
    targets: { organizationalUnits: units, accounts: [] },
    strategy: 'deny-list',
    rollout: 'atOnce',
    ...more,
  };
}

function configOf(more: Partial<Config> = {}): Config {
  return {
    ...emptyConfig,
    managementAccountAccessRole: 'Access',
    organizationalUnits: ['Prod', 'Empty'].map((path) => ({ path, ignored: false, implied: false })),
    accounts: [account('Shop', 'Prod'), account('Search', 'Prod')],
    policyTypes: [scp],
    ...more,
  };
}

/** Root → Prod (Shop, Search) and Empty; SCPs on, FullAWSAccess everywhere, nothing else. */
function organization(foreign: { name: string; statement: JsonObject; targets: string[] }[] = []): Snapshot {
  const accounts = ['Management', 'Shop', 'Search'].map((name, i) => ({
    id: String(111111111111 * (i + 1)),
    arn: `arn:${name}`,
    name,
    email: `${name.toLowerCase()}@example.com`,
    state: 'ACTIVE' as const,
    parentId: i === 0 ? 'r-root' : 'ou-prod',
    tags: null,
  }));
  const units = ['Prod', 'Empty'].map((name) => ({
    id: `ou-${name.toLowerCase()}`,
    arn: `arn:${name}`,
    name,
    parentId: 'r-root',
    path: name,
  }));
  const everything = ['r-root', ...units.map(({ id }) => id), ...accounts.map(({ id }) => id)];
  return {
    ...emptyOrganization(),
    organizationalUnits: units,
    accounts,
    policies: [
      { id: full, arn: full, type: scp, name: 'FullAWSAccess', description: '', awsManaged: true, content: null },
      ...foreign.map(({ name, statement }) => ({
        id: `p-${name}`,
        arn: name,
        type: scp,
        name,
        description: '',
        awsManaged: false,
        content: JSON.stringify(document(statement)),
      })),
    ],
    attachments: [
      ...everything.map((targetId) => ({ policyId: full, targetId })),
      ...foreign.flatMap(({ name, targets }) => targets.map((targetId) => ({ policyId: `p-${name}`, targetId }))),
    ],
  };
}

function lockOuts(config: Config, snapshot: Snapshot = organization()): Refusal[] {
  return planFor(config, snapshot).refusals.filter(({ code }) => code === 'lock-out');
}

/** Which roles a policy on Prod would lock out. */
function lockedBy(statement: JsonObject, more: Partial<Config> = {}): string[] {
  return rolesIn(lockOuts(configOf({ policies: [policy('P', ['Prod'], statement)], ...more })));
}

function rolesIn(refusals: Refusal[]): string[] {
  return refusals.map(({ why }) => /^Role (\S+?),/.exec(why)?.[1] ?? why);
}

const both = ['stacksets-exec-*', 'Access'];

describe('a plan that would lock a role out', () => {
  it('is refused, with the role, the actions, the accounts, the statement and the way out', () => {
    const quarantine = policy('Quarantine', ['Prod'], deny(unless(access)));
    expect(lockOuts(configOf({ policies: [quarantine] }))).toEqual([
      {
        code: 'lock-out',
        object: 'policy:SERVICE_CONTROL_POLICY/Quarantine',
        why: 'Role stacksets-exec-*, through which CloudFormation StackSets works, could no longer do cloudformation:CreateStack, cloudformation:UpdateStack, cloudformation:DeleteStack, cloudformation:DescribeStacks in 2 accounts (Shop, Search): statement DenyAll of SCP Quarantine, attached to Prod, denies it.',
        steps: [
          'Exempt the role: add "ArnNotLike": { "aws:PrincipalArn": ["arn:aws:iam::*:role/stacksets-exec-*"] } to the Condition of statement DenyAll.',
          'Or leave these accounts out of the targets of Quarantine.',
        ],
      },
    ]);
  });

  it('is not once the step that it names is taken', () => {
    expect(lockedBy(deny(unless(access, stackSets)))).toEqual([]);
  });

  const region = (...regions: string[]) => ({ Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } } });
  it.each<[string, JsonObject, string[]]>([
    ['everything is denied', deny(), both],
    ['only the management account’s role is exempt', deny(unless(access)), ['stacksets-exec-*']],
    ['only StackSets’ role is exempt', deny(unless(stackSets)), ['Access']],
    ['one full name of StackSets’ role is exempt', deny(unless(access, `${stackSets.slice(0, -1)}0af3`)), []],
    ['the home Region is not among those allowed', deny(region('eu-west-1')), both],
    ['the home Region is allowed', deny(region('eu-west-1', 'us-east-1')), []],
    ['only root users are denied', deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } } }), []],
    ['other services are denied', deny({ Action: ['ec2:*', 's3:*'] }), []],
    ['all but others is denied', deny({ Action: undefined as never, NotAction: ['ec2:*', 'iam:*'] }), both],
    ['a tag decides, which nobody knows', deny({ Condition: { StringNotEquals: { 'aws:PrincipalTag/x': 'y' } } }), []],
    ['some resources are denied', deny({ Resource: 'arn:aws:cloudformation:*:*:stack/x/*' }), []],
    [
      'other organizations are denied',
      deny({ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': '${ORG_ID}' } } }),
      [],
    ],
    ['this organization is denied', deny({ Condition: { StringEquals: { 'aws:PrincipalOrgID': '${ORG_ID}' } } }), both],
    ['a variable decides', deny(unless('arn:aws:iam::${aws:PrincipalAccount}:role/*')), []],
  ])('%s', (_name, statement, roles) => {
    const { Action, ...rest } = statement;
    expect(lockedBy(Action === undefined ? rest : statement)).toEqual(roles);
  });

  it('minds that IAM has its endpoint in one Region', () => {
    const statement = deny(region('eu-central-1'));
    expect(lockedBy(statement, { homeRegion: 'eu-central-1' })).toEqual(['Access']);
    const { Action: _action, ...rest } = statement;
    expect(lockedBy({ ...rest, NotAction: 'iam:*' }, { homeRegion: 'eu-central-1' })).toEqual([]);
  });

  it('names those accounts only that a statement is about', () => {
    const only = (value: Json): JsonObject => deny({ Condition: { StringEquals: { 'aws:PrincipalAccount': value } } });
    const refused = lockOuts(configOf({ policies: [policy('P', ['Root'], only('${SHOP_ACCOUNT_ID}'))] }));
    expect(refused.map(({ why }) => / in (.*): /.exec(why)?.[1])).toEqual(['account Shop', 'account Shop']);
  });

  it.each<[string, JsonObject, string]>([
    ['by the beginning of its id', { StringLike: { 'aws:PrincipalAccount': '2222*' } }, 'account Shop'],
    ['by a pattern of ARNs', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::2*:role/*' } }, 'account Shop'],
    ['before it is made', { StringEquals: { 'aws:PrincipalAccount': '${MADE_ACCOUNT_ID}' } }, 'account Made'],
    [
      'as the only one spared',
      { StringNotEquals: { 'aws:PrincipalAccount': '${MADE_ACCOUNT_ID}' } },
      '2 accounts (Shop, Search)',
    ],
  ])('knows the account that a statement names %s', (_how, Condition, expected) => {
    const accounts = [account('Shop', 'Prod'), account('Search', 'Prod'), account('Made', 'Prod')];
    const refused = lockOuts(configOf({ accounts, policies: [policy('P', ['Prod'], deny({ Condition }))] }));
    expect(refused.map(({ why }) => / in (.*): /.exec(why)?.[1])).toEqual([expected, expected]);
  });

  it('is fine where it reaches no member account', () => {
    const config = configOf({ policies: [policy('P', ['Empty'], deny())] });
    expect(lockOuts(config)).toEqual([]);
    const closed = organization();
    for (const one of closed.accounts.slice(1)) one.state = 'SUSPENDED';
    expect(lockOuts(configOf({ policies: [policy('P', ['Root'], deny())] }), closed)).toEqual([]);
  });

  it('names five accounts and counts the others', () => {
    const accounts = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => account(name, 'Empty'));
    const refused = lockOuts(configOf({ accounts, policies: [policy('P', ['Empty'], deny(unless(access)))] }));
    expect(refused.map(({ why }) => / in (.*): /.exec(why)?.[1])).toEqual(['7 accounts (A, B, C, D, E and 2 more)']);
  });
});

describe('an allow list', () => {
  const list = (units: string[], ...actions: string[]) =>
    policy('List', units, allow(...actions), { strategy: 'allow-list' });

  it('without what the roles need is refused, with the actions to add', () => {
    const refused = lockOuts(configOf({ policies: [list(['Prod'], 'ec2:*', 'iam:*')] }));
    expect(rolesIn(refused)).toEqual(both);
    expect(refused[1]).toEqual({
      code: 'lock-out',
      object: 'attachments:Prod',
      why: 'Role Access, through which the management account gets in, could no longer do cloudformation:DescribeStacks in 2 accounts (Shop, Search): at Prod no SCP allows it (attached: List).',
      steps: [
        'Add cloudformation:DescribeStacks to an Allow statement of a policy at Prod.',
        'Or keep FullAWSAccess at Prod: leave out strategy: allow-list, and use Deny statements.',
      ],
    });
  });

  it('with it is fine; over an empty OU anything is', () => {
    expect(lockOuts(configOf({ policies: [list(['Prod'], 'ec2:*', 'cloudformation:*', 'iam:*')] }))).toEqual([]);
    expect(lockOuts(configOf({ policies: [list(['Empty'], 'ec2:*')] }))).toEqual([]);
  });

  it('is completed by the policies beside it, not by those above', () => {
    const rest = (units: string[]) => policy('Rest', units, allow('cloudformation:*', 'iam:*'));
    expect(lockOuts(configOf({ policies: [list(['Prod'], 'ec2:*'), rest(['Prod'])] }))).toEqual([]);
    expect(rolesIn(lockOuts(configOf({ policies: [list(['Prod'], 'ec2:*'), rest(['Root'])] })))).toEqual(both);
  });

  it('that leaves gives FullAWSAccess back', () => {
    const wide = allow('cloudformation:*', 'iam:*');
    const snapshot = organization([{ name: 'List', statement: wide, targets: ['ou-prod'] }]);
    snapshot.attachments = snapshot.attachments.filter((a) => a.policyId !== full || a.targetId !== 'ou-prod');
    // A Deny is left at Prod, and no Allow but the one that comes back.
    const policies = [policy('List', ['Empty'], wide), policy('P', ['Prod'], deny({ Action: 'ec2:*' }))];
    expect(lockOuts(configOf({ policies }), snapshot)).toEqual([]);
  });
});

describe('what was there before', () => {
  const foreign = { name: 'Foreign', statement: deny(), targets: ['ou-prod'] };

  it('is left to whoever made it so', () => {
    const config = configOf({ policies: [policy('P', ['Prod'], deny({ Action: 'cloudformation:*' }))] });
    expect(lockOuts(config, organization([foreign]))).toEqual([]);
  });

  it('does not hide what comes on top', () => {
    const half = { ...foreign, statement: deny({ Action: 'cloudformation:DescribeStacks' }) };
    const refused = lockOuts(configOf({ policies: [policy('P', ['Prod'], deny())] }), organization([half]));
    expect(rolesIn(refused)).toEqual(both);
    expect(refused.map(({ why }) => why).join()).not.toContain('DescribeStacks');
  });

  it('counts for accounts that move below it or are made there', () => {
    const away = { ...foreign, targets: ['ou-empty'] };
    const accounts = [account('Shop', 'Empty'), account('Search', 'Prod'), account('Made', 'Empty')];
    const refused = lockOuts(configOf({ accounts }), organization([away]));
    expect(refused.map(({ why }) => / in (.*): /.exec(why)?.[1])).toEqual(Array(2).fill('2 accounts (Shop, Made)'));
    expect(refused[0]?.steps[1]).toBe(
      'Foreign is not in this config: change it where it is managed, or leave these accounts where they are.',
    );
  });

  it('ends where the config takes it away', () => {
    const accounts = [account('Shop', 'Prod'), account('Made', 'Prod')];
    const elsewhere = policy('Foreign', ['Empty'], deny());
    expect(lockOuts(configOf({ accounts, policies: [elsewhere] }), organization([foreign]))).toEqual([]);
  });

  it('ends where a policy of ours leaves the config', () => {
    const snapshot = organization();
    const first = configOf({ policies: [policy('P', ['Empty'], deny())] });
    const made = planFor(first, snapshot);
    for (const operation of made.operations) simulate(snapshot, made, operation, symbolsOf(first, snapshot));
    expect(snapshot.attachments).toContainEqual({ policyId: expect.stringContaining('p-made'), targetId: 'ou-empty' });
    const accounts = [account('Shop', 'Empty'), account('Made', 'Empty')];
    expect(lockOuts(configOf({ accounts }), snapshot)).toEqual([]);
    expect(rolesIn(lockOuts({ ...first, accounts }, snapshot))).toEqual(both);
  });

  it('is nothing where SCPs are not enabled yet', () => {
    const snapshot = organization();
    snapshot.root.enabledPolicyTypes = [];
    snapshot.attachments = [];
    expect(lockOuts(configOf(), snapshot)).toEqual([]);
    expect(rolesIn(lockOuts(configOf({ policies: [policy('P', ['Prod'], deny())] }), snapshot))).toEqual(both);
  });
});
