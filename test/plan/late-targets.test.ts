import fc from 'fast-check';
import type { Config, JsonObject, Operation, Plan, PolicyConfig, Snapshot } from '../../pipeline/model/index.js';
import { symbolsOf } from '../../pipeline/plan/index.js';
import { overDenials, violations } from '../invariants/guardrails.js';
import { expectOnlyApproved, guardsOf } from './expectations.js';
import { simulate } from './simulate.js';
import { account, configOf, deny, deployed, document, planFor, policy } from './small-organization.js';

// A policy that loses statements while it goes to new targets: what it loses never reaches them, nobody loses a guardrail
// on the way, and every plan of what is left holds nothing but what was approved.

const places = ['A', 'A/X', 'B', 'C'];

/** Every OU holds an account, or nothing would be guarded. */
const accounts = places.map((path) => account(`In ${path.replace('/', ' ')}`, path));

const organization = (policies: PolicyConfig[], more: Partial<Config> = {}) =>
  configOf(places, policies, { accounts, ...more });

interface Watched {
  plan: Plan;
  violated: string[];
  overDenied: string[];
}

/**
 * Carries out a plan, and looks at every state in between: after each operation, and after any part of the changes of a
 * step that CloudFormation makes in an order of its own.
 */
function watched(config: Config, snapshot: Snapshot): Watched {
  const plan = planFor(config, snapshot);
  expect(plan.refusals).toEqual([]);
  const states = [guardsOf(snapshot)];
  for (const operation of plan.operations) {
    const symbols = symbolsOf(config, snapshot);
    for (const part of partsOf(plan, operation, snapshot)) {
      const halfway = structuredClone(snapshot);
      simulate(halfway, part.plan, part.operation, symbols);
      states.push(guardsOf(halfway));
    }
    simulate(snapshot, plan, operation, symbols);
    states.push(guardsOf(snapshot));
    expectOnlyApproved(plan, planFor(config, snapshot));
  }
  expect(planFor(config, snapshot).operations).toEqual([]);
  const [before, after] = [states[0]!, states.at(-1)!];
  return {
    plan,
    violated: states.flatMap((now) => violations(before, now, after)),
    overDenied: [...new Set(states.flatMap((now) => overDenials(before, now, after)))],
  };
}

/** The same operation with a template in which only some resources have changed; for steps that create nothing. */
function partsOf(plan: Plan, operation: Operation, snapshot: Snapshot): { plan: Plan; operation: Operation }[] {
  const { action } = operation;
  if (action.type !== 'changeSet') return [];
  const next = plan.templates[action.template]!;
  const stack = snapshot.stacks.find(({ name }) => name === action.stack);
  const old = resourcesOf(stack?.template ?? {});
  const wanted = resourcesOf(next);
  if (Object.keys(wanted).some((id) => !(id in old))) return [];
  const changed = Object.keys(wanted).filter((id) => JSON.stringify(wanted[id]) !== JSON.stringify(old[id]));
  // As many as there are bits: each number picks some of them, and neither none nor all.
  const picks = Array.from({ length: Math.max(0, 2 ** changed.length - 2) }, (_, n) => n + 1);
  return picks.map((bits) => {
    const some = Object.fromEntries(changed.filter((_, n) => bits & (2 ** n)).map((id) => [id, wanted[id]!]));
    const template = { ...next, Resources: { ...old, ...some } };
    const parameters = { ...stack?.parameters, ...action.parameters };
    return {
      plan: { ...plan, templates: { [action.template]: template } },
      operation: { ...operation, action: { ...action, parameters } },
    };
  });
}

function resourcesOf(template: JsonObject): Record<string, JsonObject> {
  return (template['Resources'] ?? {}) as Record<string, JsonObject>;
}

const steps = ({ operations }: Plan) => operations.map(({ id }) => id.split(':').at(-1));

describe('a policy that loses statements and goes to a new target', () => {
  const p = (units: string[], ...actions: string[]) => policy('P', units, document(...actions.map(deny)));
  const q = (units: string[], ...actions: string[]) => policy('Q', units, document(...actions.map(deny)));

  it('goes there in one step, with its final document', () => {
    const snapshot = deployed(organization([p(['A'], 's3:*', 'sqs:*')]));
    const { plan, violated, overDenied } = watched(organization([p(['A', 'B'], 's3:*')]), snapshot);
    expect([steps(plan), violated, overDenied]).toEqual([['swap'], [], []]);
    expect(plan.operations[0]?.title).toContain('then attach');
  });

  it('goes there after it has lost what others gain, and before they lose what it brings', () => {
    const snapshot = deployed(organization([p(['A'], 's3:*', 'sqs:*'), q(['A', 'B'], 'ec2:*')]));
    const next = organization([p(['A', 'B'], 's3:*', 'ec2:*'), q(['A', 'B'], 'sqs:*')]);
    const { plan, violated, overDenied } = watched(next, snapshot);
    expect([steps(plan), violated, overDenied]).toEqual([['attach', 'swap', 'detach'], [], []]);
  });

  it('goes there together with others that do the same', () => {
    const snapshot = deployed(organization([p(['A'], 's3:*', 'sqs:*'), q(['A'], 'ec2:*', 'sns:*')]));
    const next = organization([p(['A', 'B'], 's3:*'), q(['A', 'B'], 'ec2:*')]);
    const { plan, violated, overDenied } = watched(next, snapshot);
    expect([steps(plan), violated, overDenied]).toEqual([['swap'], [], []]);
  });

  it('goes to an OU that is made in the same plan, and leaves another', () => {
    const before = configOf(['A', 'B'], [p(['A', 'B'], 's3:*', 'sqs:*')]);
    const after = configOf(['A', 'B', 'New'], [p(['A', 'New'], 's3:*')]);
    const { plan, violated, overDenied } = watched(after, deployed(before));
    expect([steps(plan), violated, overDenied]).toEqual([['attach', 'swap'], [], []]);
  });

  it('is attached early where another brings to its old target what it loses: rather denied for a while than unguarded', () => {
    const snapshot = deployed(organization([p(['A'], 's3:*', 'sqs:*'), q(['B'], 'sqs:*', 'sns:*')]));
    const next = organization([p(['A', 'B'], 's3:*'), q(['A', 'B'], 'sqs:*')]);
    const { plan, violated, overDenied } = watched(next, snapshot);
    expect([steps(plan), violated]).toEqual([['attach', 'detach'], []]);
    expect(overDenied.some((text) => text.includes('sns:*'))).toBe(true);
  });

  const mover = (path: string) => ({ accounts: [...accounts, account('Mover', path)] });

  it('goes there before accounts arrive there, existing ones and new ones', () => {
    const snapshot = deployed(organization([p(['A'], 's3:*', 'sqs:*')], mover('C')));
    const next = organization([p(['A', 'B'], 's3:*')], {
      accounts: [...mover('B').accounts, account('Newcomer', 'B')],
    });
    const { plan, violated, overDenied } = watched(next, snapshot);
    expect([steps(plan), violated, overDenied]).toEqual([['Newcomer', 'swap', 'Mover', 'Newcomer'], [], []]);
  });

  it('goes there before accounts arrive from an OU that leaves the config', () => {
    const before = configOf(['A', 'B', 'Old'], [p(['A'], 's3:*', 'sqs:*')], mover('Old'));
    const kept = {
      accounts: mover('Old').accounts.filter(({ organizationalUnit }) => /^[AB]$|Old/.test(organizationalUnit)),
    };
    const moved = {
      accounts: kept.accounts.map((a) => ({ ...a, organizationalUnit: a.organizationalUnit.replace('Old', 'B') })),
    };
    const after = configOf(['A', 'B'], [p(['A', 'B'], 's3:*')], moved);
    const { plan, violated, overDenied } = watched(after, deployed({ ...before, ...kept }));
    expect([steps(plan), violated, overDenied]).toEqual([['swap', 'Mover', 'detach', 'remove'], [], []]);
  });

  it('is attached early where an account leaves its old target for one where another guards what it loses', () => {
    const snapshot = deployed(organization([p(['A'], 's3:*', 'sqs:*'), q(['C'], 'sqs:*')], mover('A')));
    const next = organization([p(['A', 'B'], 's3:*'), q(['C'], 'sqs:*')], mover('C'));
    const { plan, violated } = watched(next, snapshot);
    expect([steps(plan), violated]).toEqual([['attach', 'Mover', 'detach'], []]);
  });

  it('is attached early where an allow list takes over what it loses', () => {
    const allow = {
      Effect: 'Allow',
      Action: ['s3:*', 'sts:*', 'iam:*', 'cloudformation:*', 'organizations:*'],
      Resource: '*',
    };
    const list = { ...policy('List', ['A'], document(allow)), strategy: 'allow-list' as const };
    const snapshot = deployed(organization([p(['A'], 'sns:*', 'ec2:RunInstances')]));
    const { plan, violated } = watched(organization([p(['A', 'B'], 'sns:*'), list]), snapshot);
    expect([steps(plan), violated]).toEqual([['attach', 'A', 'detach'], []]);
  });

  it('goes there when it is adopted in the same plan, though its document then names ids instead of symbols', () => {
    const ours = { ...deny('kms:*'), Condition: { StringNotEquals: { 'aws:PrincipalOrgID': '${ORG_ID}' } } };
    const before = policy('P', ['A'], document(ours, deny('sqs:*')));
    const after = policy('P', ['A', 'B'], document(ours));
    const snapshot = deployed(organization([before], mover('C')));
    snapshot.stacks = [];
    const { plan, violated, overDenied } = watched(organization([after], mover('B')), snapshot);
    expect([steps(plan), violated, overDenied]).toEqual([['import', 'swap', 'Mover'], [], []]);
  });

  it('goes there with the exchange of a document that does not fit twice', () => {
    const long = (n: number) => ({ ...deny('s3:*'), Resource: `arn:aws:s3:::${'x'.repeat(5500)}${n}` });
    const snapshot = deployed(organization([policy('P', ['A'], document(long(1)))]));
    const { plan, overDenied } = watched(organization([policy('P', ['A', 'B'], document(long(2)))]), snapshot);
    expect([steps(plan), overDenied]).toEqual([['swap'], []]);
  });
});

const arbitraryPolicies = fc
  .tuple(
    ...['P', 'Q', 'R'].map((name) =>
      fc.record({
        name: fc.constant(name),
        units: fc.subarray(places, { maxLength: 2 }),
        actions: fc.subarray(['s3:*', 'sqs:*', 'sns:*', 'ec2:*'], { minLength: 1, maxLength: 3 }),
      }),
    ),
  )
  .map((list) => list.map(({ name, units, actions }) => policy(name, units, document(...actions.map(deny)))));

it('guards what is guarded before and after, whatever changes; one policy that leaves no target denies no more', () => {
  let late = 0;
  const parts = fc.constantFrom(1, 1, 2).map((n) => ({ organizationalUnits: 1, policies: n }));
  const property = fc.property(
    arbitraryPolicies,
    arbitraryPolicies,
    parts,
    fc.boolean(),
    fc.tuple(fc.constantFrom('Root', ...places), fc.constantFrom('Root', ...places)),
    (from, to, organizationStackParts, alone, [leaves, arrives]) => {
      const next = alone ? [to[0]!, ...from.slice(1)] : to;
      const at = (path: string) => ({ accounts: [...accounts, account('Mover', path)], organizationStackParts });
      const snapshot = deployed(organization(from, at(leaves)));
      const { plan, violated, overDenied } = watched(organization(next, at(arrives)), snapshot);
      expect(violated).toEqual([]);
      if (steps(plan).includes('swap')) late += 1;
      const [old, now] = [from[0]!, next[0]!].map(({ targets }) => targets.organizationalUnits) as [string[], string[]];
      if (alone && leaves === arrives && old.every((path) => now.includes(path))) expect(overDenied).toEqual([]);
    },
  );
  const numRuns = Number(process.env['CHARTER_PROPERTY_RUNS'] ?? 40);
  fc.assert(property, { numRuns });
  expect(late).toBeGreaterThan(0.1 * numRuns);
});
