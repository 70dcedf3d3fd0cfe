import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { liveReads } from './benchmarks/live-reads.mjs';
import { processes } from './benchmarks/processes.mjs';
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
const all = [...processes, ...liveReads];
const chosen = options.only ? all.filter(({ name }) => options.only.includes(name)) : all;
const unknown = (options.only ?? []).filter((name) => !all.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  await main();
}

async function main() {
  const results = [];
  const workspace = await openWorkspace();
  try {
    for (const { name, title, run } of chosen) {
      process.stderr.write(`${name} …\n`);
      const rows = await run(workspace);
      if (typeof rows === 'string') process.stderr.write(`${name}: passed over, ${rows}\n`);
      else
        for (const row of rows)
          results.push({ name, title, ...row, passed: row.budget === null || row.median < row.budget });
    }
    print(results, workspace.metafile);
  } finally {
    workspace.close();
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine: machine(), runs, results }, null, 2)}\n`);
  const over = results.filter(({ passed }) => !passed);
  for (const { title, measure } of over) console.log(`Over its budget: ${title} (${measure})`);
  if (over.length > 0) process.exitCode = 1;
}

function print(results, metafile) {
  const { cpu, cores, os, node, charter } = machine();
  console.log(`Charter ${charter} on ${os}, Node.js ${node}, ${cores} cores (${cpu}).`);
  console.log(`Median of ${runs} runs after one to warm up; processes from spawn to exit.`);
  const head = ['benchmark', 'median', 'least–most', 'budget', 'baseline in the same run', 'ratio'];
  const table = new Table({ head, style: { head: [], border: [] }, colAligns: ['left', 'right', 'right', 'right'] });
  for (const { title, measure, unit, median, min, max, budget, baseline } of results) {
    const shown = (value) => `${value.toFixed(0)} ${unit}`;
    table.push([
      `${title}${measure === 'time' ? '' : `: ${measure}`}`,
      shown(median),
      `${min.toFixed(0)}–${max.toFixed(0)}`,
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
  const table = new Table({ head, style: { head: [], border: [] }, colAligns: ['left', 'right', 'right'] });
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
