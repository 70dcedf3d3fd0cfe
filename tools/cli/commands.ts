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
export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    summary: 'check the config, without credentials',
    load: () => import('./commands/validate.js'),
  },
  {
    name: 'snapshot',
    summary: 'write the live state of an organization to a file',
    load: () => import('./commands/snapshot.js'),
  },
  {
    name: 'sandbox',
    summary: 'an AWS organization on this machine: start, stop, status, seed, fault',
    load: () => import('./commands/sandbox.js'),
  },
];
