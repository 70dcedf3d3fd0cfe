import type { Config, Plan, Snapshot } from '../../pipeline/model/index.js';
import { emptyOrganization } from '../fixtures/empty-organization.js';
import { account, configOf, deny, document, planFor, policy } from './small-organization.js';
import { carryOut, planWith, rolloutOf, stackSet, wave } from './stack-sets/surface.js';

const units = ['Sandbox', 'Workloads', 'Workloads/Prod'];
const accounts = [account('Try', 'Sandbox'), account('Shop', 'Workloads/Prod'), account('Shared', 'Workloads')];
const canary = [wave('canary', ['Sandbox']), wave('shared', [], { accounts: ['Shared'] }), wave('rest', [])];

const configWith = (action: string, more: Partial<Config> = {}): Config =>
  configOf(units, [{ ...policy('Guard', ['Root'], document(deny(action))), rollout: 'waves' }], {
    accounts,
    rollout: rolloutOf(canary),
    ...more,
  });

const ids = (made: Plan) => made.operations.map(({ id }) => id.replace(/charter-policy-wave-Guard-[0-9a-f]+/, 'GUARD'));

function deployed(config: Config, snapshot = emptyOrganization()): Snapshot {
  return carryOut(planFor(config, snapshot), config, snapshot);
}

/** Names of the policies on a target, by what they deny. */
function denied(snapshot: Snapshot, name: string): string[] {
  const chain: string[] = [];
  let at = snapshot.accounts.find((one) => one.name === name)?.id;
  while (at !== undefined) {
    chain.push(at);
    at = [...snapshot.accounts, ...snapshot.organizationalUnits].find(({ id }) => id === at)?.parentId;
  }
  const attached = snapshot.attachments
    .filter(({ targetId }) => chain.includes(targetId))
    .map(({ policyId }) => policyId);
  const contents = snapshot.policies.filter(({ id }) => attached.includes(id)).map(({ content }) => content ?? '');
  return [
    ...new Set(contents.flatMap((text) => [...text.matchAll(/"Action":"([^"]+)"/g)].map(([, action]) => action ?? ''))),
  ].sort();
}

test('a new document comes beside the old one wave by wave, then takes its place', () => {
  const snapshot = deployed(configWith('s3:*'));
  const config = configWith('sqs:*');
  const made = planFor(config, snapshot);
  expect(made.refusals).toEqual([]);
  expect(ids(made)).toEqual([
    'policyWave:GUARD:wave:canary',
    'policyWave:GUARD:wave:shared',
    'stack:charter-organization:conclude',
    'policyWave:GUARD:detach',
    'policyWave:GUARD:delete',
  ]);
  const seen = made.operations.map((operation) => {
    carryOut(made, config, snapshot, [operation]);
    return ['Try', 'Shared', 'Shop'].map((name) => denied(snapshot, name).join('+'));
  });
  expect(seen).toEqual([
    ['s3:*+sqs:*', 's3:*', 's3:*'],
    ['s3:*+sqs:*', 's3:*+sqs:*', 's3:*'],
    ['sqs:*', 'sqs:*', 'sqs:*'],
    ['sqs:*', 'sqs:*', 'sqs:*'],
    ['sqs:*', 'sqs:*', 'sqs:*'],
  ]);
  expect(planFor(config, snapshot).operations).toEqual([]);
  expect(snapshot.policies.filter(({ awsManaged }) => !awsManaged).map(({ name }) => name)).toEqual(['Guard']);
});

test('a new policy comes in waves, too', () => {
  const before = configOf(units, [], { accounts, rollout: rolloutOf(canary) });
  const snapshot = deployed(before);
  const config = configWith('sqs:*');
  const made = planFor(config, snapshot);
  expect(ids(made).slice(0, 3)).toEqual([
    'policyWave:GUARD:wave:canary',
    'policyWave:GUARD:wave:shared',
    'stack:charter-organization:conclude',
  ]);
  carryOut(made, config, snapshot);
  expect(planFor(config, snapshot).operations).toEqual([]);
});

test('what is left halfway was approved, wherever it stopped', () => {
  const config = configWith('sqs:*');
  const steps = 5;
  for (let cut = 0; cut <= steps; cut++) {
    const snapshot = deployed(configWith('s3:*'));
    const made = planFor(config, snapshot);
    expect(made.operations).toHaveLength(steps);
    const approved = new Map(made.operations.map(({ id, after, action }) => [id, JSON.stringify([after, action])]));
    carryOut(made, config, snapshot, made.operations.slice(0, cut));
    const rest = planFor(config, snapshot);
    expect(rest.operations.map(({ id }) => id)).toEqual(made.operations.slice(cut).map(({ id }) => id));
    for (const { id, after, action } of rest.operations) expect(approved.get(id)).toBe(JSON.stringify([after, action]));
  }
});

test('a rollout that is taken back leaves nothing of it', () => {
  const old = configWith('s3:*');
  const snapshot = deployed(old);
  const made = planFor(configWith('sqs:*'), snapshot);
  carryOut(made, configWith('sqs:*'), snapshot, made.operations.slice(0, 1));
  const back = planFor(old, snapshot);
  expect(ids(back)).toEqual(['policyWave:GUARD:detach', 'policyWave:GUARD:delete']);
  expect(back.operations[0]?.title).toBe('Detach policy Guard (next), which is taken back');
  expect(back.operations[0]?.before).toEqual({ attached: 1, takenBack: takenBack(['${ou:Sandbox}']) });
  carryOut(back, old, snapshot);
  expect(planFor(old, snapshot).operations).toEqual([]);
});

const takenBack = (from: string[], removed = false) => ({
  type: 'SERVICE_CONTROL_POLICY',
  name: 'Guard',
  from,
  removed,
});

const lost = (made: Plan) =>
  made.operations.map(({ before }) => (before as { takenBack?: unknown } | null)?.takenBack).find(Boolean);

test('waves are over, and nothing is taken back, where the policy itself has the document or gets it', () => {
  const config = configWith('sqs:*');
  const snapshot = deployed(configWith('s3:*'));
  const whole = planFor(config, snapshot);
  expect(lost(whole)).toBeUndefined();
  expect(whole.operations.map(({ title }) => title)).toContain('Detach policy Guard (next), whose waves are over');
  // Stopped once the policy itself has it.
  carryOut(whole, config, snapshot, whole.operations.slice(0, 3));
  expect(lost(planFor(config, snapshot))).toBeUndefined();
  expect(planFor(config, snapshot).operations[0]?.title).toContain('whose waves are over');
  // Or it has it, and the config wants a third one at once.
  const third = configWith('', { policies: [policy('Guard', ['Root'], document(deny('ec2:*')))] });
  expect(lost(planFor(third, snapshot))).toBeUndefined();
  // Stopped at the canary, and then wanted at once.
  const halfway = deployed(configWith('s3:*'));
  carryOut(planFor(config, halfway), config, halfway, whole.operations.slice(0, 1));
  const atOnce = configWith('', { policies: [policy('Guard', ['Root'], document(deny('sqs:*')))] });
  expect(lost(planFor(atOnce, halfway))).toBeUndefined();
  expect(lost(planFor(third, halfway))).toEqual(takenBack(['${ou:Sandbox}']));
});

test('what a policy that leaves had on its way leaves with it', () => {
  const none = configOf(units, [], { accounts, rollout: rolloutOf(canary) });
  const snapshot = deployed(configWith('s3:*'));
  const config = configWith('sqs:*');
  const made = planFor(config, snapshot);
  carryOut(made, config, snapshot, made.operations.slice(0, 2));
  expect(lost(planFor(none, snapshot))).toEqual(takenBack(['${account:Shared}', '${ou:Sandbox}'], true));
  // Also where only its deletion is left.
  const leaving = planFor(none, snapshot);
  const detach = leaving.operations.filter(({ id }) => id.endsWith(':detach') && id.startsWith('policyWave:'));
  carryOut(leaving, none, snapshot, detach);
  expect(lost(planFor(none, snapshot))).toEqual(takenBack([], true));
});

test('a document that is edited on its way is taken back where the newer one takes its place', () => {
  const snapshot = deployed(configWith('s3:*'));
  const config = configWith('sqs:*');
  const made = planFor(config, snapshot);
  carryOut(made, config, snapshot, made.operations.slice(0, 2));
  const newer = planFor(configWith('sns:*'), snapshot);
  expect(lost(newer)).toEqual(takenBack(['${account:Shared}', '${ou:Sandbox}']));
  expect(newer.operations[0]?.before).toEqual({ attached: 2, takenBack: lost(newer) });
});

test('its waves count active accounts, and say whether there is an old document', () => {
  const more = [...accounts, account('Closed', 'Sandbox')];
  const before = configOf(units, [], { accounts: more, rollout: rolloutOf(canary) });
  const snapshot = deployed(before);
  const closed = snapshot.accounts.find(({ name }) => name === 'Closed');
  if (closed) closed.state = 'SUSPENDED';
  const config = configWith('s3:*', { accounts: more });
  const titles = (made: Plan) => made.operations.filter(({ id }) => id.includes(':wave:')).map(({ title }) => title);
  expect(titles(planFor(config, snapshot))).toEqual([
    'SCP Guard, wave canary: attach it (1 active account so far)',
    'SCP Guard, wave shared: attach it (2 active accounts so far)',
  ]);
  carryOut(planFor(config, snapshot), config, snapshot);
  expect(titles(planFor(configWith('sqs:*', { accounts: more }), snapshot))[0]).toBe(
    'SCP Guard, wave canary: attach its new document beside the old one (1 active account so far)',
  );
});

test('waves of policies and of stack sets go together, with one gate between them', () => {
  const gated = canary.map((one, at) =>
    at === 0 ? { ...one, gate: { alarms: [], pauseMinutes: 0, manual: true } } : one,
  );
  const snapshot = deployed(configWith('s3:*'));
  const config = configWith('sqs:*', { rollout: rolloutOf(gated) });
  const made = planWith(config, snapshot, [stackSet('Log', ['Root'])]);
  const order = ids(made);
  const gate = order.indexOf('gate:canary');
  for (const id of ['policyWave:GUARD:wave:canary', 'stackSet:charter-Log:wave:canary']) {
    expect(order.indexOf(id)).toBeLessThan(gate);
    expect(order.indexOf(id)).not.toBe(-1);
  }
  for (const id of [
    'policyWave:GUARD:wave:shared',
    'stackSet:charter-Log:wave:rest',
    'stack:charter-organization:conclude',
  ])
    expect(order.indexOf(id)).toBeGreaterThan(gate);
});

test('a policy is in force everywhere when the canary has all that comes, also without a gate', () => {
  const snapshot = deployed(configWith('s3:*'));
  const made = planWith(configWith('sqs:*'), snapshot, [stackSet('Log', ['Root'])]);
  const order = ids(made);
  const conclude = order.indexOf('stack:charter-organization:conclude');
  expect(order.indexOf('stackSet:charter-Log:wave:canary')).toBeLessThan(conclude);
  expect(made.operations[conclude]?.dependsOn).toContain('stackSet:charter-Log:wave:canary');
});

test('without waves, or with one, a policy changes at once', () => {
  const snapshot = deployed(configWith('s3:*', { rollout: rolloutOf([]) }));
  expect(ids(planFor(configWith('sqs:*', { rollout: rolloutOf([]) }), snapshot))).toEqual([
    'stack:charter-organization:attach',
  ]);
});

test('a wave needs a free slot where it attaches', () => {
  const full = Array.from({ length: 8 }, (_, index) =>
    policy(`P${index}`, ['Sandbox'], document(deny(`ec2:${index}`))),
  );
  const guard = (action: string, rollout: 'waves' | 'atOnce') => ({
    ...policy('Guard', ['Sandbox', 'Workloads'], document(deny(action))),
    rollout,
  });
  const snapshot = deployed(configWith('', { policies: [...full, guard('s3:*', 'atOnce')] }));
  const config = configWith('', { policies: [...full, guard('sqs:*', 'waves')] });
  // AWS's own policy takes a slot, too.
  const type = 'SERVICE_CONTROL_POLICY';
  const own = {
    id: 'p-FullAWSAccess',
    arn: 'arn:p',
    type,
    name: 'FullAWSAccess',
    description: '',
    awsManaged: true,
    content: null,
  } as const;
  snapshot.policies.push(own);
  const made = planFor(config, snapshot);
  expect(made.refusals).toMatchObject([{ code: 'attachment-slots', object: 'attachments:Sandbox' }]);
});

test('no account moves in the same plan', () => {
  const snapshot = deployed(configWith('s3:*'));
  const moved = accounts.map((one) => (one.name === 'Shop' ? { ...one, organizationalUnit: 'Sandbox' } : one));
  expect(planFor(configWith('sqs:*', { accounts: moved }), snapshot).refusals).toMatchObject([
    { code: 'policy-waves-and-moves' },
  ]);
  const created = [...accounts, account('New', 'Workloads')];
  expect(planFor(configWith('sqs:*', { accounts: created }), snapshot).refusals).toEqual([]);
});

test('what is left of a first deployment was approved, whatever it had created when it stopped', () => {
  const config = configWith('sqs:*');
  const whole = planFor(config, emptyOrganization());
  expect(ids(whole)).toContain('policyWave:GUARD:wave:canary');
  for (let cut = 0; cut <= whole.operations.length; cut++) {
    const snapshot = carryOut(whole, config, emptyOrganization(), whole.operations.slice(0, cut));
    const approved = new Map(whole.operations.map(({ id, after, action }) => [id, JSON.stringify([after, action])]));
    const rest = planFor(config, snapshot);
    expect(rest.refusals).toEqual([]);
    for (const { id, after, action } of rest.operations)
      expect([id, approved.get(id)]).toEqual([id, JSON.stringify([after, action])]);
  }
});
