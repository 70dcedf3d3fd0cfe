import { addEffect, takeNextDue } from '../../tools/sandbox/schedule.js';
import type { ScheduledEffect } from '../../tools/sandbox/world.js';

const effect = (at: number, order: number): ScheduledEffect => ({
  at,
  order,
  service: 's',
  kind: 'k',
  account: '',
  region: '',
  input: null,
});

/** The same numbers every time, from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const byTime = (a: ScheduledEffect, b: ScheduledEffect) => a.at - b.at || a.order - b.order;

test.each([1, 2, 3, 4, 5])(
  'effects come in order of time and of being scheduled, whatever comes between (%s)',
  (seed) => {
    const random = dice(seed);
    const effects: ScheduledEffect[] = [];
    let expected: ScheduledEffect[] = [];
    for (let order = 0; order < 2_000; order++) {
      const one = effect(Math.floor(random() * 50), order);
      addEffect(effects, one);
      expected.push(one);
      if (random() < 0.6) continue;
      const at = Math.floor(random() * 50);
      const due = expected.filter((other) => other.at <= at).sort(byTime)[0] ?? null;
      expect(takeNextDue(effects, at)).toBe(due);
      expected = expected.filter((other) => other !== due);
    }
    for (const next of expected.sort(byTime)) expect(takeNextDue(effects, 50)).toBe(next);
    expect(takeNextDue(effects, 50)).toBe(null);
  },
);

test('effects of a world that was read from a file are in no order, and come in order', () => {
  const effects = [effect(3, 1), effect(1, 3), effect(1, 2), effect(2, 4)];
  expect(takeNextDue(effects, 0)).toBe(null);
  addEffect(effects, effect(1, 1));
  const taken = [1, 2, 3, 4, 5].map(() => takeNextDue(effects, 3));
  expect(taken.map((one) => [one?.at, one?.order])).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 1],
  ]);
});
