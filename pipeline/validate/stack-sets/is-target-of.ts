import type { StackSetTargets } from '../../model/config-files.generated.js';
import { isWithin } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import type { DeepPartial } from '../schema/deep-partial.js';

/** Whether an account of the config gets the stacks of a stack set; null where its place in the tree is not known. */
export function isTargetOf(
  { accounts }: RuleContext,
  { organizationalUnits = [], accounts: single = [], excludedAccounts = [] }: DeepPartial<StackSetTargets>,
  name: string,
): boolean | null {
  const account = accounts.find(({ value }) => value.name === name);
  if (account?.mandatory && name === 'Management') return false;
  if (excludedAccounts.includes(name)) return false;
  if (single.includes(name)) return true;
  const path = account?.value.organizationalUnit;
  if (path === undefined || organizationalUnits.includes(undefined)) return null;
  return organizationalUnits.some((unit) => unit !== undefined && isWithin(path, unit));
}
