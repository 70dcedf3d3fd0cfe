import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { World } from './world.js';

/** What is in the file says which form it has; a later sandbox must not misread it. */
const form = 'charter-sandbox/1';

/**
 * @returns null where there is no file
 * @throws Error with a sentence for a person where the file is not a sandbox's
 */
export function readState(path: string): World | null {
  if (!existsSync(path)) return null;
  let state: { form?: unknown; world?: World };
  try {
    state = JSON.parse(readFileSync(path, 'utf8')) as typeof state;
  } catch (error) {
    throw new Error(`${path} is not a sandbox's state: ${(error as Error).message}`);
  }
  if (state?.form !== form || !state.world) throw new Error(`${path} is not a sandbox's state (${form}).`);
  return state.world;
}

/** Whole or not at all: a sandbox that is killed while it writes leaves the last state. */
export function writeState(path: string, world: World): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify({ form, world }), { mode: 0o600 });
  renameSync(temporary, path);
}
