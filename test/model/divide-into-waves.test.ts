import fc from 'fast-check';
import {
  defaultRollout,
  divideIntoWaves,
  type RolloutConfig,
  unitWaves,
  type WaveCandidate,
  type WaveConfig,
} from '../../pipeline/model/index.js';

const wave = (name: string, what: Partial<WaveConfig> = {}): WaveConfig => ({
  name,
  organizationalUnits: [],
  accounts: [],
  tags: null,
  percentage: null,
  preferences: {},
  gate: { alarms: [], pauseMinutes: 0, manual: false },
  ...what,
});
const rollout = (...waves: WaveConfig[]): RolloutConfig => ({ ...defaultRollout, waves });
const account = (name: string, path = 'Root', tags: Record<string, string> | null = null): WaveCandidate => ({
  id: `\${account:${name}}`,
  name,
  path,
  tags,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => account(`Account${index}`));
const shown = (waves: { name: string; accounts: string[] }[]) =>
  Object.fromEntries(waves.map(({ name, accounts }) => [name, accounts.map((id) => id.slice(10, -1))]));

describe('accounts', () => {
  const accounts = [
    account('Try', 'Sandbox'),
    account('Deep', 'Sandbox/Team'),
    account('Other', 'SandboxTwo'),
    account('Web', 'Workloads/Prod', { Environment: 'test', Team: 'web' }),
    account('Shop', 'Workloads/Prod', { Environment: 'test' }),
    account('Pay', 'Workloads/Prod'),
  ];

  it('are in the first wave that names them, by an OU above, a name or all of its tags; else in the last', () => {
    const waves = [
      wave('ou', { organizationalUnits: ['Sandbox'] }),
      wave('name', { accounts: ['Pay', 'Try'] }),
      wave('tags', { tags: { Environment: 'test', Team: 'web' } }),
      wave('rest'),
    ];
    expect(shown(divideIntoWaves(rollout(...waves), accounts))).toEqual({
      ou: ['Deep', 'Try'],
      name: ['Pay'],
      tags: ['Web'],
      rest: ['Other', 'Shop'],
    });
  });

  it('are in a wave for any of what it says', () => {
    const canary = wave('canary', { organizationalUnits: ['SandboxTwo'], accounts: ['Pay'], percentage: 25 });
    const canaries = divideIntoWaves(rollout(canary, wave('rest')), accounts)[0]?.accounts ?? [];
    expect(canaries).toEqual(expect.arrayContaining(['${account:Other}', '${account:Pay}']));
    // A quarter of the four that no wave names.
    expect(canaries).toHaveLength(3);
  });

  it('are all in one wave where there are no others', () => {
    expect(divideIntoWaves(defaultRollout, accounts)).toEqual([
      { name: 'all', accounts: accounts.map(({ id }) => id).sort() },
    ]);
  });

  it('leave a wave empty that none belongs to', () => {
    const waves = rollout(wave('first', { accounts: ['Nobody'] }), wave('rest', { organizationalUnits: ['Sandbox'] }));
    expect(shown(divideIntoWaves(waves, accounts))).toEqual({
      first: [],
      rest: ['Deep', 'Other', 'Pay', 'Shop', 'Try', 'Web'],
    });
  });

  it('whose tags nobody knows have none of them', () => {
    const tagged = rollout(wave('tags', { tags: { Environment: 'test' } }), wave('rest'));
    expect(shown(divideIntoWaves(tagged, [account('Unknown'), account('None', 'Root', {})]))['tags']).toEqual([]);
  });

  it('of a share are as many as it says, and at least one', () => {
    const waves = rollout(wave('one', { percentage: 1 }), wave('ten', { percentage: 10 }), wave('rest'));
    const sizes = (count: number) => divideIntoWaves(waves, many(count)).map(({ accounts: { length } }) => length);
    expect(sizes(5)).toEqual([1, 0, 4]);
    expect(sizes(100)).toEqual([1, 10, 89]);
    expect(sizes(1000)).toEqual([10, 100, 890]);
  });

  it('of a share are those that a hash of their names puts first, wherever they stand', () => {
    // As sha256sum and sort say, too.
    const waves = rollout(wave('canary', { percentage: 10 }), wave('rest'));
    expect(shown(divideIntoWaves(waves, many(20)))['canary']).toEqual(['Account19', 'Account7']);
  });
});

const paths = ['Root', 'A', 'A/B', 'A/B/C', 'D', 'AA'];
const accountsArbitrary = fc.uniqueArray(
  fc.record({
    name: fc.oneof(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom('__proto__', 'constructor')),
    path: fc.constantFrom(...paths),
    tags: fc.option(fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2'))),
  }),
  { selector: ({ name }) => name, maxLength: 40 },
);
const candidates = accountsArbitrary.map((all) => all.map(({ name, path, tags }) => account(name, path, tags)));
const rolloutArbitrary = fc
  .array(
    fc.record({
      organizationalUnits: fc.subarray(paths, { maxLength: 2 }),
      accounts: fc.array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 2 }),
      tags: fc.option(fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2'), { minKeys: 1 })),
      percentage: fc.option(fc.integer({ min: 1, max: 99 })),
    }),
    { maxLength: 5 },
  )
  .map((waves) => rollout(...waves.map((what, index) => wave(`wave-${index}`, what))));

describe('whatever the waves and the accounts are', () => {
  it('every account is in exactly one wave', () => {
    fc.assert(
      fc.property(rolloutArbitrary, candidates, (waves, accounts) => {
        const all = divideIntoWaves(waves, accounts).flatMap((one) => one.accounts);
        expect(all.sort()).toEqual(accounts.map(({ id }) => id).sort());
      }),
    );
  });

  it('the order in which accounts are given does not matter', () => {
    fc.assert(
      fc.property(rolloutArbitrary, candidates, (waves, accounts) => {
        expect(divideIntoWaves(waves, accounts.toReversed())).toEqual(divideIntoWaves(waves, accounts));
      }),
    );
  });

  it('an account more moves at most one other over each boundary of shares', () => {
    fc.assert(
      fc.property(rolloutArbitrary, candidates, fc.constantFrom(...paths), (waves, accounts, path) => {
        const waveOf = (all: readonly WaveCandidate[]) =>
          new Map(divideIntoWaves(waves, all).flatMap((one) => one.accounts.map((id) => [id, one.name] as const)));
        const before = waveOf(accounts);
        const after = waveOf([...accounts, account('one more account', path)]);
        const moved = accounts.filter(({ id }) => before.get(id) !== after.get(id));
        expect(moved.length).toBeLessThanOrEqual(waves.waves.filter(({ percentage }) => percentage !== null).length);
      }),
    );
  });

  it('an OU is in exactly one wave, and in the one that its accounts are in by their OU', () => {
    fc.assert(
      fc.property(rolloutArbitrary, fc.subarray(paths), (waves, units) => {
        const divided = unitWaves(waves, units);
        expect(divided.flatMap((one) => one.organizationalUnits).sort()).toEqual(units.toSorted());
        const byUnitsOnly = rollout(
          ...waves.waves.map(({ name, organizationalUnits }) => wave(name, { organizationalUnits })),
        );
        const accounts = divideIntoWaves(
          byUnitsOnly,
          units.map((path) => ({ id: path, name: null, path, tags: null })),
        );
        expect(divided.map((one) => one.organizationalUnits)).toEqual(accounts.map((one) => one.accounts));
      }),
    );
  });
});

describe('OUs', () => {
  const waves = rollout(
    wave('canary', { organizationalUnits: ['Workloads/Prod'], accounts: ['Pay'], percentage: 10 }),
    wave('workloads', { organizationalUnits: ['Workloads'], tags: { Environment: 'test' } }),
    wave('rest'),
  );

  it('are in the first wave that names them or one above, else in the last', () => {
    const units = ['Workloads/NonProd', 'Workloads/Prod/EU', 'Workloads/Prod', 'Security', 'Root', 'Workloads'];
    expect(unitWaves(waves, units)).toEqual([
      { name: 'canary', organizationalUnits: ['Workloads/Prod', 'Workloads/Prod/EU'] },
      { name: 'workloads', organizationalUnits: ['Workloads', 'Workloads/NonProd'] },
      { name: 'rest', organizationalUnits: ['Root', 'Security'] },
    ]);
  });

  it('are all in one wave where there are no others', () => {
    expect(unitWaves(defaultRollout, ['B', 'A'])).toEqual([{ name: 'all', organizationalUnits: ['A', 'B'] }]);
  });
});
