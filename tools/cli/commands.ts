import type { Command } from 'commander';
import type { Installation } from './installation.js';

/** A command's module: it adds options and an action, and reports its exit code through `exit`. */
export interface CommandModule {
  define(command: Command, exit: (code: number) => void, installation: Installation): void;
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
    name: 'explain',
    summary: 'say what a code of validate means, and what to write instead',
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'synth',
    summary: 'write the CloudFormation templates and their targets, without credentials',
    load: () => import('./commands/synth.js'),
  },
  {
    name: 'plan',
    summary: 'show what would change, in which order, and what will not be done',
    load: () => import('./commands/plan.js'),
  },
  {
    name: 'approve',
    summary: 'approve a plan, for a time',
    load: () => import('./commands/approve.js'),
  },
  {
    name: 'deploy',
    summary: 'carry out an approved plan; run again to resume',
    load: () => import('./commands/deploy.js'),
  },
  {
    name: 'recover',
    summary: 'explain stacks that are stuck, and propose the plan that frees them',
    load: () => import('./commands/recover.js'),
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
  {
    name: 'demo',
    summary: 'the whole story on the sandbox, in one go',
    load: () => import('./commands/demo.js'),
  },
];
