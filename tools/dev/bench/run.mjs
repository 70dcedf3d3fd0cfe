import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { liveReads } from './benchmarks/live-reads.mjs';
import { processes } from './benchmarks/processes.mjs';
import { widerSurface } from './benchmarks/wider-surface.mjs';
import { chunkRows } from './chunk-sizes.mjs';
import { runs } from './measure.mjs';
import { openWorkspace } from './workspace.mjs';

/**
 * Measures what Charter promises about speed, each beside a named baseline of the same run.
 *
 *     npm run bench -- [--only NAME]... [--json FILE]
 *
 * Exit code 1 where a budget is passed, 2 where there is no such benchmark.
 */
const { values: options } = parseArgs({
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' } },
});
const all = [...processes, ...widerSurface, ...liveReads];
const chosen = options.only ? all.filter(({ name }) => options.only.includes(name)) : all;
const unknown = (options.only ?? []).filter((name) => !all.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  await main();
}

async function main() {
  const busy = loadavg()[0];
  const results = [];
  const failed = [];
  const workspace = await openWorkspace();
  try {
    for (const { name, title, run } of chosen) {
      process.stderr.write(`${name} …\n`);
      const rows = await run(workspace).catch((error) => failed.push(`${title}: ${error.message}`) && []);
      if (typeof rows === 'string') process.stderr.write(`${name}: passed over, ${rows}\n`);
      else results.push(...rows.map((row) => ({ name, title, ...row, passed: withinBudget(row) })));
    }
    print(results, workspace.metafile, busy);
  } finally {
    workspace.close();
  }
  if (options.json)
    writeFileSync(
      options.json,
      `${JSON.stringify({ machine: machine(), loadAverage: busy, runs, results }, null, 2)}\n`,
    );
  const over = results.filter(({ passed }) => !passed);
  for (const { title, measure } of over) console.log(`Over its budget: ${title} (${measure})`);
  for (const message of failed) console.log(`Not measured: ${message}`);
  if (over.length + failed.length > 0) process.exitCode = 1;
}

function withinBudget({ median, budget }) {
  return budget === null || median < budget;
}

function print(results, metafile, busy) {
  const { cpu, cores, os, node, charter } = machine();
  console.log(`Charter ${charter} on ${os}, Node.js ${node}, ${cores} cores (${cpu}).`);
  console.log(`Median of ${runs} runs after one to warm up; processes from spawn to exit.`);
  console.log(
    `Load average when it started: ${busy.toFixed(1)}; above 0.5 a core, times say more about what else ran.`,
  );
  const head = ['benchmark', 'median', 'least–most', 'CPU', 'budget', 'baseline in the same run', 'ratio'];
  const table = new Table({
    head,
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { title, measure, unit, median, min, max, processor, budget, baseline } of results) {
    const digits = unit === '×' ? 2 : 0;
    const shown = (value) => `${value.toFixed(digits)} ${unit}`;
    table.push([
      `${title}${measure === 'time' ? '' : `: ${measure}`}`,
      shown(median),
      `${min.toFixed(digits)}–${max.toFixed(digits)}`,
      processor === undefined ? '' : shown(processor),
      budget === null ? '' : `< ${shown(budget)}`,
      baseline ? `${baseline.name}: ${shown(baseline.value)}` : '',
      baseline ? `${(median / baseline.value).toFixed(2)} ×` : '',
    ]);
  }
  console.log(table.toString());
  if (!options.only) console.log(chunkTable(metafile));
}

function chunkTable(metafile) {
  const head = ['command', 'loaded at once', 'loaded when needed', 'the CDK', 'AWS SDK'];
  const table = new Table({
    head,
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const kilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
  for (const { command, atOnce, whenNeeded, cdk, sdk } of chunkRows(metafile)) {
    table.push([command, kilobytes(atOnce), kilobytes(whenNeeded), cdk, sdk]);
  }
  return table.toString();
}

function machine() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    charter: version,
    os: `${platform()} ${arch()}`,
    node: process.versions.node,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
  };
}
