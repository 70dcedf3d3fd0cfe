/**
 * One mistake that a person makes, as an edit of the config in `base/`, and what must be said about it. Faults are data:
 * the test puts each alone into the base, then many together, and writes what is said to test/golden/validate-faults.md.
 */
export interface Fault {
  /** In the words of a person who made it. */
  name: string;
  /** The first edit is the mistake; further ones are what it needs to be one. */
  edits: readonly [Edit, ...Edit[]];
  code: string;
  /** `error` where left out. */
  severity?: 'error' | 'warning' | 'info';
  /** Where it is reported; where left out, at the first line that the first edit changes. */
  at?: Place;
  /** Part of the message. */
  says: string;
  /** Part of the help. */
  helps: string;
  /** Other places that take part, in `related`. */
  also?: readonly Place[];
  /** Codes of what is rightly said for information or as a warning beside it. */
  beside?: readonly string[];
  /** Why it cannot stand in one config with others: it ends the file for the parser, or changes what others say. */
  alone?: string;
}

/** A replaced text, which the file must hold exactly once; or the whole content of a file, null where it is gone. */
export type Edit = { file: string; from: string; to: string } | { file: string; content: string | Buffer | null };

/** The line on which a text ends that stands exactly once in a file of the changed config. Without a text, line 1. */
export interface Place {
  file: string;
  text?: string;
}

export const accountsFile = 'config/accounts-config.yaml';
export const organizationFile = 'config/organization-config.yaml';
export const globalFile = 'config/global-config.yaml';
export const replacementsFile = 'config/replacements-config.yaml';

/** An edit of one file. */
export const replace = (file: string, from: string, to: string): Edit => ({ file, from, to });
/** More at the end of a text that the file holds exactly once. */
export const after = (file: string, text: string, more: string): Edit => ({ file, from: text, to: `${text}${more}` });
