import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { fuzz } from './fuzz.mjs';

/**
 * Checks mutated configs, and says whether each got an answer that a person can use.
 *
 *     npm run fuzz -- [--cases 100000] [--seed 1] [--case INDEX] [--out DIR] [--json FILE] [--checker FILE]
 *
 * `--case` makes one of them again. Those that fail are written to DIR. `--checker` puts a module in the place of the
 * checker, by which a test shows that faults are seen. Exit code 1 where one fails.
 */
const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    json: { type: 'string' },
    checker: { type: 'string' },
    out: { type: 'string', default: join('node_modules', '.cache', 'charter-fuzz') },
  },
});
const only = options.case === undefined ? null : Number(options.case);
const started = Date.now();
const totals = await fuzz({
  root: process.cwd(),
  first: only ?? 0,
  cases: only === null ? Number(options.cases) : only + 1,
  seed: Number(options.seed),
  ...(options.checker && { sources: readFileSync(options.checker, 'utf8') }),
  onProgress: ({ cases, faults }) => process.stderr.write(`\r${cases} cases, ${faults.length} faults`),
});
process.stderr.write('\n');
print(`outcome of ${totals.cases} cases, seed ${options.seed}`, totals.outcomes);
print('project', totals.projects);
print('diagnostic (cases in which it was given)', totals.codes);
console.log(
  `${totals.cases} cases in ${((Date.now() - started) / 1_000).toFixed(1)} s, ${totals.faults.length} faults`,
);
for (const { index, project, outcome, faults, files } of totals.faults.slice(0, 20)) {
  console.log(`\ncase ${index} (${project}, ${outcome})\n  ${faults.slice(0, 5).join('\n  ')}`);
  for (const [path, bytes] of files ?? []) {
    const file = join(options.out, String(index), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`  ${file}`);
  }
}
if (options.json) {
  const faults = totals.faults.map(({ files: _files, ...fault }) => fault);
  writeFileSync(options.json, JSON.stringify({ ...totals, faults }, null, 2));
}
if (totals.faults.length > 0) process.exitCode = 1;

function print(title, counts) {
  const table = new Table({ head: [title, 'cases'], style: { head: [], border: [] }, colAligns: ['left', 'right'] });
  for (const [name, cases] of Object.entries(counts).sort(([, a], [, b]) => b - a)) table.push([name, cases]);
  console.log(table.toString());
}
