import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** CHARTER_FUZZ_CASES=100000 is a full run; CHARTER_FUZZ_SEED makes other cases. */
const cases = Number(process.env['CHARTER_FUZZ_CASES'] ?? 3_000);
const seed = process.env['CHARTER_FUZZ_SEED'] ?? '1';

const directory = mkdtempSync(join(tmpdir(), 'charter-fuzz-test-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Totals {
  cases: number;
  outcomes: Record<string, number>;
  codes: Record<string, number>;
  faults: { index: number; outcome: string; faults: string[] }[];
}

it(`answers ${cases} mutated configs with a config or with located diagnostics`, () => {
  const { status, totals } = run(['--cases', String(cases), '--seed', seed]);
  expect(totals.faults.slice(0, 5)).toEqual([]);
  expect(totals.cases).toBe(cases);
  // A run in which everything is refused at the door, or nothing is, tries nothing.
  expect(totals.outcomes['valid']).toBeGreaterThan(cases / 100);
  expect(totals.outcomes['diagnosed']).toBeGreaterThan(cases / 5);
  expect(Object.keys(totals.codes).length).toBeGreaterThan(25);
  expect(status).toBe(0);
}, 600_000);

it('sees a checker that crashes, hangs, points nowhere, or keeps silent', () => {
  const checker = join(directory, 'checker.ts');
  writeFileSync(checker, faultyChecker);
  const { status, totals } = run(['--cases', '40', '--checker', checker]);
  expect(status).toBe(1);
  expect(totals.cases).toBe(40);
  const seen = totals.faults.map(({ outcome, faults }) => `${outcome}: ${faults[0]}`);
  expect(seen).toContainEqual(expect.stringContaining('crashed: Error: planted'));
  expect(seen).toContainEqual('hung: no answer within 2000 ms');
  expect(seen).toContainEqual('diagnosed: x: accounts-config.yaml:99999:1 is in a file that was not read');
  expect(seen).toContainEqual('diagnosed: x says "undefined is wrong"');
  expect(seen).toContainEqual('valid: there is neither a config nor an error');
  expect(seen).toContainEqual('diagnosed: pretty shows a stack trace');
});

/** What it does wrong depends on the case, so that a thread that starts again does not hang at once. */
const faultyChecker = `
  import { createHash } from 'node:crypto';
  import { readdirSync, readFileSync } from 'node:fs';
  const one = (fields) => ({ code: 'x', severity: 'error', message: 'm', help: 'h', file: 'f', line: 1, column: 1, related: [], ...fields });
  export class Failure extends Error {}
  export const textsOf = () => new Map();
  export const renderers = { pretty: ({ diagnostics }) => diagnostics.map(({ trace }) => trace ?? '-').join('') || '-' };
  let turn = 0;
  export function check(directory) {
    const hash = createHash('sha1');
    for (const name of readdirSync(directory)) if (name.endsWith('.yaml')) hash.update(readFileSync(directory + '/' + name));
    if (hash.digest()[0] % 8 === 0) for (;;);
    turn = (turn + 1) % 5;
    if (turn === 0) throw new Error('planted');
    if (turn === 1) return { diagnostics: [one({ file: 'accounts-config.yaml', line: 99999 })], config: null, sources: {} };
    if (turn === 2) return { diagnostics: [one({ message: 'undefined is wrong' })], config: null, sources: {} };
    if (turn === 3) return { diagnostics: [one({ trace: '    at x (/a/b.js:1:2)' })], config: null, sources: {} };
    return { diagnostics: [], config: null, sources: {} };
  }
`;

function run(args: string[]): { status: number | null; totals: Totals } {
  const file = join(directory, `${Math.random()}.json`);
  const out = ['--json', file, '--out', join(directory, 'cases')];
  const { status, stderr } = spawnSync('node', ['tools/dev/fuzz/run.mjs', ...args, ...out], { encoding: 'utf8' });
  try {
    return { status, totals: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (cause) {
    throw new Error(`The run wrote no totals: ${stderr}`, { cause });
  }
}
