import type { PackTargets } from '../../model/config-files.generated.js';
import { isWithin } from '../../model/index.js';
import type { DeclaredAccount } from '../context.js';
import type { DeepPartial } from '../schema/deep-partial.js';

/** Whether a stack set with these targets reaches an account, as far as the config knows. */
export function reaches(targets: DeepPartial<PackTargets>, { value }: DeclaredAccount): boolean {
  const { name, organizationalUnit: unit } = value;
  if (name === 'Management' || name === undefined || targets.excludedAccounts?.includes(name)) return false;
  if (targets.accounts?.includes(name)) return true;
  return (targets.organizationalUnits ?? []).some(
    (above) => above === 'Root' || (unit !== undefined && above !== undefined && isWithin(unit, above)),
  );
}
