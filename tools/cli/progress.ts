import { styleText } from 'node:util';
import type { ProgressEvent } from '../../pipeline/deploy/index.js';
import { printable } from '../../pipeline/report/printable.js';
import { bar, instancesText, runningInstances } from './progress-instances.js';

/** The part of a stream that progress needs; standard error has it. */
export interface ProgressStream {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** A display of a deployment's progress. */
export interface Progress {
  on(event: ProgressEvent): void;
  /** Removes what is only shown while something runs. */
  close(): void;
}

/** Milliseconds between two lines about one wait in a log, where nothing can be drawn again. */
const logEvery = 30_000;

/** Milliseconds before the first one: most waits are over by then. */
const firstAfter = 10_000;

/**
 * Shows a deployment: in a terminal one line for each operation, and below them what it is doing at the moment, drawn
 * again and again; in a log one line an event. Always on standard error, because results go to standard output.
 */
export function showProgress(
  stream: ProgressStream = process.stderr,
  color = stream.isTTY === true,
  clock: () => number = () => performance.now(),
): Progress {
  const live = stream.isTTY === true;
  const paint = (style: 'green' | 'red' | 'dim', text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  let drawn = false;
  let total = 0;
  let begun = 0;
  const said = new Map<string, number>();
  const titles = new Map<string, string>();
  const instances = runningInstances(clock);
  const clear = () => {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  const line = (text: string) => {
    clear();
    stream.write(`${printable(text)}\n`);
  };
  const now = (text: string) => {
    clear();
    const width = Math.max(20, stream.columns ?? 80) - 1;
    stream.write(paint('dim', printable(text).slice(0, width)));
    drawn = true;
  };
  const ended = (mark: string, style: 'green' | 'red' | 'dim', text: string) => {
    clear();
    stream.write(`${paint(style, mark)} ${printable(text)}\n`);
  };
  const doing = (text: string, logged = text) => (live ? now(text) : line(logged));
  const count = () => {
    const all = instances.sum();
    if (!all) return;
    const [only = '', ...others] = all.operations;
    const of = others.length === 0 ? titles.get(only) : `${all.operations.length} stack sets`;
    now(`  ${bar(all, 20)} ${instancesText(all)}: ${of}`);
  };
  const over = (operation: string) => {
    titles.delete(operation);
    instances.delete(operation);
  };
  const shown: { [Type in ProgressEvent['type']]: (event: Extract<ProgressEvent, { type: Type }>) => void } = {
    planning: () => doing('Planning again, to see whether the plan still holds'),
    notice: ({ text }) => line(text),
    begin: ({ operations, resumed }) => {
      total = operations.length;
      line(beginning(total, resumed));
    },
    waiting: ({ operation, what, elapsedMs }) => {
      // The count of its instances says more.
      if (instances.has(operation)) return;
      const text = `  waiting for ${what} (${Math.round(elapsedMs / 1000)} s)`;
      if (live) now(text);
      else if (due(said, what, elapsedMs)) line(text);
    },
    started: ({ operation, title }) => {
      begun += 1;
      titles.set(operation, title);
      doing(`  ${title}`, `[${begun}/${total}] ${title}`);
    },
    step: ({ text }) => doing(`  ${text}`),
    instances: ({ type: _, operation, ...progress }) => {
      instances.set(operation, progress);
      if (live) count();
      else if (instances.due(operation)) line(`  ${instancesText(progress)}: ${titles.get(operation) ?? operation}`);
    },
    held: ({ operation, title }) => {
      over(operation);
      ended('…', 'dim', `${title} (the deployment waits here)`);
    },
    done: ({ operation, title }) => {
      over(operation);
      ended('✓', 'green', title);
    },
    unchanged: ({ operation, title }) => {
      over(operation);
      ended('·', 'dim', `${title} (nothing to change)`);
    },
    failed: ({ operation, title, reason }) => {
      over(operation);
      ended('✗', 'red', `${title}: ${reason}`);
    },
  };
  return { close: clear, on: (event) => shown[event.type](event as never) };
}

function beginning(total: number, resumed: boolean): string {
  if (total === 0) return 'Nothing is left to do.';
  const count = `${total} operation${total === 1 ? '' : 's'}`;
  return resumed ? `Going on where it was interrupted: ${count} left.` : `${count} to carry out.`;
}

/** Whether a line about a wait is due in a log: not for a moment, and then every so often. */
function due(said: Map<string, number>, what: string, elapsedMs: number): boolean {
  const last = said.get(what);
  const recently = last !== undefined && elapsedMs >= last && elapsedMs - last < logEvery;
  if (elapsedMs < firstAfter || recently) return false;
  said.set(what, elapsedMs);
  return true;
}
