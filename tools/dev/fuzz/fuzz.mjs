import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { seedProjects } from './seeds.mjs';

/** A check that takes longer hangs, as far as a person is concerned. Milliseconds. */
const hang = 2_000;
/** A file system in memory, where there is one: to write and to restore files is else a quarter of a run. */
const memory = '/dev/shm';

/**
 * Checks mutated projects in threads, and watches that every one of them comes back in time.
 *
 * @param options `cases`: how many; `seed`: of the run; `first` and `step`: which of them, to make one again; `sources`: a
 *   module in place of the checker, by which a test shows that faults are seen
 * @returns counts by outcome, the codes that were seen, and every case that must not be
 */
export async function fuzz({ root, cases, seed, first = 0, sources = checker, onProgress = () => {} }) {
  const directory = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'charter-fuzz-'));
  const totals = { cases: 0, outcomes: {}, projects: {}, codes: {}, faults: [] };
  try {
    const bundle = await bundled(root, directory, sources);
    const projects = seedProjects(root);
    const threads = Math.max(1, Math.min(availableParallelism(), cases - first));
    const common = { bundle, projects, seed, cases, step: threads };
    const shards = Array.from({ length: threads }, (_, thread) =>
      shard({ ...common, directory: join(directory, String(thread)), first: first + thread }, (message) => {
        count(totals, message);
        if (totals.cases % 1_000 === 0) onProgress(totals);
      }),
    );
    await Promise.all(shards);
    return totals;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One thread, and again from the next case on where one hangs. */
async function shard(data, onCase) {
  const { step, cases } = data;
  for (let first = data.first; first < cases; ) {
    const stuck = await thread({ ...data, first }, onCase);
    if (stuck === null) return;
    onCase({
      index: stuck,
      project: '?',
      outcome: 'hung',
      codes: [],
      faults: [`no answer within ${hang} ms`],
      files: null,
    });
    first = stuck + step;
  }
}

/** @returns the case at which the thread was stopped; null where it came to its end */
function thread(workerData, onCase) {
  const clock = new SharedArrayBuffer(4);
  const current = new Int32Array(clock);
  current[0] = -1;
  const worker = new Worker(new URL('./shard.mjs', import.meta.url), { workerData: { ...workerData, clock } });
  return new Promise((resolve, reject) => {
    let seen = { index: -1, since: Date.now() };
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      if (index !== seen.index) seen = { index, since: Date.now() };
      else if (index >= 0 && Date.now() - seen.since > hang) end(resolve, index);
    }, 100);
    const end = (settle, value) => {
      clearInterval(watch);
      worker.terminate().then(() => settle(value), reject);
    };
    worker.on('message', (message) => (message.kind === 'end' ? end(resolve, null) : onCase(message)));
    worker.on('error', (error) => end(reject, error));
  });
}

function count(totals, { index, project, outcome, codes, faults, files }) {
  totals.cases++;
  totals.outcomes[outcome] = (totals.outcomes[outcome] ?? 0) + 1;
  totals.projects[project] = (totals.projects[project] ?? 0) + 1;
  for (const code of codes) totals.codes[code] = (totals.codes[code] ?? 0) + 1;
  if (faults.length > 0) totals.faults.push({ index, project, outcome, faults, files });
}

/** What users get, in one module: the check, and every form in which its answer is shown. */
const checker = `
  import { allCodes, check } from './pipeline/pipeline.js';
  import { renderGithub, renderJson, renderJunit, renderPretty, renderSarif } from './pipeline/report/diagnostics/index.js';
  import { configFilesOf, documentsOf } from './pipeline/report/diagnostics/texts.js';
  export { check };
  export { Failure } from './pipeline/diagnostics/index.js';
  export const textsOf = (sources) =>
    new Map([...configFilesOf(sources), ...documentsOf(sources)].map(({ path, text }) => [path, text]));
  export const renderers = {
    pretty: (findings) => renderPretty(findings, { colour: false, width: 80 }),
    json: renderJson,
    sarif: (findings) => renderSarif(findings, { codes: allCodes, directory: 'config', readPage: () => null }),
    github: (findings) => renderGithub(findings, { directory: 'config' }),
    junit: (findings) => renderJunit(findings, allCodes),
  };`;

async function bundled(root, directory, contents) {
  const esbuild = await import('esbuild');
  const outfile = join(directory, 'checker.mjs');
  await esbuild.build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    ...{ outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' },
    // A name that is gone would only be undefined.
    logOverride: { 'import-is-undefined': 'error' },
    banner: {
      js: "import { createRequire as fuzzRequire } from 'node:module'; const require = fuzzRequire(import.meta.url);",
    },
  });
  return pathToFileURL(outfile).href;
}
