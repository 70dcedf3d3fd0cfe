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
