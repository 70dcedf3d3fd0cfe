import { type Diagnostic, levelCodes, type Suppressed } from '../../diagnostics/index.js';
import { allCodes } from '../codes.js';
import type { RuleContext } from '../context.js';
import { applyExceptions } from './exceptions.js';
import { applyConfiguredLevels } from './levels.js';

/**
 * Applies `validation` of global-config.yaml to what was found: exceptions first, because each is for a place that
 * somebody has looked at, then levels.
 *
 * @param now exceptions end
 */
export function applyLevels(
  found: readonly Diagnostic[],
  { files, sources, at }: RuleContext,
  now: Date,
): { diagnostics: Diagnostic[]; suppressed: Suppressed[] } {
  const validation = files['global-config']?.validation;
  if (!validation) return { diagnostics: [...found], suppressed: [] };
  const codes = new Map(
    allCodes.filter((one) => !Object.hasOwn(levelCodes, one.code)).map((one) => [one.code, one.severity]),
  );
  const place = (list: string) => (pointer: string) => at('global-config', `/validation/${list}${pointer}`);
  const excepted = applyExceptions(found, {
    exceptions: validation.exceptions ?? [],
    sources,
    codes: new Set(codes.keys()),
    now,
    at: place('exceptions'),
  });
  const levelled = applyConfiguredLevels(excepted.diagnostics, {
    levels: validation.levels ?? [],
    codes,
    at: place('levels'),
  });
  return {
    diagnostics: levelled.diagnostics,
    suppressed: [...excepted.suppressed, ...levelled.suppressed],
  };
}
