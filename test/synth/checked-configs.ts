import { existsSync } from 'node:fs';
import type { Config } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { corpus } from '../only-where.js';
import { manyPolicies } from './many-policies.js';

/**
 * Configs whose templates cfn-lint and cdk-nag look at. Every kind of stack and stack set has to be made by one of them:
 * add a config here where a new kind is not.
 */
export const checkedConfigs: Record<string, () => Config> = {
  'the example': () => checkedConfig('config').config,
  'many policies': () => manyPolicies(60, 2),
  // Where it is here; a machine without it checks the others.
  ...(existsSync(corpus.accelerator)
    ? { 'the Landing Zone Accelerator’s own example': () => checkedConfig(corpus.accelerator).config }
    : {}),
};
