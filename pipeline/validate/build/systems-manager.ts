import type { SystemsManagerConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';

export function systemsManager(_context: RuleContext): SystemsManagerConfig | null {
  return null;
}
