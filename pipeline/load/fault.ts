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

/** What is wrong with files, and how many more faults of a file there are than diagnostics, by its path. */
export interface Findings {
  diagnostics: Diagnostic[];
  leftOut: Record<string, number>;
}

/** Adds faults as diagnostics, where they stand in their file. */
export function addFaults(findings: Findings, file: SourceFile, faults: readonly Fault[]): void {
  for (const { code, at, message, help } of faults.slice(0, maximumFaults)) {
    findings.diagnostics.push({ code, severity: 'error', message, help, ...positionAt(file, at), related: [] });
  }
  const more = faults.length - maximumFaults;
  if (more > 0) findings.leftOut[file.path] = (findings.leftOut[file.path] ?? 0) + more;
}
