import type { Command } from 'commander';

/** A command's module: it adds options and an action, and reports its exit code through `exit`. */
export interface CommandModule {
  define(command: Command, exit: (code: number) => void): void;
}

interface CommandEntry {
  name: string;
  summary: string;
  load: () => Promise<CommandModule>;
}

/** In the order of the story: check, look, decide, act, and the tools around it. */
export const commands: readonly CommandEntry[] = [];
