import type { Diagnostic } from '../../diagnostics/index.js';

/** The machine-readable form of `validate`, which others build on: its fields never change within a `schemaVersion`. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const plain = diagnostics.map(({ code, severity, message, help, file, line, column, related }) => ({
    ...{ code, severity, message, help, file, line, column },
    related: related.map((one) => ({ file: one.file, line: one.line, column: one.column, message: one.message })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, diagnostics: plain }, null, 2)}\n`;
}
