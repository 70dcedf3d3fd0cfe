import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is mutated: whole projects that are valid as they are. A project is `config/` and what lies beside it, as path →
 * bytes. `weight` is how often it is drawn: what is large is slow, and a case of it says no more than another.
 */
export function seedProjects(root) {
  const corpus = join(root, '..', 'shared', 'corpus', 'lza-all-enabled');
  const projects = [
    { name: 'example', weight: 10, files: read(root, ['config', 'policies'], '') },
    ...readdirSync(join(root, 'test', 'fixtures', 'fuzz')).map((name) => ({
      name,
      weight: 10,
      files: read(join(root, 'test', 'fixtures', 'fuzz', name), ['.'], ''),
    })),
  ];
  // Nothing of this project may need the corpus; where it is, it is the nearest thing to what users have.
  if (existsSync(corpus)) projects.push({ name: 'lza-all-enabled', weight: 1, files: read(corpus, ['.'], 'config') });
  return projects;
}

const mutable = /\.(ya?ml|json)$/;

function read(directory, folders, prefix) {
  const files = new Map();
  for (const folder of folders) {
    if (!existsSync(join(directory, folder))) continue;
    for (const entry of readdirSync(join(directory, folder), { recursive: true, withFileTypes: true })) {
      const full = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !mutable.test(entry.name) || full.includes('/schema/')) continue;
      files.set(join(prefix, full.slice(directory.length + 1)), readFileSync(full));
    }
  }
  return files;
}
