import type { Config, JsonObject, Plan, PolicyConfig, Snapshot } from '../../pipeline/model/index.js';
import { symbolsOf } from '../../pipeline/plan/index.js';
import { violations } from '../invariants/guardrails.js';
import { expectOnlyApproved, guardsOf, lostAllows } from './expectations.js';
import { simulate } from './simulate.js';
import { account, configOf, deny, deployed, document, planFor, policy } from './small-organization.js';

// Accounts that move while allow lists come and go: wherever they are, they can do what they could before and can after.

const needed = ['cloudformation:*', 'iam:*', 'organizations:*', 'sts:*'];
const allow = (service: string): JsonObject =>
  document({ Effect: 'Allow', Action: [service, ...needed], Resource: '*' });
const list = (name: string, units: string[], service: string, accounts: string[] = []): PolicyConfig => ({
  ...policy(name, units, allow(service)),
  strategy: 'allow-list',
  targets: { organizationalUnits: units, accounts },
});

const move = (name: string) => `account:move:${name}`;
const attachFull = (name: string) => `settings:full-access:attach:${name}`;
const detachFull = (name: string) => `settings:full-access:detach:${name}`;

/** Carries out a plan, and gives the order of what matters here, after all states were found to be guarded. */
function guarded(config: Config, snapshot: Snapshot): { made: Plan; order: string[] } {
  const made = planFor(config, snapshot);
  expect(made.refusals).toEqual([]);
  const states = [guardsOf(snapshot)];
  for (const operation of made.operations) {
    simulate(snapshot, made, operation, symbolsOf(config, snapshot));
    states.push(guardsOf(snapshot));
    expectOnlyApproved(made, planFor(config, snapshot));
  }
  const [before, after] = [states[0]!, states.at(-1)!];
  const found = states.map((now, i) => [
    made.operations[i - 1]?.id,
    [...violations(before, now, after), ...lostAllows(before, now, after)],
  ]);
  expect(found.filter(([, violated]) => violated?.length)).toEqual([]);
  expect(planFor(config, snapshot).operations).toEqual([]);
  return { made, order: made.operations.map(({ id }) => id).filter((id) => !id.startsWith('stack:')) };
}

/** What a plan lets an operation wait for: the order may be right by chance, this is not. */
function waitsFor(made: Plan, id: string): string[] {
  return made.operations.find((operation) => operation.id === id)?.dependsOn ?? [];
}

/** Somebody replaces what a list allows by what it denies. */
function emptied(snapshot: Snapshot, name: string): Snapshot {
  for (const live of snapshot.policies) if (live.name === name) live.content = JSON.stringify(document(deny('sqs:*')));
  return snapshot;
}

describe('an account that arrives where FullAWSAccess comes back', () => {
  const units = ['A', 'A/X', 'B'];
  const at = (place: string, policies: PolicyConfig[]) =>
    configOf(units, policies, { accounts: [account('Shop', place)] });

  it.each([['A'], ['A/X']])('waits for it where the list was emptied by hand, in %s', (place) => {
    const snapshot = emptied(deployed(at('B', [list('L', ['A'], 's3:*')])), 'L');
    const { made, order } = guarded(at(place, []), snapshot);
    expect(order).toEqual([attachFull('A'), move('Shop')]);
    expect(waitsFor(made, move('Shop'))).toContain(attachFull('A'));
  });

  it('waits for it where the list still allows less than the account could do and can do after', () => {
    const { order } = guarded(at('A', []), deployed(at('B', [list('L', ['A'], 's3:*')])));
    expect(order).toEqual([attachFull('A'), move('Shop')]);
  });

  it('waits for it when it is new', () => {
    const snapshot = emptied(deployed(configOf(units, [list('L', ['A'], 's3:*')])), 'L');
    const { made, order } = guarded(at('A', []), snapshot);
    expect(order).toEqual(['account:create:Shop', attachFull('A'), move('Shop')]);
    expect(waitsFor(made, move('Shop'))).toContain(attachFull('A'));
  });

  it('moves before it inside the target, which changes nothing for it until then', () => {
    const { made, order } = guarded(at('A', []), deployed(at('A/X', [list('L', ['A'], 's3:*')])));
    expect(order).toEqual([move('Shop'), attachFull('A')]);
    expect(waitsFor(made, attachFull('A'))).toContain(move('Shop'));
  });

  it('moves inside one target and into another', () => {
    const lists = [list('L', ['A'], 's3:*'), list('M', ['A/X'], 's3:*')];
    const { order } = guarded(at('A/X', []), deployed(at('A', lists)));
    expect(order).toEqual([attachFull('A/X'), move('Shop'), attachFull('A')]);
  });

  it('leaves, once it is there, a place whose own list takes over', () => {
    const before = deployed(at('B', [list('L', ['A'], 's3:*')]));
    const { order } = guarded(at('A', [list('M', ['B'], 's3:*')]), before);
    expect(order).toEqual([attachFull('A'), move('Shop'), detachFull('B')]);
  });

  it('gets it itself only after its move, when it had a list of its own', () => {
    const lists = [list('P', ['A'], 's3:*'), list('L', ['A/X'], 's3:*')];
    const before = deployed(at('B', [...lists, list('Own', [], 's3:*', ['Shop'])]));
    const { made, order } = guarded(at('A/X', [list('P', ['A'], 's3:*')]), before);
    expect(order).toEqual([attachFull('A/X'), move('Shop'), attachFull('Shop')]);
    expect(waitsFor(made, attachFull('Shop'))).toContain(move('Shop'));
  });

  it('counts an OU that the config does not name as below the one that it is in', () => {
    const snapshot = deployed(at('A/X', [list('L', ['A'], 's3:*')]));
    const [unit] = snapshot.organizationalUnits.filter(({ path }) => path === 'A');
    snapshot.organizationalUnits.push({ id: 'ou-hand', arn: '', name: 'Hand', parentId: unit!.id, path: 'A/Hand' });
    snapshot.attachments.push({ policyId: 'p-FullAWSAccess', targetId: 'ou-hand' });
    for (const live of snapshot.accounts) if (live.name === 'Shop') live.parentId = 'ou-hand';
    const { made } = guarded(at('B', []), snapshot);
    expect(waitsFor(made, attachFull('A'))).toContain(move('Shop'));
  });
});

describe('an allow list that comes while another leaves', () => {
  const units = ['A', 'A/X', 'B'];
  const shop = [account('Shop', 'A/X')];
  const at = (unit: string, accounts: string[] = []) =>
    configOf(units, [list('L', unit ? [unit] : [], 's3:*', accounts)], { accounts: shop });
  const renamed = (config: Config) => ({ ...config, policies: config.policies.map((p) => ({ ...p, name: 'M' })) });

  it.each([
    ['A', 'A/X'],
    ['A/X', 'A'],
    ['Root', 'A/X'],
  ])('from %s to %s, takes FullAWSAccess from the one before the other gets it', (before, after) => {
    const { made } = guarded(renamed(at(after)), deployed(at(before)));
    expect(waitsFor(made, attachFull(before))).toContain(detachFull(after));
  });

  it('does so for an account, too', () => {
    const { made } = guarded(renamed(at('', ['Shop'])), deployed(at('A')));
    expect(waitsFor(made, attachFull('A'))).toContain(detachFull('Shop'));
  });

  it('does not wait for what no account can be below, too', () => {
    const { made } = guarded(renamed(at('B')), deployed(at('A')));
    expect(waitsFor(made, attachFull('A'))).not.toContain(detachFull('B'));
  });
});

describe('accounts that trade places between targets whose lists both leave', () => {
  it('are refused: one of them would arrive at a list that it neither left nor is to have', () => {
    const trade = (first: string, second: string, policies: PolicyConfig[]) =>
      configOf(['A', 'B'], policies, { accounts: [account('Shop', first), account('Lab', second)] });
    const snapshot = deployed(trade('A', 'B', [list('L', ['A'], 's3:*'), list('M', ['B'], 's3:*')]));
    expect(planFor(trade('B', 'A', []), snapshot).refusals.map(({ code }) => code)).toEqual(['no-safe-order']);
  });
});
