import fc from 'fast-check';
import { type Assembly, type Config, fingerprint, type Plan, type Snapshot } from '../../pipeline/model/index.js';
import { plan, symbolsOf } from '../../pipeline/plan/index.js';
import { synth } from '../../pipeline/synth/index.js';
import { arbitraryHandEdits, editByHand } from '../arbitraries/hand-edits.js';
import { arbitraryConfig, arbitrarySnapshot } from '../arbitraries/organization.js';
import { type Guard, guards, violations } from '../invariants/guardrails.js';
import { simulate } from './simulate.js';

const runs = Number(process.env['CHARTER_PROPERTY_RUNS'] ?? 60);

function planFor(config: Config, assembly: Assembly, snapshot: Snapshot): Plan {
  return plan({ config, assembly, snapshot, inputs: { config: fingerprint(config), policies: '' }, version: 'test' });
}

/** What resuming requires: all that is left was approved, and nothing is new. */
function expectOnlyApproved(approved: Plan, left: Plan): void {
  const meaning = (made: Plan) =>
    new Map(made.operations.map(({ id, kind, after, action }) => [id, fingerprint({ kind, after, action })]));
  expect(left.refusals).toEqual([]);
  const known = meaning(approved);
  for (const [id, after] of meaning(left)) expect([id, known.get(id)]).toEqual([id, after]);
}

function guardsOf(snapshot: Snapshot): Map<string, Guard> {
  const scps = snapshot.policies.filter(({ type }) => type === 'SERVICE_CONTROL_POLICY');
  return guards({
    rootId: snapshot.root.id,
    scpEnabled: snapshot.root.enabledPolicyTypes.includes('SERVICE_CONTROL_POLICY'),
    units: snapshot.organizationalUnits,
    accounts: snapshot.accounts,
    policies: new Map<string, string | null>([
      ['p-FullAWSAccess', null],
      ...scps.map((p) => [p.id, p.content] as const),
    ]),
    attachments: snapshot.attachments,
  });
}

/** Deploys in memory, and says whether the plan was refused instead. */
function deployAll(config: Config, snapshot: Snapshot): boolean {
  const assembly = synth(config);
  const approved = planFor(config, assembly, snapshot);
  if (approved.refusals.length > 0) return false;
  const states = [guardsOf(snapshot)];
  for (const operation of approved.operations) {
    simulate(snapshot, approved, operation, symbolsOf(config, snapshot));
    states.push(guardsOf(snapshot));
    expectOnlyApproved(approved, planFor(config, assembly, snapshot));
  }
  expect(planFor(config, assembly, snapshot).operations.map(({ id }) => id)).toEqual([]);
  const [before, after] = [states[0], states.at(-1)] as [Map<string, Guard>, Map<string, Guard>];
  const violated = states.map((now, i) => [approved.operations[i - 1]?.id, violations(before, now, after)]);
  expect(violated.filter(([, list]) => list?.length)).toEqual([]);
  return true;
}

describe('a plan, carried out in memory', () => {
  it('leaves nothing to do, guards what is guarded before and after, and each prefix leaves only what was approved', () => {
    let deployed = 0;
    const property = fc.property(
      arbitrarySnapshot,
      arbitraryConfig,
      arbitraryHandEdits,
      arbitraryConfig,
      (snapshot, first, edits, second) => {
        if (deployAll(first, snapshot)) deployed += 1;
        editByHand(snapshot, edits);
        if (deployAll(second, snapshot)) deployed += 1;
      },
    );
    fc.assert(property, { numRuns: runs });
    // Refusals are right answers too, but a test of refusals alone would prove nothing.
    expect(deployed).toBeGreaterThan(0.6 * runs);
  });
});
