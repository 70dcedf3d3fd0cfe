/** How much a diagnostic matters: an error stops the plan, a warning does not, information is only said. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file. `line` and `column` count from 1; `file` is relative to the config directory, with `/`. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A located message about the config: what is wrong, and what to write instead. */
export interface Diagnostic extends Position {
  /** The rule that found it, in kebab case, which is also its file, its test and its documentation page. */
  code: string;
  severity: Severity;
  /** What is wrong, one sentence, with the names involved. */
  message: string;
  /** What to write instead. */
  help: string;
  /** Other places that take part, each with its own message. */
  related: (Position & { message: string })[];
}
