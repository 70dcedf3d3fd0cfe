import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../pipeline/report/diagnostics/index.js';
import type { Installation } from './installation.js';

/** Reads pages of docs/rules, which are part of the package. Null where a code has none. */
export function rulePages({ root }: Installation): (code: string) => string | null {
  return (code) => {
    try {
      return readFileSync(join(root, pageOf(code)), 'utf8');
    } catch {
      return null;
    }
  };
}
