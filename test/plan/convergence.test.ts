import fc from 'fast-check';
import { type Config, fingerprint, type Plan, type Snapshot } from '../../pipeline/model/index.js';
import { plan, symbolsOf } from '../../pipeline/plan/index.js';
import { synth } from '../../pipeline/synth/index.js';
import { arbitraryConfig, arbitrarySnapshot } from '../arbitraries/organization.js';
import { simulate } from './simulate.js';

const runs = 150;

function planFor(config: Config, snapshot: Snapshot): Plan {
  return plan({
    config,
    assembly: synth(config),
    snapshot,
    inputs: { config: fingerprint(config), policies: '' },
    version: 'test',
  });
}

/** What resuming requires: all that is left was approved, and nothing is new. */
function expectOnlyApproved(approved: Plan, left: Plan): void {
  const meaning = (made: Plan) =>
    new Map(made.operations.map(({ id, kind, after, action }) => [id, fingerprint({ kind, after, action })]));
  const known = meaning(approved);
  for (const [id, after] of meaning(left)) expect([id, known.get(id)]).toEqual([id, after]);
}

function deployAll(config: Config, snapshot: Snapshot): { approved: Plan; refused: boolean } {
  const approved = planFor(config, snapshot);
  if (approved.refusals.length > 0) return { approved, refused: true };
  for (const operation of approved.operations) {
    simulate(snapshot, approved, operation, symbolsOf(config, snapshot));
    expectOnlyApproved(approved, planFor(config, snapshot));
  }
  const left = planFor(config, snapshot);
  expect(left.operations.map(({ id }) => id)).toEqual([]);
  return { approved, refused: false };
}

describe('a plan, carried out in memory', () => {
  it('leaves nothing to do, and each prefix of it leaves only what was approved', () => {
    let deployed = 0;
    fc.assert(
      fc.property(arbitrarySnapshot, arbitraryConfig, arbitraryConfig, (snapshot, first, second) => {
        if (!deployAll(first, snapshot).refused) deployed += 1;
        if (!deployAll(second, snapshot).refused) deployed += 1;
      }),
      { numRuns: runs },
    );
    expect(deployed).toBeGreaterThan(runs);
  });
});
