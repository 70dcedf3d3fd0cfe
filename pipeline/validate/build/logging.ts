import type { LoggingConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';

export function logging(_context: RuleContext): LoggingConfig | null {
  return null;
}
