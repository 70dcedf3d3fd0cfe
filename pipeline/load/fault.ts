import { type Diagnostic, type LoadCode, positionAt } from '../diagnostics/index.js';
import type { SourceFile } from '../model/index.js';

/** What keeps a text from being read, and where. `at` is an offset in UTF-16 units. */
export interface Fault {
  code: LoadCode;
  at: number;
  message: string;
  help: string;
}

/** More faults than anyone reads; a broken file of megabytes must not become an answer of gigabytes. */
const maximumFaults = 500;

/** Faults as diagnostics, where they stand in their file. */
export function toDiagnostics(file: SourceFile, faults: readonly Fault[]): Diagnostic[] {
  return faults.slice(0, maximumFaults).map(({ code, at, message, help }) => {
    return { code, severity: 'error', message, help, ...positionAt(file, at), related: [] };
  });
}
