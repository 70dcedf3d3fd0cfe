import type { ProgressEvent } from '../../pipeline/deploy/index.js';

export type Instances = Omit<Extract<ProgressEvent, { type: 'instances' }>, 'type' | 'operation'>;

/** Milliseconds, and percent, of which one has to have passed since the last line in a log. */
const logEvery = { milliseconds: 10_000, percent: 10 };

/** `12 of 40 stacks, 1 failed, about 3 min left`; a stack is one account and Region. */
export function instancesText({ done, failed, total, left, etaMs }: Instances): string {
  const parts = [
    `${done} of ${total} stack${total === 1 ? '' : 's'}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left > 0 && etaMs !== null ? [`about ${duration(etaMs)} left`] : []),
  ];
  return parts.join(', ');
}

/** `████████░░░░░░░░`: what is done, as a share of the width. */
export function bar({ done, failed, total }: Instances, width: number): string {
  const full = total === 0 ? width : Math.floor(((done + failed) / total) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How far the operations are that run now. Those of different stack sets run beside each other. */
export interface RunningInstances {
  set(operation: string, progress: Instances): void;
  delete(operation: string): void;
  has(operation: string | null): boolean;
  /** All of them together; null where none runs. */
  sum(): (Instances & { operations: string[] }) | null;
  /** Whether a line about an operation is due in a log, which is then taken for written. */
  due(operation: string): boolean;
}

/** @param now milliseconds, from any beginning */
export function runningInstances(now: () => number): RunningInstances {
  const running = new Map<string, Instances>();
  const said = new Map<string, { at: number; progress: Instances }>();
  return {
    set: (operation, progress) => void running.set(operation, progress),
    delete: (operation) => void running.delete(operation),
    has: (operation) => operation !== null && running.has(operation),
    sum: () => {
      const all = [...running.values()];
      if (all.length === 0) return null;
      const add = (key: 'done' | 'failed' | 'left' | 'total') => all.reduce((sum, one) => sum + one[key], 0);
      const etas = all.flatMap(({ etaMs }) => etaMs ?? []);
      const etaMs = etas.length > 0 ? Math.max(...etas) : null;
      return {
        done: add('done'),
        failed: add('failed'),
        left: add('left'),
        total: add('total'),
        etaMs,
        operations: [...running.keys()],
      };
    },
    due: (operation) => {
      const progress = running.get(operation);
      if (!progress || !isDue(said.get(operation), progress, now())) return false;
      said.set(operation, { at: now(), progress });
      return true;
    },
  };
}

function isDue(last: { at: number; progress: Instances } | undefined, progress: Instances, at: number): boolean {
  const over = progress.done + progress.failed;
  if (!last) return over > 0;
  const before = last.progress.done + last.progress.failed;
  if (over === before) return false;
  const percent = ((over - before) / Math.max(1, progress.total)) * 100;
  const first = progress.failed > 0 && last.progress.failed === 0;
  return first || percent >= logEvery.percent || at - last.at >= logEvery.milliseconds;
}
