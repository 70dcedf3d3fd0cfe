import type { SynthesizedStackSet } from '../assembly.js';

/**
 * A stack set of the user's own (customizations-config.yaml). Its name is as the config has it, where AWS shows one with a
 * prefix; so are the names that it depends on.
 */
export interface StackSetConfig extends Omit<SynthesizedStackSet, 'region' | 'title'> {
  description: string;
  /** Of the template, as the config names it. */
  path: string;
}
