import { posix } from 'node:path';
import type { Diagnostic, Severity, Suppressed } from '../../diagnostics/index.js';
import type { Sources } from '../../model/index.js';

/** What a check found, as every format gets it. */
export interface Findings {
  /** In the order in which validate answers them. */
  diagnostics: readonly Diagnostic[];
  suppressed: readonly Suppressed[];
  sources: Sources;
  /** The config directory as the user named it, with `/`. */
  directory: string;
}

/** A code and what it means in one sentence. */
export interface CodeSummary {
  code: string;
  summary: string;
  /** What it is where nothing else is said. */
  severity: Severity;
}

/** Errors first: where a format has room for some only, they must be among them. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors, then warnings, then information; otherwise in the order given. */
export function bySeverity(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return severities.flatMap((wanted) => diagnostics.filter(({ severity }) => severity === wanted));
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The page of a code, from the root of Charter's repository and of its package. */
export function pageOf(code: string): string {
  return `docs/rules/${code}.md`;
}

/** A diagnostic's file as it is reached from where the directory is named: `config/accounts-config.yaml`. */
export function pathOf(directory: string, file: string): string {
  return posix.join(directory, file);
}
