import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../../diagnostics/index.js';
import { groupBy } from '../../model/index.js';
import { printable } from '../printable.js';
import { wrap } from '../wrap.js';
import { codeFrame } from './code-frame.js';
import { bySeverity, type Findings, pathOf } from './findings.js';
import type { Page } from './page.js';
import { summary } from './summary.js';
import { lineReader } from './texts.js';

export interface PrettyOptions {
  colour: boolean;
  /** Columns of the terminal, or 80 where there is none. */
  width: number;
}

/** Diagnostics for people: by file, each with its lines and carets, and a summary at the end. */
export function renderPretty(findings: Findings, { colour, width }: PrettyOptions): string {
  const page: Page = {
    directory: findings.directory,
    lineAt: lineReader(findings.sources),
    width: Math.max(narrowest, Math.floor(width)),
    style: (format, text) => (colour && text ? styleText(format, text, { validateStream: false }) : text),
  };
  const files = groupBy(findings.diagnostics, ({ file }) => file);
  const shown = chosen([...files.values()]);
  const lines: string[] = [];
  for (const [file, diagnostics] of files) {
    lines.push(page.style(['bold', 'underline'], printable(pathOf(findings.directory, file))), '');
    const own = diagnostics.filter((diagnostic) => shown.has(diagnostic));
    for (const diagnostic of own) lines.push(...one(diagnostic, page), '');
    const more = diagnostics.length - own.length;
    const and = own.length > 0 ? `and ${more.toLocaleString('en')} more` : more.toLocaleString('en');
    if (more > 0) lines.push(`${and} in this file; --format json lists them`, '');
  }
  lines.push(...summary(findings, page));
  return `${lines.join('\n')}\n`;
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** Columns below which nothing readable can be drawn. */
const narrowest = 40;
/** Diagnostics of one file that are shown: nobody reads more at once, and the rest is counted. */
const maximumOfFile = 100;
/** Diagnostics of all files together that are shown. */
const maximumShown = 500;
/** Places that take part, in one diagnostic: more are counted. */
const maximumRelated = 5;

/** Where there are too many, errors before all else, and what says that there are more than anybody was told of. */
function chosen(files: readonly (readonly Diagnostic[])[]): ReadonlySet<Diagnostic> {
  const first = files.flatMap((diagnostics) => bySeverity(diagnostics).slice(0, maximumOfFile));
  const all = bySeverity(first).slice(0, maximumShown);
  const counts = files.flatMap((diagnostics) => diagnostics.filter(({ code }) => code === 'too-many-faults'));
  return new Set([...all, ...counts]);
}

function one(diagnostic: Diagnostic, page: Page): string[] {
  const { severity, file, line, column, related } = diagnostic;
  const style = {
    mark: (text: string) => page.style([colours[severity], 'bold'], text),
    quiet: (text: string) => page.style('dim', text),
  };
  const more = related.length - maximumRelated;
  return [
    ...head(diagnostic, page),
    style.quiet(`  ${printable(pathOf(page.directory, file))}:${line}:${column}`),
    ...codeFrame((number) => page.lineAt(file, number), { line, column }, { width: page.width, style }),
    ...labelled('help:', 'green', diagnostic.help, page),
    ...related.slice(0, maximumRelated).flatMap((other) => {
      const place = `${pathOf(page.directory, other.file)}:${other.line}:${other.column}`;
      return labelled('see:', 'dim', `${place} ${other.message}`, page);
    }),
    ...(more > 0 ? labelled('see:', 'dim', `and ${more} more`, page) : []),
  ];
}

/** Severity, message, and at the very end the code, which `charter explain` takes. */
function head({ severity, message, code }: Diagnostic, page: Page): string[] {
  const hang = '  ';
  const lines = wrap(`${severity} ${message} [${code}]`, page.width - hang.length);
  const coded = lines.length - 1;
  return lines.map((line, index) => {
    const start = index === 0 ? severity.length : 0;
    const indent = index === 0 ? '' : hang;
    const codeAt = index === coded ? line.lastIndexOf('[') : -1;
    const end = codeAt >= start && line.endsWith(`[${code}]`) ? codeAt : line.length;
    return [
      indent,
      page.style([colours[severity], 'bold'], line.slice(0, start)),
      page.style('bold', line.slice(start, end)),
      page.style('dim', line.slice(end)),
    ].join('');
  });
}

/** A text behind a label, hanging below itself. */
function labelled(label: string, colour: 'green' | 'dim', text: string, page: Page): string[] {
  const hang = 8;
  return wrap(text, page.width - hang, 'kept').map((line, index) =>
    index === 0
      ? `  ${page.style(colour, label)}${' '.repeat(hang - 2 - label.length)}${line}`
      : ' '.repeat(hang) + line,
  );
}
