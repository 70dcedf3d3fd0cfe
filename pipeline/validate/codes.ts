import { levelCodes, loadCodes, type Severity, schemaCodes } from '../diagnostics/index.js';
import { rules } from './rules/index.js';

/** Who finds a fault: load while it reads, the JSON Schema of a file, a rule, or who applies levels and exceptions. */
export type CodeOrigin = 'load' | 'schema' | 'rule' | 'levels';

/** A code that `charter validate` can say, and what it means in one sentence. docs/rules/CODE.md has the rest. */
export interface KnownCode {
  code: string;
  summary: string;
  origin: CodeOrigin;
  /** What it is where a finding does not say otherwise. */
  severity: Severity;
}

/** Codes that only say what a reader may want to know. */
const informs = new Set(['key-not-governed', 'replacement-unknown']);

/** Every code, in the order in which a config is judged. */
export const allCodes: readonly KnownCode[] = Object.freeze([
  ...known(loadCodes, 'load'),
  ...known(schemaCodes, 'schema'),
  ...rules.map(
    ({ code, summary, severity }): KnownCode => ({ code, summary, origin: 'rule', severity: severity ?? 'error' }),
  ),
  ...known(levelCodes, 'levels'),
]);

function known(table: Readonly<Record<string, string>>, origin: CodeOrigin): KnownCode[] {
  return Object.entries(table).map(([code, summary]) => ({
    code,
    summary,
    origin,
    severity: informs.has(code) ? 'info' : 'error',
  }));
}
