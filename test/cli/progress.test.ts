import { showProgress } from '../../tools/cli/progress.js';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 40, written, write: (text: string) => written.push(text) };
}

const operations = [{ id: 'a', title: 'Create A' }];

test('a log has one line an event, and none of a wait that is soon over', () => {
  const log = stream(false);
  const { on, close } = showProgress(log);
  on({ type: 'planning' });
  on({ type: 'begin', operations, resumed: false });
  on({ type: 'started', operation: 'a', title: 'Create A' });
  for (const elapsedMs of [200, 9_000, 12_000, 20_000, 41_000, 43_000])
    on({ type: 'waiting', operation: 'a', what: 'stack A', elapsedMs });
  on({ type: 'step', operation: 'a', text: 'CREATE_COMPLETE A' });
  on({ type: 'done', operation: 'a', title: 'Create A' });
  on({ type: 'unchanged', operation: 'a', title: 'Create B' });
  on({ type: 'failed', operation: 'a', title: 'Create C', reason: 'no' });
  close();
  expect(log.written.join('')).toBe(
    [
      'Planning again, to see whether the plan still holds',
      '1 operation to carry out.',
      '[1/1] Create A',
      '  waiting for stack A (12 s)',
      '  waiting for stack A (43 s)',
      '  CREATE_COMPLETE A',
      '✓ Create A',
      '· Create B (nothing to change)',
      '✗ Create C: no',
      '',
    ].join('\n'),
  );
});

test('a terminal shows what is going on in one line that is drawn again, and leaves none behind', () => {
  const terminal = stream(true);
  const { on, close } = showProgress(terminal, false);
  on({ type: 'begin', operations, resumed: true });
  on({ type: 'started', operation: 'a', title: 'Create A' });
  on({ type: 'step', operation: 'a', text: 'x'.repeat(100) });
  on({ type: 'waiting', operation: 'a', what: 'stack A', elapsedMs: 200 });
  close();
  expect(terminal.written).toEqual([
    'Going on where it was interrupted: 1 operation left.\n',
    '  Create A',
    '\r\u001b[2K',
    `  ${'x'.repeat(37)}`,
    '\r\u001b[2K',
    '  waiting for stack A (0 s)',
    '\r\u001b[2K',
  ]);
});

test('nothing that AWS answers steers the terminal', () => {
  const log = stream(false);
  showProgress(log).on({ type: 'step', operation: 'a', text: '\u001b[31mred\nline\u0007' });
  expect(log.written).toEqual(['  \\u{1b}[31mred\\u{a}line\\u{7}\n']);
});

describe('how far the instances of stack sets are', () => {
  const wave = 'Stack set charter-recorder, wave canary';
  const at = (done: number, failed = 0, etaMs: number | null = null) =>
    ({ type: 'instances', operation: 'a', done, failed, left: 40 - done - failed, total: 40, etaMs }) as const;
  const begun = { type: 'started', operation: 'a', title: wave } as const;

  test('a log has a line for each tenth, or each ten seconds', () => {
    const log = stream(false);
    let now = 0;
    const { on } = showProgress(log, false, () => now);
    on({ type: 'begin', operations: [{ id: 'a', title: wave }], resumed: false });
    on(begun);
    for (const done of [0, 1, 2, 3, 5, 9]) on(at(done));
    now = 10_000;
    on(at(9));
    on({ type: 'waiting', operation: 'a', what: 'stack set charter-recorder', elapsedMs: 60_000 });
    on(at(10, 0, 95_000));
    on(at(10, 1, 95_000));
    on(at(39, 1));
    expect(log.written.join('').split('\n').slice(2)).toEqual([
      `  1 of 40 stacks: ${wave}`,
      `  5 of 40 stacks: ${wave}`,
      `  9 of 40 stacks: ${wave}`,
      `  10 of 40 stacks, about 2 min left: ${wave}`,
      `  10 of 40 stacks, 1 failed, about 2 min left: ${wave}`,
      `  39 of 40 stacks, 1 failed: ${wave}`,
      '',
    ]);
  });

  test('a terminal has a bar, of all that run beside each other', () => {
    const terminal = { ...stream(true), columns: 120 };
    const { on } = showProgress(terminal, false, () => 0);
    on(begun);
    on(at(10, 0, 8_000_000));
    expect(terminal.written.at(-1)).toBe(`  █████░░░░░░░░░░░░░░░ 10 of 40 stacks, about 2 h 13 min left: ${wave}`);
    on({ ...begun, operation: 'b', title: 'another' });
    on({ ...at(30), operation: 'b' });
    expect(terminal.written.at(-1)).toMatch(/^ {2}█{10}░{10} 40 of 80 stacks, about 2 h 13 min left: 2 stack sets$/);
    on({ type: 'waiting', operation: 'b', what: 'stack set x', elapsedMs: 0 });
    expect(terminal.written.at(-1)).toMatch(/2 stack sets$/);
    on({ type: 'done', operation: 'a', title: wave });
    expect(terminal.written.at(-1)).toBe(`✓ ${wave}\n`);
  });

  test('a deployment that is held says what it waits for', () => {
    const log = stream(false);
    showProgress(log, false).on({ type: 'held', operation: 'g', title: 'Gate after wave canary', gate: 'canary' });
    expect(log.written).toEqual(['… Gate after wave canary (the deployment waits here)\n']);
  });
});
