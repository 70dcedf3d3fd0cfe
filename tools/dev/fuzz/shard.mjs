import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inspectAnswer } from './inspect-answer.mjs';
import { mutateProject } from './mutate-project.mjs';
import { randomFrom, seedOf } from './random.mjs';

/**
 * A thread that tries every `step`-th case from `first` on. `clock[0]` is the case at hand, by which the watching thread
 * sees one that hangs.
 */
const { bundle, directory, projects, seed, first, cases, step, clock: shared } = workerData;
const { check, Failure, renderers, textsOf } = await import(bundle);
const clock = new Int32Array(shared);
const drawn = projects.flatMap((project) => Array.from({ length: project.weight }, () => project));

for (const { name, files } of projects) for (const [path, bytes] of files) write(name, path, bytes);
for (let index = first; index < cases; index += step) {
  Atomics.store(clock, 0, index);
  tryCase(index);
}
parentPort.postMessage({ kind: 'end' });

function tryCase(index) {
  const random = randomFrom(seedOf(seed, index));
  const project = random.of(drawn);
  const changed = mutateProject(project.files, random);
  for (const [path, bytes] of changed) write(project.name, path, bytes);
  const { outcome, codes, faults } = judge(join(directory, project.name, 'config'));
  parentPort.postMessage({
    kind: 'case',
    index,
    project: project.name,
    outcome,
    codes,
    faults,
    files: faults.length > 0 ? changed : null,
  });
  for (const path of changed.keys()) write(project.name, path, project.files.get(path));
}

function judge(config) {
  try {
    const checked = check(config);
    const codes = [...new Set(checked.diagnostics.map(({ code }) => code))];
    const faults = inspectAnswer(checked, textsOf(checked.sources), renderers);
    return {
      outcome: checked.diagnostics.some(({ severity }) => severity === 'error') ? 'diagnosed' : 'valid',
      codes,
      faults,
    };
  } catch (error) {
    if (error instanceof Failure) return { outcome: 'failed', codes: [], faults: [] };
    return { outcome: 'crashed', codes: [], faults: [String(error?.stack ?? error)] };
  }
}

function write(project, path, bytes) {
  const file = join(directory, project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
