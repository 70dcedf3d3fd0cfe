import { mutateBytes } from './mutate-bytes.mjs';
import { mutateStructure } from './mutate-structure.mjs';
import { mutateTokens } from './mutate-tokens.mjs';

/**
 * One case: one to four mutations, most of them in one file.
 *
 * @returns path → the bytes that differ from the project's
 */
export function mutateProject(files, random) {
  const changed = new Map();
  const paths = [...files.keys()];
  let path = random.of(paths);
  const times = 1 + (random.chance(0.5) ? 0 : random.below(4));
  for (let time = 0; time < times; time++) {
    if (random.chance(0.2)) path = random.of(paths);
    changed.set(path, mutate(path, changed.get(path) ?? files.get(path), random));
  }
  return changed;
}

function mutate(path, bytes, random) {
  const kind = random.below(10);
  if (kind < 2) return mutateBytes(bytes, random);
  const text = bytes.toString('utf8');
  return Buffer.from(kind < 6 ? mutateTokens(text, random) : mutateStructure(path, text, random));
}
