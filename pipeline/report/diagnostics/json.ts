import type { Diagnostic } from '../../diagnostics/index.js';

/** The machine-readable form of `validate`, which others build on: its fields never change within a `schemaVersion`. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ schemaVersion: 1, diagnostics: published(diagnostics) }, null, 2)}\n`;
}

/** Diagnostics with the fields that docs/schema/validate.schema.json names, and no others. */
export function published(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map(({ code, severity, message, help, file, line, column, related }) => ({
    ...{ code, severity, message, help, file, line, column },
    related: related.map((one) => ({ file: one.file, line: one.line, column: one.column, message: one.message })),
  }));
}
