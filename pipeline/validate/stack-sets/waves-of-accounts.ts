import type { Wave } from '../../model/config-files.generated.js';
import { type Declared, declared, type RuleContext } from '../context.js';

/** The waves of the rollout that are not of organizational units alone. */
export function wavesOfAccounts({ files }: Pick<RuleContext, 'files'>): Declared<Wave>[] {
  return declared<Wave>(files['rollout-config']?.waves, '/waves').filter(
    ({ value }) => value.accounts?.length || value.tags !== undefined || value.percentage !== undefined,
  );
}
