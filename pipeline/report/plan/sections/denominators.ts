import { isPolicy, isUnit } from '../changes/names.js';
import { operationsOf, type PlanView } from '../changes/view.js';

/**
 * How many objects the config governs: those that exist, which have a symbol, and those that this plan makes. Ignored OUs
 * have a symbol too, and do not count.
 */
export function denominators({ plan, objects }: PlanView): { units: number; accounts: number; policies: number } {
  const ignored = new Set(plan.skipped.map(({ what }) => what));
  const existing = (kind: string) =>
    Object.keys(plan.symbols).filter(
      (symbol) => symbol.startsWith(`\${${kind}:`) && !(kind === 'ou' && ignored.has(symbol.slice(2, -1))),
    ).length;
  const created = objects.filter(({ fate }) => fate === 'created');
  return {
    units: existing('ou') + created.filter(isUnit).length,
    accounts: existing('account') + operationsOf(plan, 'createAccount').length,
    policies: existing('policy') + created.filter(isPolicy).length,
  };
}
