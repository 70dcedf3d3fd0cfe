import { checkRemainder, differences, reachesMore, stale } from '../../pipeline/deploy/freshness.js';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { fingerprint, type Plan } from '../../pipeline/model/index.js';
import { handMadePlan } from '../approve/hand-made-plan.js';

const withReadSet = (change: (plan: Plan) => void = () => {}) =>
  handMadePlan((plan) => {
    plan.readSet = ['account:Audit', 'ou:Workloads', 'policyType:TAG_POLICY'].map((object) => ({
      object,
      fingerprint: fingerprint(object),
    }));
    change(plan);
  });

test.each<[string, (plan: Plan) => void, string]>([
  ['config', (plan) => (plan.inputs.config = 'f'.repeat(64)), 'the config files'],
  ['policy documents', (plan) => (plan.inputs.policies = 'f'.repeat(64)), 'the policy documents'],
  ['version', (plan) => (plan.tool.version = '9.9.9'), 'the version of Charter: 0.1.0 → 9.9.9'],
  ['rule data', (plan) => (plan.tool.ruleData = '2'), 'the rule data: 1 → 2'],
  [
    'organization',
    (plan) => (plan.organization.organizationId = 'o-zzzzzzzzzz'),
    'the organization: o-abcdefghij → o-zzzzzzzzzz',
  ],
  ['endpoint', (plan) => (plan.organization.endpoint = 'aws'), 'the endpoint: http://127.0.0.1:4100 → aws'],
  ['a live object', (plan) => (plan.readSet[0]!.fingerprint = 'f'.repeat(64)), 'live: account:Audit'],
  ['a live object that came', (plan) => plan.readSet.push({ object: 'policy:x', fingerprint: '' }), 'live: policy:x'],
  ['a live object that went', (plan) => plan.readSet.shift(), 'live: account:Audit'],
  ['templates', (plan) => (plan.templates = {}), 'the plan’s templates'],
  ['operations', (plan) => plan.operations.pop(), 'the plan’s operations'],
  ['end of an exception', (plan) => (plan.reach = { ...plan.reach!, exception: 'x' }), 'the plan’s reach'],
  ['reach', (plan) => (plan.reach = { ...plan.reach!, accounts: 2 }), 'reach: 1 → 2 accounts'],
])('a stale plan says that it was the %s', (_name, change, expected) => {
  const fresh = withReadSet(change);
  expect(differences(withReadSet(), fresh)).toEqual([expected]);
  const failure = stale(withReadSet(), fresh);
  expect(failure.exitCode).toBe(5);
  expect(failure.help[0]).toBe(`changed: ${expected}`);
  expect(failure.help.at(-1)).toMatch(/charter plan .*charter approve/);
});

test('attachments that follow from what was approved may change, others may not', () => {
  const names = ['Root', 'Workloads', 'Audit', 'Payments', 'Elsewhere'];
  const withAttachments = (mark: string, change: (plan: Plan) => void = () => {}) =>
    withReadSet((plan) => {
      plan.readSet = names.map((name) => ({ object: `attachments:${name}`, fingerprint: fingerprint(mark + name) }));
      plan.operations = plan.operations.slice(1);
      plan.operations[0]!.touches = ['ou:Workloads', 'account:Audit', 'policy:SERVICE_CONTROL_POLICY/Deny'];
      plan.stacks[0]!.changes[0]!.properties = [
        { path: '/Properties/TargetIds', before: null, after: ['${root}', '${account:Payments}'] },
      ];
      change(plan);
    });
  expect(refusal(withAttachments('a'), withAttachments('b')).filter((line) => line.startsWith('changed'))).toEqual([
    'changed: live: attachments:Elsewhere',
  ]);
  // A policy type that is enabled attaches AWS's own policy to everything.
  const enabling = (plan: Plan) => plan.operations.push(handMadePlan().operations[0]!);
  expect(refusal(withAttachments('a', enabling), withAttachments('b', enabling))).toEqual([]);
});

function refusal(approved: Plan, fresh: Plan): readonly string[] {
  try {
    checkRemainder(approved, fresh);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(5);
    return (error as Failure).help;
  }
  return [];
}

test('what is left of an approved plan may go on', () => {
  const fresh = withReadSet((plan) => {
    plan.operations.shift();
    plan.operations[0]!.dependsOn = [];
    plan.operations[0]!.before = { half: 'done' };
    plan.summary.add = 0;
    // Touched by an operation of the approved plan, and so expected to be different now.
    plan.readSet.find(({ object }) => object === 'ou:Workloads')!.fingerprint = 'f'.repeat(64);
    plan.readSet.push({ object: 'attachments:Workloads', fingerprint: 'f'.repeat(64) });
  });
  expect(refusal(withReadSet(), fresh)).toEqual([]);
});

test.each<[string, (plan: Plan) => void, RegExp]>([
  [
    'a new operation',
    (plan) => plan.operations.push({ ...plan.operations[0]!, id: 'new', title: 'New' }),
    /^not approved: New/,
  ],
  ['another after', (plan) => (plan.operations[0]!.after = false), /^not as approved: Enable/],
  [
    'another action',
    (plan) => (plan.operations[0]!.action = { type: 'enablePolicyType', policyType: 'S3_POLICY' }),
    /^not as approved/,
  ],
  [
    'a new refusal',
    (plan) => plan.refusals.push({ code: 'x', object: 'ou:A', why: 'no', steps: [] }),
    /^refused now: ou:A/,
  ],
  ['another config', (plan) => (plan.inputs.config = 'f'.repeat(64)), /the config files/],
  ['another organization', (plan) => (plan.organization.organizationId = 'o-zzzzzzzzzz'), /the organization/],
  ['another version', (plan) => (plan.tool.version = '9'), /the version of Charter/],
  [
    'an untouched object that changed',
    (plan) => (plan.readSet[0]!.fingerprint = 'f'.repeat(64)),
    /live: account:Audit/,
  ],
])('%s stops a resumed deployment', (_name, change, expected) => {
  const found = refusal(withReadSet(), withReadSet(change));
  expect(found.some((line) => expected.test(line))).toBe(true);
});

test('who joins may be one more that is reached; more than have joined are none that were approved', () => {
  const reaching = (accounts: number, of: number) =>
    handMadePlan((plan) => {
      plan.reach = { accounts, of, maximum: null, exception: null };
    });
  const more = (accounts: number, of: number) => reachesMore(reaching(3, 12), reaching(accounts, of));
  expect([more(3, 12), more(2, 12), more(3, 15), more(4, 13), more(5, 14)]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  // One was moved to where it is reached, two for one that joined, and a number that somebody made smaller in the file.
  expect([more(4, 12), more(5, 13), more(100, 12), more(4, 11)]).toEqual([true, true, true, true]);
});

test('what is left reaches no further, so that an exception which ended meanwhile does not stop it halfway', () => {
  const refusing = (code: string) =>
    withReadSet((plan) => {
      plan.operations = plan.operations.slice(1);
      plan.refusals = [{ code, object: 'rollout', why: 'why', steps: [] }];
    });
  expect(refusal(withReadSet(), refusing('reach-exceeded'))).toEqual([]);
  expect(refusal(withReadSet(), refusing('lock-out'))).toContain('refused now: rollout: why');
});
