import type { Diagnostic, Severity } from '../../diagnostics/index.js';
import { printable } from '../printable.js';
import { countBySeverity, type Findings, pathOf, severities } from './findings.js';

/**
 * Annotations of each kind that GitHub shows for a step; more are dropped without a word.
 * https://docs.github.com/en/actions/reference/limits (10 warnings, 10 errors and 10 notices a step)
 */
const shownOfEachKind = 10;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * Workflow commands of GitHub Actions: each diagnostic is an annotation at its place. Errors come first, and where some
 * have no room a last notice says so.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 *
 * @param directory the config directory as it is reached from the root of the repository
 */
export function renderGithub(
  { diagnostics }: Pick<Findings, 'diagnostics'>,
  { directory }: { directory: string },
): string {
  const counts = countBySeverity(diagnostics);
  const crowded = severities.some((severity) => counts[severity] > shownOfEachKind);
  const lines: string[] = [];
  for (const severity of severities) {
    // The last notice takes the place of one.
    const room = crowded && severity === 'info' ? shownOfEachKind - 1 : shownOfEachKind;
    const own = diagnostics.filter((one) => one.severity === severity);
    lines.push(...own.slice(0, room).map((one) => annotation(one, directory)));
    counts[severity] = Math.max(0, own.length - room);
  }
  if (crowded) lines.push(leftOut(counts));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(
  { code, severity, message, help, file, line, column, related }: Diagnostic,
  directory: string,
): string {
  const places = related.map((one) => `see ${pathOf(directory, one.file)}:${one.line}:${one.column} ${one.message}`);
  const text = [message, help, ...places].map(printable).join('\n');
  const properties = { file: pathOf(directory, file), line: String(line), col: String(column), title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(printable(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(text)}`;
}

function leftOut(counts: Readonly<Record<Severity, number>>): string {
  const parts = severities.filter((one) => counts[one] > 0).map((one) => `${counts[one]} of kind ${commands[one]}`);
  const text = `GitHub shows ${shownOfEachKind} annotations of each kind. Left out: ${parts.join(', ')}. charter validate shows all of them.`;
  return `::notice title=charter validate::${data(text)}`;
}

/** As the runner reads it back: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
