import { type Diagnostic, positionAt } from '../diagnostics/index.js';
import type { SourceFile } from '../model/index.js';

/** What keeps a text from being read, and where. `at` is an offset in UTF-16 units. */
export interface Fault {
  code: LoadCode;
  at: number;
  message: string;
  help: string;
}

/** The codes of what load finds. Each means the same as a rule's code: one page of documentation. */
export type LoadCode = keyof typeof loadCodes;

export const loadCodes = {
  'config-file-missing': 'A required config file is not there.',
  'file-unreadable': 'A file cannot be read as text.',
  'file-empty': 'A config file says nothing.',
  'path-refused': 'A path leaves the folders that config may name.',
  'yaml-syntax': 'A config file is not valid YAML.',
  'yaml-key': 'A key is not plain text.',
  'yaml-tag': 'A YAML tag that config does not use.',
  'yaml-documents': 'A config file holds more than one YAML document.',
  'alias-expansion': 'YAML aliases that repeat too much, or themselves.',
  'json-syntax': 'A document is not valid JSON.',
  'duplicate-key': 'A key stands twice in one mapping.',
  'reserved-key': 'A key that could reach into programs that read it.',
  'lone-surrogate': 'A text holds half of a character.',
  'too-deep': 'A file nests deeper than any config needs.',
} as const;

/** More faults than anyone reads; a broken file of megabytes must not become an answer of gigabytes. */
const maximumFaults = 500;

/** Faults as diagnostics, where they stand in their file. */
export function toDiagnostics(file: SourceFile, faults: readonly Fault[]): Diagnostic[] {
  return faults.slice(0, maximumFaults).map(({ code, at, message, help }) => {
    return { code, severity: 'error', message, help, ...positionAt(file, at), related: [] };
  });
}
