import fc from 'fast-check';
import type { Config, JsonObject, Plan, Snapshot } from '../../../pipeline/model/index.js';
import { identify } from '../../../pipeline/plan/identity.js';
import { plan, symbolsOf } from '../../../pipeline/plan/index.js';
import { findLockOuts } from '../../../pipeline/plan/lock-out/find-lock-outs.js';
import { requiredActions } from '../../../pipeline/plan/lock-out/required-actions.js';
import { accountOperations } from '../../../pipeline/plan/operations/accounts.js';
import { planStacks } from '../../../pipeline/plan/stacks/plan-stacks.js';
import { matchesStatement, some } from '../../../pipeline/policy/index.js';
import { synth } from '../../../pipeline/synth/index.js';
import { arbitraryHandEdits, editByHand } from '../../arbitraries/hand-edits.js';
import { arbitraryConfig, arbitrarySnapshot } from '../../arbitraries/organization.js';
import { simulate } from '../simulate.js';

const runs = Number(process.env['CHARTER_PROPERTY_RUNS'] ?? 40);
const all = { Effect: 'Deny', Action: '*', Resource: '*' };
const denials: JsonObject[] = [
  all,
  { ...all, Action: 'organizations:LeaveOrganization' },
  { ...all, Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/OrganizationAccountAccessRole' } } },
  { ...all, Condition: { StringEquals: { 'aws:PrincipalAccount': '${SHOP_ACCOUNT_ID}' } } },
  { ...all, Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::${SHOP_ACCOUNT_ID}:role/*' } } },
  { ...all, Condition: { StringNotEquals: { 'aws:PrincipalOrgID': '${ORG_ID}' } } },
  { ...all, Action: 'cloudformation:*', Condition: { StringEquals: { 'aws:PrincipalTag/a': 'b' } } },
];
const allowances: JsonObject[] = [
  { Effect: 'Allow', Action: 'ec2:*', Resource: '*' },
  { Effect: 'Allow', Action: ['ec2:*', 'cloudformation:*', 'iam:*'], Resource: '*' },
  { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
];

/** The configs of the other property tests, with documents that lock somebody out now and then. */
const arbitraryLocks: fc.Arbitrary<Config> = fc
  .tuple(arbitraryConfig, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }))
  .map(([config, picks]) => ({
    ...config,
    policies: config.policies.map((policy, i) => {
      if (policy.type !== 'SERVICE_CONTROL_POLICY') return policy;
      const from = policy.strategy === 'allow-list' ? allowances : denials;
      const Statement = [from[(picks[i] ?? 0) % from.length] as JsonObject];
      return { ...policy, document: { Version: '2012-10-17', Statement } };
    }),
  }));

/** What the planner says: `account role action`. */
function foretold(config: Config, snapshot: Snapshot): Set<string> {
  const identity = identify(config, snapshot);
  const { operations } = accountOperations(config, snapshot, identity);
  const assembly = synth(config);
  const stacks = planStacks(config, assembly, snapshot, identity, operations);
  const found = findLockOuts({
    config,
    assembly,
    snapshot,
    identity,
    stacks: stacks.states,
    stackOperations: stacks.operations,
    settingsOperations: [],
    defaultPolicyOperations: [],
    policyWaves: [],
    accountOperations: operations,
  });
  return new Set(
    found.flatMap(({ accounts, cause: { required } }) =>
      accounts.map((account) => key(account, required.role.name, required.action)),
    ),
  );
}

const key = (...parts: string[]) => parts.join(' ');

/** What is impossible in an organization as it lives, statement by statement, with nothing remembered or shared. */
function impossible(config: Config, snapshot: Snapshot): Set<string> {
  const identity = identify(config, snapshot);
  const found = new Set<string>();
  if (!snapshot.root.enabledPolicyTypes.includes('SERVICE_CONTROL_POLICY')) return found;
  const text = new Map(snapshot.policies.map(({ id, type, content }) => [id, { type, content }]));
  const attached = (target: string): JsonObject[][] =>
    snapshot.attachments
      .filter(({ targetId, policyId }) => {
        const type = text.get(policyId)?.type ?? 'SERVICE_CONTROL_POLICY';
        return targetId === target && type === 'SERVICE_CONTROL_POLICY';
      })
      .map(({ policyId }) => {
        if (policyId === 'p-FullAWSAccess') return [{ Effect: 'Allow', Action: '*', Resource: '*' }];
        const { Statement } = JSON.parse(text.get(policyId)?.content ?? '') as { Statement: JsonObject[] };
        return Statement;
      });
  for (const account of snapshot.accounts) {
    if (account.state !== 'ACTIVE' || account.id === snapshot.organization.managementAccountId) continue;
    const levels = [attached(account.id)];
    for (let id: string | undefined = account.parentId; id; ) {
      levels.push(attached(id));
      const above: string | undefined = snapshot.organizationalUnits.find((unit) => unit.id === id)?.parentId;
      id = above;
    }
    const symbol = identity.symbolOf(account.id);
    const name = symbol.startsWith('${') ? symbol.slice('${account:'.length, -1) : account.name;
    for (const { role, action, region } of requiredActions(config)) {
      const context = new Map([
        ['aws:principalarn', [role.arn(account.id)]],
        ['aws:principalaccount', [account.id]],
        ['aws:principalorgid', [snapshot.organization.id]],
        ['aws:requestedregion', [region]],
      ]);
      const hit = (effect: string, statements: JsonObject[]) =>
        some(statements.filter((s) => s['Effect'] === effect).map((s) => matchesStatement(s, { action, context })));
      const denied = hit('Deny', levels.flat(2)) === 'yes';
      const notAllowed = levels.some((level) => level.length > 0 && hit('Allow', level.flat()) === 'no');
      if (denied || notAllowed) found.add(key(name, role.name, action));
    }
  }
  return found;
}

/** Carries the plan out in memory, whatever it locks; null where Charter refuses it for another reason. */
function tryOut(
  config: Config,
  snapshot: Snapshot,
): { plan: Plan; foretold: Set<string>; fulfilled: Set<string> } | null {
  const assembly = synth(config);
  const made = plan({ config, assembly, snapshot, inputs: { config: '', policies: '' }, version: 'test' });
  if (made.refusals.some(({ code }) => code !== 'lock-out')) return null;
  const expected = foretold(config, snapshot);
  const before = impossible(config, snapshot);
  expect(made.refusals.length > 0).toBe(expected.size > 0);
  for (const operation of made.operations) {
    simulate(snapshot, made, operation, symbolsOf(config, snapshot));
    // A part of an approved plan must not turn the rest of it into a lock-out.
    for (const found of foretold(config, snapshot)) expect(expected).toContain(found);
  }
  const fulfilled = new Set([...impossible(config, snapshot)].filter((one) => !before.has(one)));
  return { plan: made, foretold: expected, fulfilled };
}

describe('lock-outs', () => {
  it('are foretold exactly: those that carrying out the plan brings about, and none anew on the way', () => {
    const seen = { locked: 0, free: 0 };
    const property = fc.property(
      arbitrarySnapshot,
      arbitraryLocks,
      arbitraryHandEdits,
      arbitraryLocks,
      (snapshot, first, edits, second) => {
        for (const config of [first, second]) {
          const tried = tryOut(config, snapshot);
          if (tried) {
            expect([...tried.foretold].sort()).toEqual([...tried.fulfilled].sort());
            seen[tried.foretold.size > 0 ? 'locked' : 'free'] += 1;
          }
          editByHand(snapshot, edits);
        }
      },
    );
    fc.assert(property, { numRuns: runs });
    // Both have to occur, or this proves nothing.
    expect(seen.locked).toBeGreaterThan(runs / 8);
    expect(seen.free).toBeGreaterThan(runs / 8);
  });
});
