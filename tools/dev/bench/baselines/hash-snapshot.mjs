// The baseline of `plan`: one process that only parses the snapshot, writes it as canonical JSON and takes its SHA-256.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const canonical = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

const snapshot = JSON.parse(readFileSync(process.argv[2], 'utf8'));
createHash('sha256').update(canonical(snapshot)).digest('hex');
