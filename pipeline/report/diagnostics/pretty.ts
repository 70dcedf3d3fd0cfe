import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../../diagnostics/index.js';
import { printable } from '../printable.js';
import { codeFrame } from './code-frame.js';

export interface PrettyOptions {
  /** Path → text, for code frames. */
  texts: ReadonlyMap<string, string>;
  colour: boolean;
  /** The config directory as the user named it, for the summary and for paths that a terminal can open. */
  directory: string;
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
/** Places that take part, in one diagnostic: more are counted. */
const maximumRelated = 5;

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Diagnostics for people: by file, each with its lines and a caret, and a summary at the end. */
export function renderPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const style: Style = (format, text) => (options.colour ? styleText(format, text, { validateStream: false }) : text);
  const lines: string[] = [];
  const linesOf = new Map<string, string[]>();
  let file = '';
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file;
      lines.push(style(['bold', 'underline'], printable(file)), '');
    }
    lines.push(...one(diagnostic, options.texts, linesOf, style), '');
  }
  lines.push(summary(diagnostics, printable(options.directory), style));
  return `${lines.join('\n')}\n`;
}

function one(
  diagnostic: Diagnostic,
  texts: ReadonlyMap<string, string>,
  linesOf: Map<string, string[]>,
  style: Style,
): string[] {
  const { code, severity, message, help, file, line, column, related } = diagnostic;
  const head = `${style([colours[severity], 'bold'], severity)} ${style('bold', printable(message))} ${style('dim', `[${code}]`)}`;
  const place = style('dim', `  ${printable(file)}:${line}:${column}`);
  const frame = codeFrame(splitOnce(file, texts, linesOf), { line, column }, (text) => style(colours[severity], text));
  const more = related.length - maximumRelated;
  return [
    head,
    place,
    ...frame,
    `  ${style('green', 'help:')} ${printable(help)}`,
    ...related.slice(0, maximumRelated).map((other) => {
      return `  ${style('dim', 'see:')}  ${printable(other.file)}:${other.line}:${other.column} ${printable(other.message)}`;
    }),
    ...(more > 0 ? [`  ${style('dim', 'see:')}  and ${more} more`] : []),
  ];
}

/** The lines of a file, split once however many diagnostics point into it. */
function splitOnce(file: string, texts: ReadonlyMap<string, string>, linesOf: Map<string, string[]>): string[] {
  const known = linesOf.get(file);
  if (known) return known;
  const text = texts.get(file);
  const lines = text ? text.split(/\r\n|\n|\r/) : [];
  linesOf.set(file, lines);
  return lines;
}

function summary(diagnostics: readonly Diagnostic[], directory: string, style: Style): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  const parts = (Object.entries(counts) as [Severity, number][])
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => style(colours[severity], plural(count, severity)));
  if (counts.error > 0) return `${directory}: ${parts.join(', ')}`;
  return `${style('green', `${directory}: no errors`)}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}`;
}

function plural(count: number, severity: Severity): string {
  if (severity === 'info') return `${count} for information`;
  return `${count} ${severity}${count === 1 ? '' : 's'}`;
}
