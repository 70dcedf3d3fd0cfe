import type { Checked } from '../../../pipeline/pipeline.js';
import { check } from '../../../pipeline/pipeline.js';
import { printable } from '../../../pipeline/report/printable.js';
import { printFailure } from '../print-failure.js';
import { writeResult } from '../write-result.js';
import { stampOf } from './stamp.js';
import { watchFiles } from './watch-files.js';
import { watchedDirectories } from './watched-directories.js';

/** Clears what a terminal shows and what it has scrolled away, and begins at its top. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks a config directory, and again whenever something in it is saved, until the process is interrupted.
 *
 * @param render what is shown of each check
 * @throws Failure where the directory cannot be read at the beginning; later, that is shown and waited out
 */
export async function watchConfig(directory: string, render: (checked: Checked) => string): Promise<void> {
  const show = async (first: boolean) => {
    const started = performance.now();
    let text: string;
    try {
      text = render(check(directory));
    } catch (error) {
      if (first) throw error;
      if (process.stdout.isTTY) process.stdout.write(clear);
      printFailure(error, { json: false });
      text = '';
    }
    const took = Math.round(performance.now() - started);
    const time = new Date().toTimeString().slice(0, 8);
    const status = `${time} checked in ${took} ms; waiting for changes (Ctrl-C ends)`;
    await writeResult(`${process.stdout.isTTY && text ? clear : ''}${text}\n${printable(status)}\n`, undefined);
  };
  const directories = () => watchedDirectories(directory);
  // Before the first check: what is saved while it runs is checked again.
  const since = stampOf(directories());
  await show(true);
  const ended = interruption();
  const watch = watchFiles(directories, since, () => show(false));
  await ended;
  watch.close();
}

/** Ctrl-C, being asked to end, or nobody left who reads: each is how watching ends, and none is a fault. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    process.stdout.once('error', () => resolve());
  });
}
