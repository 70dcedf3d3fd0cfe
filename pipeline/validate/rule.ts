import type { Diagnostic, Position, Severity } from '../diagnostics/index.js';
import type { RuleContext } from './context.js';

/** What a rule finds. */
export interface RuleFinding {
  at: Position;
  /** The rule's own where left out. */
  severity?: Severity;
  /** What is wrong, one sentence, with the names involved. */
  message: string;
  /** What to write instead. */
  help: string;
  related?: Diagnostic['related'];
}

export type Report = (finding: RuleFinding) => void;

/** One check. Its code is also the name of its file and of its test. */
export interface Rule {
  code: string;
  /** What must hold, in one sentence. */
  summary: string;
  /** What its findings are where they do not say; `error` where left out. */
  severity?: Severity;
  check(context: RuleContext, report: Report): void;
}
