import { styleText } from 'node:util';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { printable } from '../../pipeline/report/printable.js';

/**
 * Prints why a command stopped, on standard error, without a stack trace. What it says may hold names that others gave,
 * so that it is made visible.
 *
 * @returns the exit code to leave with
 */
export function printFailure(error: unknown): number {
  const write = (line: string) => process.stderr.write(`${line}\n`);
  const red = (text: string) => (process.stderr.isTTY ? styleText('red', text) : text);
  if (error instanceof Failure) {
    write(`${red('error:')} ${printable(error.message)}`);
    for (const line of error.help) write(`  ${printable(line)}`);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  write(`${red('error:')} Charter failed in a way it should not: ${printable(message)}`);
  write('  Set CHARTER_DEBUG=1 to see where, and please report it.');
  if (process.env['CHARTER_DEBUG'] && error instanceof Error && error.stack) write(error.stack);
  return 1;
}
