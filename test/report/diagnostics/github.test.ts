import { renderGithub } from '../../../pipeline/report/diagnostics/index.js';
import { removeConfigs } from '../../validate/write-config.js';
import { diagnosticAt, faulty, findingsOf, hostile, madeUp, steering } from './rendered.js';

afterAll(removeConfigs);

const directory = 'config';

/** As the runner reads a workflow command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function parse(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { command, properties: Object.fromEntries(pairs), message: unescaped(data) };
}

test('each diagnostic is an annotation at its place, errors first', () => {
  const lines = renderGithub(findingsOf(faulty), { directory }).trimEnd().split('\n').map(parse);
  expect(lines.map(({ command }) => command)).toEqual(['error', 'error', 'error', 'error', 'notice']);
  expect(lines[3]).toEqual({
    command: 'error',
    properties: { file: 'policies/guardrail.json', line: '3', col: '17', title: 'policy-language' },
    message: expect.stringMatching(/"Efect".*\nDid you mean "Effect"\?\nsee config\/organization-config\.yaml:8:13 /),
  });
});

test('hostile names are data of their own command', () => {
  const related = [{ file: hostile, line: 1, column: 1, message: hostile }];
  const file = `a,b:c=d%${hostile}`;
  const text = renderGithub(madeUp([diagnosticAt(file, 1, 1, { message: hostile, help: hostile, related })]), {
    directory,
  });
  const [line = '', ...rest] = text.split('\n');
  expect(rest).toEqual(['']);
  expect(line).not.toMatch(steering);
  const { command, properties, message } = parse(line);
  expect({ command, names: Object.keys(properties) }).toEqual({
    command: 'error',
    names: ['file', 'line', 'col', 'title'],
  });
  expect(properties['file']).toMatch(/^config\/a,b:c=d%\\u\{1b\}/);
  expect(message.split('\n')).toHaveLength(3);
});

test('what GitHub would drop without a word is counted in a last notice', () => {
  const some = (severity: 'error' | 'warning' | 'info', count: number) =>
    Array.from({ length: count }, (_, index) => diagnosticAt('x', index + 1, 1, { severity }));
  const commandsOf = (counts: [number, number, number]) => {
    const [errors, warnings, infos] = counts;
    const all = [...some('info', infos), ...some('warning', warnings), ...some('error', errors)];
    return renderGithub(madeUp(all), { directory }).trimEnd().split('\n').map(parse);
  };
  const shown = commandsOf([12, 3, 20]);
  const count = (wanted: string) => shown.filter(({ command }) => command === wanted).length;
  expect([count('error'), count('warning'), count('notice')]).toEqual([10, 3, 10]);
  expect(shown.at(-1)?.message).toContain('Left out: 2 of kind error, 11 of kind notice');
  expect(commandsOf([10, 10, 10]).map(({ properties }) => properties['title'])).not.toContain('charter validate');
});

test('nothing to say is nothing', () => {
  expect(renderGithub(madeUp([]), { directory })).toBe('');
});
