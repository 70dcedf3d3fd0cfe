import type { EnabledControlConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';

export function controls(_context: RuleContext): EnabledControlConfig[] {
  return [];
}
