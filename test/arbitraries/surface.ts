import fc from 'fast-check';
import type { Config, GovernanceStack, SynthesizedStackSet, WaveConfig } from '../../pipeline/model/index.js';
import { account, configOf } from '../plan/small-organization.js';
import { governanceStack, rolloutOf, stackSet, wave } from '../plan/stack-sets/surface.js';

// Stack sets and stacks beside an organization: targets, exclusions, overrides, waves of every kind, dependencies.

export interface Surface {
  sets: SynthesizedStackSet[];
  stacks: GovernanceStack[];
}

const units = ['Holding', 'Sandbox', 'Workloads', 'Workloads/Prod', 'Workloads/Test'];
const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
const unit = fc.constantFrom('Root', ...units.slice(1));

const wavesOf: fc.Arbitrary<WaveConfig[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.record({ organizationalUnits: fc.subarray(units.slice(1), { minLength: 1, maxLength: 2 }) }),
      fc.record({ accounts: fc.subarray(names, { minLength: 1, maxLength: 2 }) }),
      fc.record({ tags: fc.constant({ tier: 'one' }) }),
      fc.record({ percentage: fc.integer({ min: 1, max: 40 }) }),
    ),
    { maxLength: 3, selector: (one) => JSON.stringify(one) },
  )
  .chain((found) =>
    fc.boolean().map((manual) => {
      const gate = { alarms: [], pauseMinutes: 0, manual };
      return found.length === 0
        ? []
        : [...found.map((one, at) => wave(`wave${at}`, [], { ...one, gate })), wave('rest', [])];
    }),
  );

export const arbitrarySurfaceConfig: fc.Arbitrary<Config> = fc
  .record({
    members: fc.array(fc.record({ at: unit, tier: fc.constantFrom('one', 'two') }), {
      minLength: 1,
      maxLength: names.length,
    }),
    waves: wavesOf,
    ignored: fc.boolean(),
    holding: fc.boolean(),
  })
  .map(({ members, waves, ignored, holding }) => {
    const config = configOf(units, [], {
      accounts: members.map(({ at, tier }, index) => account(names[index] ?? '', at, { tags: { tier } })),
      rollout: rolloutOf(waves, { newAccounts: { holdingOrganizationalUnit: holding ? 'Holding' : null } }),
    });
    const organizationalUnits = config.organizationalUnits.map((one) => ({
      ...one,
      ignored: ignored && one.path === 'Sandbox',
    }));
    return { ...config, organizationalUnits };
  });

export const arbitrarySurface: fc.Arbitrary<Surface> = fc
  .array(
    fc.record({
      units: fc.subarray(units.slice(1).concat('Root'), { minLength: 1, maxLength: 2 }),
      accounts: fc.subarray(names, { maxLength: 1 }),
      excluded: fc.subarray(names, { maxLength: 1 }),
      regions: fc.subarray(['us-east-1', 'eu-west-1'], { minLength: 1 }),
      version: fc.constantFrom('1', '2'),
      overridden: fc.boolean(),
      auto: fc.boolean(),
      retain: fc.boolean(),
      atOnce: fc.boolean(),
      on: fc.nat(3),
      stack: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((drawn) => {
    const sets: SynthesizedStackSet[] = [];
    const stacks: GovernanceStack[] = [];
    for (const [at, one] of drawn.entries()) {
      const dependsOn =
        one.on < at ? [one.stack && stacks[one.on] ? `charter-Stack${one.on}` : `charter-Set${one.on}`] : [];
      const plain = one.excluded.length === 0 && !one.overridden && one.accounts.length === 0;
      const overrides = one.overridden
        ? names.slice(0, 2).map((name) => ({ account: name, parameters: { Level: '${root}' } }))
        : [];
      sets.push(
        stackSet(`Set${at}`, one.units, {
          accounts: one.accounts,
          excludedAccounts: one.excluded,
          regions: one.regions,
          version: one.version,
          overrides,
          autoDeployment: one.auto && plain,
          retainStacks: one.retain,
          rollout: one.atOnce ? 'atOnce' : 'waves',
          dependsOn,
        }),
      );
      if (one.stack) stacks.push(governanceStack(`Stack${at}`, [`Set${at}`], one.version));
    }
    return { sets, stacks };
  });
