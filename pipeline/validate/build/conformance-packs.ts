import type { ConformancePacksConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';

export function conformancePacks(_context: RuleContext): ConformancePacksConfig | null {
  return null;
}
