import { type Config, type Plan, planDigest, type ReachException, type Snapshot } from '../../pipeline/model/index.js';
import { emptyOrganization } from '../fixtures/empty-organization.js';
import { account, configOf, deny, deployed, document, planFor, policy } from './small-organization.js';
import { carryOut, governanceStack, planWith, rolloutOf, stackSet, wave } from './stack-sets/surface.js';

const units = ['Sandbox', 'Workloads', 'Workloads/Prod', 'Workloads/Test'];
const accounts = [
  account('Try', 'Sandbox'),
  account('Shared', 'Workloads'),
  account('Shop', 'Workloads/Prod'),
  account('Pay', 'Workloads/Prod'),
  account('Check', 'Workloads/Test'),
  account('Spare', 'Root'),
];
const none = document(deny('s3:*'));
const configWith = (targets: string[], action = 's3:*', more: Partial<Config> = {}): Config =>
  configOf(units, [policy('Guard', targets, document(deny(action)))], { accounts, ...more });

const reach = (config: Config, snapshot: Snapshot) => planFor(config, snapshot).reach?.accounts;
const governed = (targets: string[]) => deployed(configWith(targets));

test('nothing to do reaches nobody, and the whole is known', () => {
  const made = planFor(configWith(['Sandbox']), governed(['Sandbox']));
  expect(made.operations).toEqual([]);
  expect(made.reach).toEqual({ accounts: 0, of: 6, maximum: null, exception: null });
});

test('accounts that are created count, each once, whatever else is done to them', () => {
  const made = planFor(configWith(['Root']), emptyOrganization());
  expect(made.reach).toMatchObject({ accounts: 6, of: 6 });
});

test('a document that changes reaches the accounts below all targets, in OUs below as well', () => {
  expect(reach(configWith(['Sandbox'], 'sqs:*'), governed(['Sandbox']))).toBe(1);
  expect(reach(configWith(['Workloads'], 'sqs:*'), governed(['Workloads']))).toBe(4);
  expect(reach(configWith(['Workloads/Prod'], 'sqs:*'), governed(['Workloads/Prod']))).toBe(2);
  expect(reach(configWith(['Root'], 'sqs:*'), governed(['Root']))).toBe(6);
  // Targets that overlap reach nobody twice.
  const both = ['Workloads', 'Workloads/Prod'];
  expect(reach(configWith(both, 'sqs:*'), governed(both))).toBe(4);
});

test('a target that comes or goes reaches those below it, and not those of the targets that stay', () => {
  const twice = ['Sandbox', 'Workloads/Prod'];
  expect(reach(configWith(twice), governed(['Sandbox']))).toBe(2);
  expect(reach(configWith(['Sandbox']), governed(twice))).toBe(2);
  expect(reach(configWith(['Workloads/Test']), governed(['Workloads/Prod']))).toBe(3);
});

test('a policy that comes or goes reaches those below its targets; an account that is its target, too', () => {
  expect(reach(configWith(['Workloads']), deployed(configOf(units, [], { accounts })))).toBe(4);
  expect(reach(configOf(units, [], { accounts }), governed(['Workloads']))).toBe(4);
  const own = { ...policy('Own', [], none), targets: { organizationalUnits: [], accounts: ['Pay'] } };
  expect(reach(configOf(units, [own], { accounts }), deployed(configOf(units, [], { accounts })))).toBe(1);
});

test('a name or a description changes nothing for anybody', () => {
  const [guard] = configWith(['Root']).policies;
  const described = configOf(units, [{ ...guard!, description: 'why' }], { accounts });
  const made = planFor(described, governed(['Root']));
  expect(made.operations).not.toEqual([]);
  expect(made.reach?.accounts).toBe(0);
});

test('taking in what was changed by hand reaches nobody, taking it back does', () => {
  const snapshot = governed(['Sandbox', 'Workloads/Prod']);
  const prod = snapshot.organizationalUnits.find(({ path }) => path === 'Workloads/Prod')?.id;
  const guard = snapshot.policies.find(({ name }) => name === 'Guard')?.id;
  snapshot.attachments = snapshot.attachments.filter((one) => one.targetId !== prod || one.policyId !== guard);
  const made = planFor(configWith(['Sandbox', 'Workloads/Prod']), snapshot);
  expect(made.operations.map(({ id }) => id.split(':').at(-1))).toEqual(['sync', 'attach']);
  expect(made.reach?.accounts).toBe(2);
});

test('what was attached by hand and is wanted now is taken in, and changes nothing for anybody', () => {
  const snapshot = governed(['Sandbox']);
  const targetId = snapshot.organizationalUnits.find(({ path }) => path === 'Workloads/Prod')?.id ?? '';
  const policyId = snapshot.policies.find(({ name }) => name === 'Guard')?.id ?? '';
  snapshot.attachments.push({ policyId, targetId });
  const made = planFor(configWith(['Sandbox', 'Workloads/Prod']), snapshot);
  expect(made.operations.map(({ id }) => id.split(':').at(-1))).toEqual(['sync']);
  expect(made.reach?.accounts).toBe(0);
});

test('accounts that move or get tags', () => {
  const moved = accounts.map((one) => (one.name === 'Check' ? { ...one, organizationalUnit: 'Sandbox' } : one));
  expect(reach(configWith(['Root'], 's3:*', { accounts: moved }), governed(['Root']))).toBe(1);
  const tagged = accounts.map((one) => (one.name === 'Check' ? { ...one, tags: { team: 'a' } } : one));
  expect(reach(configWith(['Root'], 's3:*', { accounts: tagged }), governed(['Root']))).toBe(1);
});

test('an allow list reaches those below the OU that loses FullAWSAccess', () => {
  const list = document({ Effect: 'Allow', Action: '*', Resource: '*' });
  const [guard] = configWith(['Root']).policies;
  const config = (strategy: 'allow-list' | 'deny-list') =>
    configOf(units, [guard!, { ...policy('List', ['Workloads/Prod'], list), strategy }], { accounts });
  const snapshot = deployed(config('deny-list'));
  const made = planFor(config('allow-list'), snapshot);
  // The stack only takes note of it: what is attached, and what the policy says, stay.
  expect(made.operations.map(({ action }) => action.type)).toContain('detachDefaultPolicy');
  expect(made.reach?.accounts).toBe(2);
});

test('an account that is suspended counts neither as reached nor as one of all', () => {
  const snapshot = governed(['Workloads']);
  snapshot.accounts.find(({ name }) => name === 'Pay')!.state = 'SUSPENDED';
  expect(planFor(configWith(['Workloads'], 'sqs:*'), snapshot).reach).toMatchObject({ accounts: 3, of: 5 });
});

describe('beside the organization', () => {
  const config = configOf(units, [], { accounts, rollout: rolloutOf([wave('first', ['Sandbox']), wave('rest', [])]) });

  test('stack sets reach the accounts in which a stack comes or changes, over all waves', () => {
    const snapshot = deployed(config);
    const set = [stackSet('Log', ['Workloads'])];
    const made = planWith(config, snapshot, set);
    expect(made.reach?.accounts).toBe(4);
    carryOut(made, config, snapshot);
    // One stack that fell behind: the wave is told whole, and what is not behind is not touched.
    snapshot.stackSets[0]!.instances[0]!.status = 'OUTDATED';
    const again = planWith(config, snapshot, set);
    expect(again.operations.map(({ action }) => action.type)).toEqual(['deployWave']);
    expect(again.reach?.accounts).toBe(1);
    snapshot.stackSets[0]!.instances[0]!.status = 'CURRENT';
    expect(planWith(config, snapshot, [stackSet('Log', ['Workloads'], { version: '2' })]).reach?.accounts).toBe(4);
    expect(planWith(config, snapshot, [stackSet('Log', ['Workloads/Prod'])]).reach?.accounts).toBe(2);
    expect(planWith(config, snapshot, []).reach?.accounts).toBe(4);
  });

  const holding = (type: string, properties = {}) => {
    const stack = governanceStack('Own');
    return {
      ...stack,
      template: { ...stack.template, Resources: { It: { Type: type, Properties: properties } } } as never,
    };
  };

  test.each([
    ['AWS::SSM::Parameter', 0],
    ['AWS::CloudTrail::Trail', 6],
    ['AWS::Config::OrganizationConformancePack', 6],
    ['AWS::ObservabilityAdmin::OrganizationCentralizationRule', 6],
  ])('a stack of the management account with %s reaches %d accounts, also when it goes', (type, count) => {
    const snapshot = deployed(config);
    const made = planWith(config, snapshot, [], [holding(type)]);
    expect(made.operations).toHaveLength(1);
    expect(made.reach?.accounts).toBe(count);
    carryOut(made, config, snapshot);
    const removal = planWith(config, snapshot, [], []);
    expect(removal.operations.map(({ action }) => action.type)).toEqual(['deleteStack']);
    expect(removal.reach?.accounts).toBe(count);
  });

  test('a control of Control Tower reaches those below its OU', () => {
    const snapshot = deployed(config);
    const id = snapshot.organizationalUnits.find(({ path }) => path === 'Workloads/Prod')?.id;
    const target = (unit: string) => ({ TargetIdentifier: `arn:aws:organizations::1:ou/o-a/${unit}` });
    const type = 'AWS::ControlTower::EnabledControl';
    const real = 'ou-abcd-12345678';
    for (const unit of snapshot.organizationalUnits) {
      if (unit.parentId === id) unit.parentId = real;
      if (unit.id === id) unit.id = real;
    }
    for (const one of snapshot.accounts) if (one.parentId === id) one.parentId = real;
    const known = planWith(config, snapshot, [], [holding(type, target(real))]);
    expect(known.reach?.accounts).toBe(2);
    expect(planWith(config, snapshot, [], [holding(type, target('elsewhere'))]).reach?.accounts).toBe(6);
  });

  test('a policy in waves reaches in the end whom it would reach at once', () => {
    const guard = (action: string) => ({
      ...policy('Guard', ['Workloads'], document(deny(action))),
      rollout: 'waves' as const,
    });
    const rollout = rolloutOf([wave('first', ['Workloads/Test']), wave('rest', [])]);
    const inWaves = (action: string) => configOf(units, [guard(action)], { accounts, rollout });
    const snapshot = deployed(inWaves('s3:*'));
    const made = planFor(inWaves('sqs:*'), snapshot);
    expect(made.operations.map(({ id }) => id).some((id) => id.startsWith('policyWave:'))).toBe(true);
    expect(made.reach?.accounts).toBe(4);
    // Halfway, the rest reaches as many: the policy itself changes for all.
    carryOut(made, inWaves('sqs:*'), snapshot, made.operations.slice(0, 1));
    expect(planFor(inWaves('sqs:*'), snapshot).reach?.accounts).toBe(4);
    // Taken back, only those that had it lose it.
    expect(planFor(inWaves('s3:*'), snapshot).reach?.accounts).toBe(1);
    // Another document takes its place where the first one came.
    expect(planFor(inWaves('sns:*'), snapshot).reach?.accounts).toBe(4);
  });
});

describe('the bound of rollout-config.yaml', () => {
  const exception = (maximumReach: number, more: Partial<ReachException> = {}): ReachException => ({
    reason: 'the first rollout',
    owner: 'platform@example.com',
    expires: '2027-01-31',
    maximumReach,
    ...more,
  });
  const plan = (maximumReach: number | null, reachExceptions: ReachException[] = []): Plan =>
    planFor(
      configWith(['Workloads'], 'sqs:*', { rollout: rolloutOf([], { maximumReach, reachExceptions }) }),
      governed(['Workloads']),
    );
  const refusals = (made: Plan) => made.refusals.map(({ code }) => code);

  test('holds what reaches further, and names the accounts and the exception that would do', () => {
    expect(refusals(plan(4))).toEqual([]);
    expect(refusals(plan(null))).toEqual([]);
    const [refusal] = plan(3).refusals;
    expect(refusal).toMatchObject({
      code: 'reach-exceeded',
      why: 'This plan affects 4 accounts (Check, Pay, Shared, Shop) of 6; rollout-config.yaml allows 3 in one deployment.',
    });
    expect(refusal?.steps.at(-1)).toContain('expires: YYYY-MM-DD, maximumReach: 4 }');
  });

  test('gives way to an exception that allows as many, which the plan names', () => {
    expect(refusals(plan(3, [exception(3)]))).toEqual(['reach-exceeded']);
    const made = plan(3, [exception(900, { reason: 'all' }), exception(4)]);
    expect(refusals(made)).toEqual([]);
    expect(made.reach).toEqual({
      accounts: 4,
      of: 6,
      maximum: 3,
      exception: 'the first rollout (up to 4 accounts until 2027-01-31, accepted by platform@example.com)',
    });
    // Where the bound is kept, nobody has to know of the exception.
    expect(plan(4, [exception(900)]).reach?.exception).toBeNull();
  });

  test('and the exception are what is approved; the numbers are asked again', () => {
    const made = plan(3, [exception(4)]);
    const flipped = (change: Partial<NonNullable<Plan['reach']>>) =>
      planDigest({ ...made, reach: { ...made.reach!, ...change } });
    expect(flipped({ maximum: 5 })).not.toBe(made.digest);
    expect(flipped({ exception: null })).not.toBe(made.digest);
    expect(flipped({ of: 7, accounts: 5 })).toBe(made.digest);
  });
});
