import type { Severity } from '../../diagnostics/index.js';
import type { RuleContext } from '../context.js';
import type { Report } from '../rule.js';
import { documentUses } from './document-uses.js';
import type { CheckedDocument } from './documents.js';

/** What is wrong in a document, and where. */
export interface Fault {
  pointer: string;
  what?: 'key' | 'value';
  /** `error` where left out. */
  severity?: Severity;
  message: string;
  help: string;
}

/** Reports faults of a document, each with the config entries that name the document. */
export function reportFaults(
  context: RuleContext,
  document: CheckedDocument,
  faults: readonly Fault[],
  report: Report,
): void {
  if (faults.length === 0) return;
  const related = documentUses(context, document.path);
  for (const { pointer, what, ...finding } of faults) report({ at: document.at(pointer, what), ...finding, related });
}
