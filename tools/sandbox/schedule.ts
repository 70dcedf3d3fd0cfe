import type { ScheduledEffect } from './world.js';

// A rollout to thousands of accounts has as many effects under way. They lie in a binary heap, the next one first: in
// the world's own array, because a world is plain data.

/** Arrays that are known to be in order: one that was read from a file is not. */
const heaps = new WeakSet<ScheduledEffect[]>();

/** Adds what is to happen. */
export function addEffect(effects: ScheduledEffect[], effect: ScheduledEffect): void {
  bringInOrder(effects);
  effects.push(effect);
  rise(effects, effects.length - 1);
}

/** Takes out the next one that is due at `at`; null where none is. */
export function takeNextDue(effects: ScheduledEffect[], at: number): ScheduledEffect | null {
  bringInOrder(effects);
  const [next] = effects;
  if (!next || next.at > at) return null;
  const last = effects.pop()!;
  if (effects.length > 0) {
    effects[0] = last;
    sink(effects, 0);
  }
  return next;
}

function bringInOrder(effects: ScheduledEffect[]): void {
  if (heaps.has(effects)) return;
  effects.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  heaps.add(effects);
}

function rise(effects: ScheduledEffect[], from: number): void {
  for (let index = from; index > 0; ) {
    const above = (index - 1) >> 1;
    if (!isBefore(effects[index]!, effects[above]!)) return;
    swap(effects, index, above);
    index = above;
  }
}

function sink(effects: ScheduledEffect[], from: number): void {
  for (let index = from; ; ) {
    let first = index;
    for (const below of [2 * index + 1, 2 * index + 2]) {
      if (below < effects.length && isBefore(effects[below]!, effects[first]!)) first = below;
    }
    if (first === index) return;
    swap(effects, index, first);
    index = first;
  }
}

function swap(effects: ScheduledEffect[], a: number, b: number): void {
  const kept = effects[a]!;
  effects[a] = effects[b]!;
  effects[b] = kept;
}

/** In order of time, and of being scheduled. */
function isBefore(a: ScheduledEffect, b: ScheduledEffect): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
