import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs that count; one more before them warms the disk cache and is thrown away. */
export const runs = 5;

/**
 * Measures whole processes, from spawn to exit, in turns: the command, its baseline, the command, … so that a noisy
 * machine is noisy for both.
 *
 * @param directory where the processes leave what they used
 * @param command, baseline arguments of `node`
 * @returns milliseconds, those of the processor (all cores together, which a busy machine changes less), and the peak
 *   resident memory in MB (10⁶ bytes)
 */
export async function measureProcesses({ directory, command, baseline, exitCodes = [0] }) {
  const taken = { command: [], baseline: [], processor: [], memory: [] };
  for (let run = 0; run <= runs; run += 1) {
    const one = await runNode(directory, command, exitCodes);
    const other = await runNode(directory, baseline, [0]);
    if (run === 0) continue;
    taken.command.push(one.milliseconds);
    taken.baseline.push(other.milliseconds);
    taken.processor.push(one.processor);
    taken.memory.push(one.megabytes);
  }
  return Object.fromEntries(Object.entries(taken).map(([what, values]) => [what, spreadOf(values)]));
}

const recorder = join(import.meta.dirname, 'record-resources.cjs');

/** @throws Error with what the process said where it exits otherwise */
async function runNode(directory, args, exitCodes) {
  const resourcesFile = join(directory, 'resources.json');
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', recorder, ...args], {
    cwd: directory,
    env: { ...process.env, BENCH_RESOURCES_FILE: resourcesFile, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
  const exitCode = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const milliseconds = performance.now() - started;
  if (!exitCodes.includes(exitCode)) {
    const text = Buffer.concat(said).toString().slice(0, 2_000);
    throw new Error(`node ${args.join(' ')} ended with ${exitCode}:\n${text}`);
  }
  const { maxRSS, cpu } = JSON.parse(readFileSync(resourcesFile, 'utf8'));
  return { milliseconds, processor: cpu / 1000, megabytes: (maxRSS * 1024) / 1e6 };
}

/** Median, least and most. */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) };
}
