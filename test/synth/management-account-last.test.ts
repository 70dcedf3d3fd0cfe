import { trains } from '../../pipeline/plan/order/trains.js';
import { synth } from '../../pipeline/synth/index.js';
import { checkedConfigs } from './checked-configs.js';

// The management account has the same as others have by stack sets, as stacks. It comes last, and no wave waits for it.
describe.each(Object.entries(checkedConfigs))('the management account in %s', (_name, config) => {
  const { governanceStacks, stackSets } = synth(config());
  const names = new Set(stackSets.map(({ name }) => name));

  it('gets after all waves what others get in waves', () => {
    for (const { name, dependsOn } of governanceStacks) {
      const stackSet = name.replace(/-management$/, '');
      if (stackSet !== name && names.has(stackSet)) expect(dependsOn).toContain(stackSet);
    }
  });

  it('lets all stack sets go in one run through the waves', () => {
    const trainOf = trains([
      ...governanceStacks.map(({ name, dependsOn }) => ({ name, kind: 'stack' as const, dependsOn })),
      ...stackSets.map(({ name, dependsOn, rollout }) => ({ name, kind: rollout, dependsOn })),
    ]);
    expect([...names].filter((name) => trainOf.get(name) !== 0)).toEqual([]);
  });
});
