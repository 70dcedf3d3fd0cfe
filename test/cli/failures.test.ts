import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFault } from '../../tools/sandbox/faults.js';
import { faults } from '../docs/published-schemas.js';
import { atOnce, charter, expectClean, type Ran, workspace } from './charter.js';
import { plannedDemo } from './planned-demo.js';

jest.setTimeout(90_000);
const { cwd, sandbox, target } = plannedDemo();

interface Told {
  message: string;
  help: string[];
  exitCode: number;
  diagnostics: { severity: string }[];
}

/** What standard output says of a failure: one line, as the published schema has it, of what standard error says too. */
function told(ran: Ran, code: number): Told {
  expectClean(ran, code);
  expect(ran.out.match(/\n/g)).toHaveLength(1);
  const answer = JSON.parse(ran.out) as { error: Told };
  expect(faults('failure', answer)).toEqual([]);
  expect(answer.error.exitCode).toBe(code);
  expect(ran.err).toContain('error: ');
  return answer.error;
}

const json = ['--format', 'json'];
const deployment = (plan = 'plan.json') => ['deploy', plan, '--approval', 'approval.json', ...json];

const failing: [string, string[], number, string | RegExp][] = [
  ['an option that is not there', ['plan', ...json, '--nonsense'], 2, "unknown option '--nonsense'"],
  ['the same, said with =', ['plan', '--nonsense', '--format=json'], 2, "unknown option '--nonsense'"],
  [
    'an option without its value',
    ['validate', ...json, '--config', ''],
    2,
    /'--config <directory>' has an empty value/,
  ],
  ['a required option', ['deploy', 'plan.json', ...json], 2, /required option '--approval <FILE>'/],
  ['no target', ['plan', ...json], 2, /^No organization is assumed/],
  [
    'a target that steers',
    ['plan', ...json, '--target', '\u001b[31m\u202e\u{e0041}x'],
    2,
    '“\u001b[31m\u202e\u{e0041}x” is no target.',
  ],
  ['no config', ['validate', ...json, '--config', 'none'], 1, /does not exist/],
  ['no plan file', [...deployment('none.json')], 1, /none\.json cannot be read: there is no such file/],
  ['no snapshot', ['plan', '--against', 'none.json', ...json], 1, /cannot be read/],
  ['nobody there', ['recover', '--target', 'http://127.0.0.1:9', ...json], 1, /nothing answers at 127\.0\.0\.1:9/],
  ['no sandbox', ['sandbox', 'status', ...json], 1, /No sandbox runs/],
];

test('with --format json, a command that fails says so on standard output, too', async () => {
  const ran = await atOnce(
    failing.map(
      ([, args]) =>
        () =>
          charter(args, { cwd }),
    ),
  );
  for (const [index, [name, , code, says]] of failing.entries()) {
    const { message, help, diagnostics } = told(ran[index]!, code);
    const matches = typeof says === 'string' ? message === says : says.test(message);
    expect({ name, message, matches }).toEqual({ name, message, matches: true });
    expect({ name, helps: help.length > 0, diagnostics }).toEqual({ name, helps: true, diagnostics: [] });
  }
});

test('without it, or where the last one says pretty, standard output stays empty', async () => {
  const ran = await atOnce(
    [['plan'], ['plan', ...json, '--format', 'pretty'], ['plan', '--', ...json]].map(
      (args) => () => charter(args, { cwd }),
    ),
  );
  for (const one of ran) {
    expectClean(one, 2);
    expect(one.out).toBe('');
  }
});

test('a plan of a config with errors says which, as validate does', async () => {
  const other = workspace();
  writeFileSync(join(other, 'config/global-config.yaml'), 'homeRegion: nowhere\nsurprise: 1\n');
  const validated = await charter(['validate', ...json], { cwd: other });
  const { diagnostics } = JSON.parse(validated.out) as { diagnostics: Told['diagnostics'] };
  expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1);
  for (const command of [['plan', ...target()], deployment().concat(target())]) {
    const isPlan = command[0] === 'plan';
    const from = isPlan ? other : cwd;
    const config = isPlan ? [] : ['--config', join(other, 'config')];
    const error = told(await charter([...command, ...config, ...json], { cwd: from }), 3);
    expect(error.message).toMatch(/^The config in \S+ has \d errors\.$/);
    expect(error.diagnostics).toEqual(diagnostics);
  }
});

test('a deployment that is refused, fails or is interrupted says so, too', async () => {
  const plan = JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8')) as { digest: string };
  writeFileSync(
    join(cwd, 'other.json'),
    JSON.stringify({ ...plan, digest: plan.digest.replace(/^./, (first) => (first === 'f' ? '0' : 'f')) }),
  );
  expect(told(await charter([...deployment('other.json'), ...target()], { cwd }), 5).message).toMatch(/changed after/);
  const policy = { type: 'AWS::Organizations::Policy', action: 'create' as const };
  addFault(sandbox().world, { kind: 'failResource', resource: policy, message: 'no luck' });
  const failed = told(await charter([...deployment(), ...target()], { cwd }), 1);
  expect(failed.message).toMatch(/charter-organization[\s\S]*no luck/);
  expect(failed.help.join('\n')).toContain('run the same charter deploy again');
  sandbox().world.faults = [];
  addFault(sandbox().world, { kind: 'slow', ms: 3_000, times: 1, resource: policy });
  const interrupted = await charter([...deployment(), ...target()], {
    cwd,
    onStart: (child) => {
      const off = sandbox().onCall(() => {
        if (sandbox().world.faults[0]?.acted !== 1) return;
        off();
        child.kill('SIGTERM');
      });
    },
  });
  expect(told(interrupted, 1).message).toBe('Interrupted (SIGTERM).');
});
