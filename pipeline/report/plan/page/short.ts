import { columns } from '../../columns.js';
import { printable } from '../../printable.js';
import { cut } from '../../wrap.js';

/** A name in so many columns at most: the middle of a longer one is left out, because names differ at both ends. */
export function short(text: string, width: number): string {
  const shown = printable(text);
  if (columns(shown) <= width) return shown;
  const start = Math.ceil((width - 1) / 2);
  const [head = ''] = cut(shown, start);
  const backwards = [...shown].reverse().join('');
  const [tail = ''] = cut(backwards, width - 1 - start);
  return `${head}…${[...tail].reverse().join('')}`;
}

/** A duration for people: `45 s`, `40 min`, `3 h`, `4 days`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = minutes / 60;
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
