import type { StackSetConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';

export function stackSets(_context: RuleContext): StackSetConfig[] {
  return [];
}
