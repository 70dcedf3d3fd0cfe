import { Command, CommanderError } from 'commander';
import { commands } from './commands.js';
import { printFailure } from './print-failure.js';

/**
 * Runs one command line. Only the command that was asked for is loaded.
 *
 * @param args what follows `charter`
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command('charter')
    .description('GitOps governance for AWS organizations.')
    .version('0.1.0', '--version')
    .option('--no-color', 'print without colour')
    .showHelpAfterError('(charter --help lists the commands)')
    .exitOverride();
  let exitCode = 0;
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary).exitOverride();
    if (args[0] === name)
      (await load()).define(command, (code) => {
        exitCode = code;
      });
  }
  try {
    await program.parseAsync(args as string[], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return printFailure(error);
  }
}
