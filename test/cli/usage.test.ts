import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../tools/cli/commands.js';
import { atOnce, charter, expectClean, expectFailure, removeWorkspaces, workspace } from './charter.js';

afterAll(removeWorkspaces);
jest.setTimeout(60_000);

const sandboxCommands = ['start', 'stop', 'status', 'seed', 'fault'].map((name) => ['sandbox', name]);
const helped: string[][] = [[], ...commands.map(({ name }) => [name]), ...sandboxCommands];

test('every --help is as the golden file has it, and shows an example', async () => {
  const shown = await atOnce(helped.map((words) => () => charter([...words, '--help'], { env: { COLUMNS: '80' } })));
  for (const ran of shown) {
    expectClean(ran, 0);
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(/\nExample:\n {2}charter /);
  }
  const text = helped.map((words, i) => `$ ${['charter', ...words, '--help'].join(' ')}\n${shown[i]?.out}`).join('\n');
  const golden = 'test/golden/cli/help.txt';
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test('help COMMAND shows what COMMAND --help shows', async () => {
  const [long, short] = await Promise.all([charter(['help', 'plan']), charter(['plan', '--help'])]);
  expect(long).toEqual(short);
});

const wrong: [string[], string | RegExp][] = [
  [[], 'Usage: charter'],
  [['nonsense'], "unknown command 'nonsense'"],
  [['valdate'], 'Did you mean validate?'],
  [['constructor'], "unknown command 'constructor'"],
  [['__proto__'], "unknown command '__proto__'"],
  [['help', 'nonsense'], 'Usage: charter'],
  [['--nonsense'], "unknown option '--nonsense'"],
  [['sandbox'], 'Usage: charter sandbox'],
  [['sandbox', 'nonsense'], "unknown command 'nonsense'"],
  [['validate', 'extra'], 'too many arguments'],
  [['validate', '--against', 'x'], "unknown option '--against'"],
  [['synth', '--target', 'aws'], "unknown option '--target'"],
  [['synth'], 'Say where to write the templates: --out DIR'],
  [['snapshot', '--config', 'x'], "unknown option '--config'"],
  [['plan'], 'No organization is assumed'],
  [['plan', '--target', ''], "'--target <aws|sandbox|URL>' has an empty value"],
  [['plan', '--target', 'prod'], '“prod” is no target'],
  [['plan', '--target', 'https://me:secret@example.com'], 'is no target'],
  [['plan', '--target', 'aws', '--against', 'x'], 'not both'],
  [['plan', '--against', 'x', '--change-sets', 'create'], '--change-sets create needs --target'],
  [['plan', '--change-sets', 'maybe'], 'Allowed choices are predict, create'],
  [['plan', '--against', ''], "'--against <snapshot.json>' has an empty value"],
  [['plan', '--target', 'aws', '--out', ''], "'--out <file>' has an empty value"],
  [['validate', '--config', ''], "'--config <directory>' has an empty value"],
  [['approve', 'plan.json'], "required option '--as <NAME>'"],
  [['approve', 'plan.json', '--as', ''], "'--as <NAME>' has an empty value"],
  [['deploy', 'plan.json'], "required option '--approval <FILE>'"],
  [['deploy', 'plan.json', '--approval', 'x', '--force'], "unknown option '--force'"],
  [['recover', '--target', 'sandbox', '--skip', 'a'], 'names no resource of a stack'],
  [['sandbox', 'start', '--port', '99999'], '0 to 65535'],
  ...['garbage', '-1h', '0h', '1e9h', '99999999999d', '24', '1.5h', '61d', 'h', '٣h'].map(
    (time): [string[], RegExp] => [
      ['approve', 'plan.json', '--as', 'me', '--expires', time],
      /is not a length of time|cannot hold for/,
    ],
  ),
];

test('wrong usage: 2, says why on standard error, and does nothing', async () => {
  const ran = await atOnce(
    wrong.map(
      ([args]) =>
        () =>
          charter(args),
    ),
  );
  for (const [index, [, says]] of wrong.entries())
    expectFailure(ran[index]!, 2, says instanceof RegExp ? says : new RegExp(escaped(says)));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('what was typed does not steer the terminal', async () => {
  const evil = '\u001b[31mx\u202e';
  const typed = [[evil], [`--${evil}`], ['plan', '--target', evil], ['validate', '--config', evil]];
  const ran = await atOnce(typed.map((args) => () => charter(args)));
  for (const one of ran) {
    expectClean(one, one.code ?? 99);
    expect(one.code).toBeGreaterThan(0);
    expect(one.err).toContain('\\u{1b}[31mx\\u{202e}');
  }
});

test('an option before the command, or "--", does not keep the command from running', async () => {
  const cwd = workspace();
  writeFileSync(join(cwd, 'config/global-config.yaml'), 'homeRegion: nowhere\n');
  for (const args of [
    ['--no-color', 'validate'],
    ['--', 'validate'],
    ['validate', '--no-color'],
  ]) {
    const ran = await charter(args, { cwd });
    expectClean(ran, 3);
    expect(ran.out).toContain('nowhere');
  }
});
