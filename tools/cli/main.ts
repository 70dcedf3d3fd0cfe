import { Command, CommanderError } from 'commander';
import { printable } from '../../pipeline/report/printable.js';
import { commands } from './commands.js';
import { printFailure } from './print-failure.js';

/**
 * Runs one command line. Only the command that was asked for is loaded.
 *
 * @param args what follows `charter`
 * @param root where Charter is installed
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string = process.cwd()): Promise<number> {
  let failedToWrite = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has left (`| head`) has what it wants.
    if (code !== 'EPIPE') failedToWrite = true;
  });
  // Progress that nobody reads must not stop a deployment.
  process.stderr.on('error', () => {});
  const program = programOf();
  const asked = commandIn(args);
  let exitCode = 0;
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary).exitOverride();
    if (asked === name)
      (await load()).define(
        command,
        (code) => {
          exitCode = code;
        },
        { root },
      );
  }
  try {
    await program.parseAsync(args as string[], { from: 'user' });
  } catch (error) {
    // Commander ends `--help` and `--version` like this, too.
    if (!(error instanceof CommanderError && error.exitCode === 0))
      return printFailure(error, { json: asksForJson(args) });
  }
  return failedToWrite ? exitCode || 1 : exitCode;
}

function programOf(): Command {
  return (
    new Command('charter')
      .description('GitOps governance for AWS organizations.')
      .version('0.1.0', '--version')
      .option('--no-color', 'print without colour')
      .showHelpAfterError('(charter --help lists the commands)')
      .addHelpText('after', '\nExample:\n  charter plan --target sandbox --out plan.json')
      // What was typed is shown again, and may come from a file name or a variable of somebody else's.
      .configureOutput({ writeErr: (text) => process.stderr.write(text.split('\n').map(printable).join('\n')) })
      .exitOverride()
      .hook('preAction', (_program, command) => refuseEmptyValues(command))
  );
}

/** The command's name, also behind an option of `charter` itself, behind `--`, or after `help`. */
function commandIn(args: readonly string[]): string | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  return first === 'help' ? second : first;
}

/** Looked for by hand, because a command line that is wrong is not parsed to its end. */
function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const formats = options.flatMap(
    (arg, index) => /^--format=(.*)/s.exec(arg)?.[1] ?? (arg === '--format' ? [options[index + 1]] : []),
  );
  return formats.at(-1) === 'json';
}

/** `--out "$FILE"` with a variable that is not set must not be taken for no `--out` at all. */
function refuseEmptyValues(command: Command): void {
  const empty = command.options.find((option) => command.getOptionValue(option.attributeName()) === '');
  if (empty) command.error(`error: option '${empty.flags}' has an empty value`, { exitCode: 2 });
}
