import { styleText } from 'node:util';
import { CommanderError } from 'commander';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { published } from '../../pipeline/report/diagnostics/json.js';
import { printable } from '../../pipeline/report/printable.js';

/**
 * Prints why a command stopped, on standard error, without a stack trace. What it says may hold names that others gave,
 * so that it is made visible. With `--format json`, whoever reads standard output is told as well: see
 * docs/schema/failure.schema.json.
 *
 * @returns the exit code to leave with
 */
export function printFailure(error: unknown, { json }: { json: boolean }): number {
  const failure =
    error instanceof CommanderError ? wrongUsage(error) : error instanceof Failure ? error : defect(error);
  // Commander has said it already.
  if (!(error instanceof CommanderError)) printText(failure);
  if (failure !== error && error instanceof Error && error.stack && process.env['CHARTER_DEBUG'])
    process.stderr.write(`${error.stack}\n`);
  if (json) process.stdout.write(rendered(failure));
  return failure.exitCode;
}

function printText({ message, help }: Failure): void {
  const error = process.stderr.isTTY ? styleText('red', 'error:') : 'error:';
  const lines = [`${error} ${printable(message)}`, ...help.map((line) => `  ${printable(line)}`)];
  for (const line of lines) process.stderr.write(`${line}\n`);
}

function wrongUsage(error: CommanderError): Failure {
  const [message = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  // Where no command is given, commander prints the help and has no message.
  const said = message === '(outputHelp)' ? 'No command is given.' : message;
  return new Failure(said, { exitCode: 2, help: [...more, 'charter --help lists the commands'] });
}

function defect(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const help = ['Set CHARTER_DEBUG=1 to see where, and please report it.'];
  return new Failure(`Charter failed in a way it should not: ${message}`, { help, cause: error });
}

/** One line, which a terminal does not obey either: what steers it is escaped, and is the same text to a parser. */
function rendered({ message, help, exitCode, diagnostics }: Failure): string {
  const error = { message, help, exitCode, diagnostics: published(diagnostics) };
  const json = JSON.stringify({ schemaVersion: 1, error });
  return `${json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
