import fc from 'fast-check';
import { parsePlan } from '../../../pipeline/approve/index.js';
import type { Plan } from '../../../pipeline/model/index.js';
import { fingerprint } from '../../../pipeline/model/index.js';
import { arbitrarySurface, arbitrarySurfaceConfig } from '../../arbitraries/surface.js';
import { emptyOrganization } from '../../fixtures/empty-organization.js';
import { carryOut, planWith } from './surface.js';

const meaning = (made: Plan) =>
  new Map(made.operations.map(({ id, kind, after, action }) => [id, fingerprint({ kind, after, action })]));

const seed = Number(process.env['CHARTER_PROPERTY_SEED'] ?? 20261121);

test('deployed from one surface to another, nothing is left to plan, and what is left halfway was approved', () => {
  let deployed = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      arbitrarySurfaceConfig,
      arbitrarySurface,
      arbitrarySurface,
      fc.nat(100),
      (config, first, second, cut) => {
        const snapshot = emptyOrganization();
        carryOut(planWith(config, snapshot, first.sets, first.stacks), config, snapshot);
        const made = planWith(config, snapshot, second.sets, second.stacks);
        if (made.refusals.length > 0) {
          refused += 1;
          return;
        }
        // What is approved and deployed is a file.
        expect(parsePlan(JSON.stringify(made), 'plan.json')).toEqual(made);
        const half = Math.floor((made.operations.length * cut) / 101);
        carryOut(made, config, snapshot, made.operations.slice(0, half));
        const rest = planWith(config, snapshot, second.sets, second.stacks);
        const approved = meaning(made);
        for (const [id, means] of meaning(rest)) expect([id, approved.get(id)]).toEqual([id, means]);
        const left = new Set(rest.operations.map(({ id }) => id));
        carryOut(
          made,
          config,
          snapshot,
          made.operations.slice(half).filter(({ id }) => left.has(id)),
        );
        expect(planWith(config, snapshot, second.sets, second.stacks).operations.map(({ id }) => id)).toEqual([]);
        deployed += 1;
      },
    ),
    { seed, numRuns: 200 },
  );
  expect(deployed).toBeGreaterThan(150);
  expect(refused).toBeLessThan(50);
}, 600_000);
