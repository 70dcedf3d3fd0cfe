import { stripVTControlCharacters } from 'node:util';
import type { Config, LiveStack, Plan, PolicyConfig, Snapshot } from '../../../pipeline/model/index.js';
import { explainStacks } from '../../../pipeline/recover/explain-stacks.js';
import { recoveryPlan } from '../../../pipeline/recover/recovery-plan.js';
import { renderPlan } from '../../../pipeline/report/plan/index.js';
import { expectGolden } from './golden.js';
import { demoConfig, demoSnapshot, governedSnapshot, planFor, withDigest } from './organizations.js';

const plain = { color: false, width: 80, planFile: 'plan.json' };

function show(made: Plan, options = plain): string {
  return renderPlan(withDigest(made), options);
}

function policyNamed(config: Config, name: string): PolicyConfig {
  return config.policies.find((policy) => policy.name === name) as PolicyConfig;
}

function liveId(snapshot: Snapshot, name: string): string {
  return snapshot.policies.find((policy) => policy.name === name)?.id as string;
}

/** What half a year does to an organization: some of it wanted, some of it by hand. */
function halfAYearLater(): Plan {
  const snapshot = governedSnapshot();
  const protect = liveId(snapshot, 'ProtectSecurityServices');
  const infrastructure = snapshot.organizationalUnits.find(({ path }) => path === 'Infrastructure')?.id as string;
  snapshot.attachments = snapshot.attachments.filter((a) => a.policyId !== protect || a.targetId !== infrastructure);
  const leaving = snapshot.policies.find(({ name }) => name === 'DenyLeavingOrganization');
  if (leaving) leaving.content = leaving.content?.replace('"*"', '"arn:aws:organizations::*:*"') ?? null;
  const costCenter = liveId(snapshot, 'CostCenter');
  snapshot.policies = snapshot.policies.filter(({ id }) => id !== costCenter);
  snapshot.attachments = snapshot.attachments.filter(({ policyId }) => policyId !== costCenter);
  const config = demoConfig();
  config.policies = config.policies.filter(({ name }) => name !== 'DenyRootUser');
  config.organizationalUnits = config.organizationalUnits.filter(({ path }) => path !== 'Sandbox');
  for (const { targets } of config.policies) {
    targets.organizationalUnits = targets.organizationalUnits.filter((path) => path !== 'Sandbox');
  }
  for (const account of config.accounts) {
    if (account.name === 'Experiments') account.organizationalUnit = 'Workloads/NonProd';
    if (account.name === 'Payments') account.tags = { CostCenter: '200', Team: 'pay' };
  }
  const regions = policyNamed(config, 'DenyUnusedRegions');
  regions.document = JSON.parse(JSON.stringify(regions.document).replace('"shield:*",', '"sso:*",'));
  regions.targets.organizationalUnits = ['Workloads'];
  config.moved = [{ from: 'Infrastructure', to: 'Platform' }];
  rename(config, 'Infrastructure', 'Platform');
  return planFor(config, snapshot);
}

function rename(config: Config, from: string, to: string): void {
  const renamed = (path: string) => (path === from ? to : path);
  for (const unit of config.organizationalUnits) unit.path = renamed(unit.path);
  for (const account of config.accounts) account.organizationalUnit = renamed(account.organizationalUnit);
  for (const { targets } of config.policies) targets.organizationalUnits = targets.organizationalUnits.map(renamed);
}

function refusedPlan(): Plan {
  const config = demoConfig();
  config.organizationalUnits = config.organizationalUnits.filter(({ path }) => !path.startsWith('Workloads'));
  config.accounts = config.accounts.filter(({ name }) => name !== 'Payments');
  for (const { targets } of config.policies) {
    targets.organizationalUnits = targets.organizationalUnits.filter((path) => !path.startsWith('Workloads'));
  }
  const snapshot = governedSnapshot();
  const stack = snapshot.stacks[0] as LiveStack;
  stack.status = 'UPDATE_ROLLBACK_FAILED';
  return planFor(config, snapshot);
}

function everythingLeaves(): Plan {
  const snapshot = governedSnapshot();
  snapshot.accounts = snapshot.accounts.map((account) => ({ ...account, parentId: snapshot.root.id }));
  const nothing = { organizationalUnits: [], policies: [], accounts: [], policyTypes: [], delegatedAdministrators: [] };
  const beside = { conformancePacks: null, logging: null, systemsManager: null, controls: [], stackSets: [] };
  return planFor({ ...demoConfig(), ...nothing, ...beside }, snapshot);
}

function allowList(): Plan {
  const config = demoConfig();
  const list: PolicyConfig = {
    ...policyNamed(config, 'DenyRootUser'),
    name: 'SandboxServices',
    strategy: 'allow-list',
    targets: { organizationalUnits: ['Sandbox'], accounts: ['Audit'] },
    document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: ['ec2:*'], Resource: '*' }] },
  };
  config.policies.push(list);
  return planFor(config, governedSnapshot());
}

function inParts(): Plan {
  const config = demoConfig();
  config.organizationStackParts = { organizationalUnits: 1, policies: 2 };
  return planFor(config, governedSnapshot());
}

function manyAccounts(): Plan {
  const config = demoConfig();
  for (let i = 1; i <= 60; i++) {
    const name = `Team${i}`;
    const email = `team-${i}@example.com`;
    const organizationalUnit = 'Workloads/NonProd';
    config.accounts.push({ name, email, accountId: null, organizationalUnit, tags: null, govCloud: i > 58 });
  }
  const snapshot = governedSnapshot();
  for (let i = 1; i <= 30; i++) {
    const id = String(700000000000 + i);
    const [name, email, parentId] = [`Old${i}`, `old-${i}@example.com`, snapshot.root.id];
    snapshot.accounts.push({ id, arn: `arn:${id}`, name, email, state: 'ACTIVE', parentId, tags: null });
  }
  snapshot.settings.trustedServices.push('sso.amazonaws.com');
  return planFor(config, snapshot);
}

function recovery(): Plan {
  const stack: LiveStack = {
    ...(governedSnapshot().stacks[0] as LiveStack),
    status: 'UPDATE_ROLLBACK_FAILED',
  };
  const failed = { ...stack, name: 'charter-organization-policies-1', status: 'ROLLBACK_COMPLETE', resources: [] };
  const stacks = [stack, failed];
  const { organization } = planFor(demoConfig(), demoSnapshot());
  const histories = stacks.map((one) => ({ stack: one, events: [] }));
  const explanations = explainStacks(histories, { skip: { [stack.name]: ['OuSandbox67fc6249'] }, remove: [] });
  return recoveryPlan(explanations, { organization, version: '0.1.0', stacks });
}

const scenes: Record<string, () => Plan> = {
  demo: () => planFor(demoConfig(), demoSnapshot()),
  'nothing-left': () => planFor(demoConfig(), governedSnapshot()),
  'half-a-year-later': halfAYearLater,
  refused: refusedPlan,
  'everything-leaves': everythingLeaves,
  'allow-list': allowList,
  'in-parts': inParts,
  'many-accounts': manyAccounts,
  recovery,
};

describe('a plan for its approver', () => {
  for (const [name, make] of Object.entries(scenes)) {
    it(`reads well: ${name}`, () => expectGolden(`${name}.txt`, show(make())));
  }

  it('has colour only where it is asked for, and colour adds nothing else', () => {
    const made = halfAYearLater();
    const coloured = show(made, { ...plain, color: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(show(made));
  });

  it('links the change sets that CloudFormation made for review', () => {
    const made = planFor(demoConfig(), demoSnapshot());
    const changeSet = { id: 'arn:aws:cloudformation:us-east-1:111111111111:changeSet/charter/1', status: 'AVAILABLE' };
    const shown = show({ ...made, stacks: made.stacks.map((stack, i) => (i === 0 ? { ...stack, changeSet } : stack)) });
    expect(shown.replaceAll(/\n\s+/g, ' ')).toContain(`change set ${changeSet.id} (AVAILABLE)`);
  });

  it('says where the plan goes when it is in no file yet, and quotes file names for a shell', () => {
    const made = planFor(demoConfig(), demoSnapshot());
    expect(renderPlan(made, { color: false, width: 100 })).toContain(
      'charter plan --target http://127.0.0.1:4000 --out',
    );
    const odd = renderPlan(made, { color: false, width: 100, planFile: "it's; rm -rf x" });
    expect(odd).toContain(`charter approve 'it'\\''s; rm -rf x' --as NAME`);
  });

  it('shows names of others as text that no terminal obeys', () => {
    const evil = 'x\u001b]0;t\u0007\u202ey\u009b2Jz\u200b\n- OU Root';
    const config = demoConfig();
    config.accounts.push({
      name: evil,
      email: evil,
      accountId: null,
      organizationalUnit: 'Root',
      tags: { [evil]: evil },
      govCloud: false,
    });
    const policy = policyNamed(config, 'DenyRootUser');
    policy.name = evil;
    policy.description = evil;
    policyNamed(config, 'DenyLeavingOrganization').document = {
      Statement: [{ Sid: evil, Effect: evil, Action: evil }],
    };
    config.organizationalUnits.push({ path: evil.replace('/', ''), ignored: false, implied: false });
    const snapshot = demoSnapshot();
    for (const account of snapshot.accounts) account.name = evil;
    snapshot.notRead.push({ what: evil, why: evil });
    const shown = show(planFor(config, snapshot), { ...plain, planFile: evil });
    expect([...shown].filter((c) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(c) && c !== '\n')).toEqual([]);
    expect(shown.split('\n').filter((line) => line.trim().startsWith('- OU Root'))).toEqual([]);
    expect(shown).toContain('\\u{1b}]0;t\\u{7}\\u{202e}y\\u{9b}2Jz\\u{200b}\\u{a}-');
  });
});
