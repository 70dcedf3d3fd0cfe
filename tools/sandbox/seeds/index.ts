import { readFileSync } from 'node:fs';
import { freshWorld } from '../fresh-world.js';
import type { World } from '../world.js';
import { demoWorld } from './demo.js';
import { type SnapshotFile, worldOfSnapshot } from './snapshot.js';

export { demoWorld } from './demo.js';
export { type SnapshotFile, worldOfSnapshot } from './snapshot.js';

/** How a world begins. */
export type Seed = (idSeed: string, now: number) => World;

/** A seed as data, as it travels to a running sandbox. */
export type SeedData = { name: 'fresh' | 'demo' } | { snapshot: SnapshotFile };

/**
 * A seed by its name: `fresh`, `demo`, or the path of a snapshot file.
 *
 * @throws Error with a sentence for a person where the file cannot be read or contradicts itself
 */
export function seedNamed(name: string | undefined): Seed {
  return seedOf(readSeed(name));
}

/** @throws Error as {@link seedNamed} */
export function readSeed(name = 'fresh'): SeedData {
  if (name === 'fresh' || name === 'demo') return { name };
  let snapshot: SnapshotFile;
  try {
    snapshot = JSON.parse(readFileSync(name, 'utf8')) as SnapshotFile;
  } catch (error) {
    throw new Error(`${name} cannot be read as a snapshot: ${(error as Error).message}`);
  }
  seedOf({ snapshot });
  return { snapshot };
}

/** @throws Error where a snapshot contradicts itself: at once, and not when the sandbox is reset later */
export function seedOf(data: SeedData): Seed {
  if ('snapshot' in data) {
    const { snapshot } = data;
    worldOfSnapshot(snapshot, 'check', 0);
    return (idSeed, now) => worldOfSnapshot(snapshot, idSeed, now);
  }
  if (data.name === 'demo') return demoWorld;
  if (data.name === 'fresh') return freshWorld;
  throw new Error('a seed is fresh, demo, or a snapshot');
}
