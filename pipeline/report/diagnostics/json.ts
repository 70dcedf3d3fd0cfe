import type { Diagnostic } from '../../diagnostics/index.js';
import { type Findings, pageOf } from './findings.js';

/** A diagnostic with the fields that docs/schema/validate.schema.json names. */
export interface Published extends Diagnostic {
  /** The page of its code. */
  page: string;
}

/** The machine-readable form of `validate`, which others build on: its fields never change within a `schemaVersion`. */
export function renderJson({ diagnostics, suppressed }: Pick<Findings, 'diagnostics' | 'suppressed'>): string {
  const silenced = suppressed.map(({ diagnostic, by, reason, owner, expires }) => ({
    ...plain(diagnostic),
    suppression: { by, reason, owner, expires },
  }));
  const answer = { schemaVersion: 1, diagnostics: published(diagnostics), suppressed: silenced };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Diagnostics with the fields that docs/schema/validate.schema.json names, and no others. */
export function published(diagnostics: readonly Diagnostic[]): Published[] {
  return diagnostics.map(plain);
}

function plain({ code, severity, message, help, file, line, column, related }: Diagnostic): Published {
  return {
    ...{ code, severity, message, help, file, line, column },
    related: related.map((one) => ({ file: one.file, line: one.line, column: one.column, message: one.message })),
    page: pageOf(code),
  };
}
