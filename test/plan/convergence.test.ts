import fc from 'fast-check';
import type { Config, Snapshot } from '../../pipeline/model/index.js';
import { symbolsOf } from '../../pipeline/plan/index.js';
import { synth } from '../../pipeline/synth/index.js';
import { arbitraryHandEdits, editByHand } from '../arbitraries/hand-edits.js';
import { arbitraryConfig, arbitrarySnapshot } from '../arbitraries/organization.js';
import { type Guard, violations } from '../invariants/guardrails.js';
import { expectOnlyApproved, guardsOf, lostAllows } from './expectations.js';
import { simulate } from './simulate.js';
import { planFor } from './small-organization.js';

const runs = Number(process.env['CHARTER_PROPERTY_RUNS'] ?? 60);

/** Deploys in memory, and says whether the plan was refused instead. */
function deployAll(config: Config, snapshot: Snapshot): boolean {
  const assembly = synth(config);
  const approved = planFor(config, snapshot, assembly);
  if (approved.refusals.length > 0) return false;
  const states = [guardsOf(snapshot)];
  for (const operation of approved.operations) {
    simulate(snapshot, approved, operation, symbolsOf(config, snapshot));
    states.push(guardsOf(snapshot));
    expectOnlyApproved(approved, planFor(config, snapshot, assembly));
  }
  expect(planFor(config, snapshot, assembly).operations.map(({ id }) => id)).toEqual([]);
  const [before, after] = [states[0], states.at(-1)] as [Map<string, Guard>, Map<string, Guard>];
  const violated = states.map((now, i) => [
    approved.operations[i - 1]?.id,
    [...violations(before, now, after), ...lostAllows(before, now, after)],
  ]);
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
      (given, first, edits, second) => {
        // A failure is tried again with smaller values, which are to be what they were.
        const snapshot = structuredClone(given);
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
