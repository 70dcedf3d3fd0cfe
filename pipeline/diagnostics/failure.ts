import type { Diagnostic } from './diagnostic.js';

/**
 * Charter's exit codes. 1: the command could not do its work. 2: wrong usage. 3: the config has errors. 4: a policy test
 * or a risk gate failed. 5: refused. 10: `--detailed-exitcode` and there are changes.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 10;

/**
 * The command cannot go on, for a reason that a person can act on. The command line prints it without a stack trace.
 * Faults in the config are diagnostics, not failures; anything thrown that is not a `Failure` is a defect of Charter.
 */
export class Failure extends Error {
  override name = 'Failure';
  readonly exitCode: Exclude<ExitCode, 0>;
  /** What to do about it, one line each. */
  readonly help: readonly string[];
  /** What is wrong with the config, where that is the reason. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, options: FailureOptions = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
    this.help = options.help ?? [];
    this.diagnostics = options.diagnostics ?? [];
  }
}

interface FailureOptions {
  exitCode?: Exclude<ExitCode, 0>;
  help?: readonly string[];
  diagnostics?: readonly Diagnostic[];
  cause?: unknown;
}
