// The baseline of `validate`: one process that only reads and parses the same files, js-yaml for YAML, JSON.parse for
// documents. It checks nothing and keeps no positions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const [config] = process.argv.slice(2);
for (const directory of [config, join(config, '..', 'policies')]) {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (path.endsWith('.yaml')) load(readFileSync(path, 'utf8'));
    else if (path.endsWith('.json') && !path.includes('schema')) JSON.parse(readFileSync(path, 'utf8'));
  }
}
