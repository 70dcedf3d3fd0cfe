import { defaultRollout, type RolloutConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';

export function rollout(_context: RuleContext): RolloutConfig {
  return defaultRollout;
}
