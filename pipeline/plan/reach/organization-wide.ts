import type { Json } from '../../model/index.js';
import type { GovernanceOperation } from '../governance-stacks/plan-governance-stacks.js';

/** What stacks of the management account change in other accounts. */
export interface OrganizationWide {
  /** Whether something changes that is in all accounts. */
  everybody: boolean;
  /** OUs below which something changes: symbols or ids. */
  nodes: string[];
}

/**
 * Most of what the stacks of the management account hold concerns that account alone. What AWS carries to all accounts by
 * itself (a trail, packs, rules and centralization of the whole organization) reaches everybody, whatever it leaves out;
 * a control of Control Tower, those below its OU.
 */
export function organizationWide(governance: readonly GovernanceOperation[]): OrganizationWide {
  const touched = governance.flatMap((operation) => [
    ...(operation.change?.changes ?? []).map(({ type, properties, physicalId }) => ({
      type,
      texts: [...properties.flatMap(({ before, after }) => [text(before), text(after)]), physicalId ?? ''],
    })),
    ...deleted(operation),
  ]);
  const controls = touched.filter(({ type }) => type === 'AWS::ControlTower::EnabledControl');
  const units = controls.map(({ texts }) => texts.flatMap(unitsIn));
  return {
    // A control that does not say where it is may be anywhere.
    everybody: touched.some(({ type }) => inAllAccounts.test(type)) || units.some((found) => found.length === 0),
    nodes: units.flat(),
  };
}

/** Charter makes no trail but the organization's. */
const inAllAccounts = /^AWS::(CloudTrail::Trail|(Config|ObservabilityAdmin)::Organization\w+)$/;

/** What goes with a stack: the plan lists it as what was there before. */
function deleted({ change, operation }: GovernanceOperation): { type: string; texts: string[] }[] {
  if (change || operation.action.type !== 'deleteStack') return [];
  const before = operation.before as { resources?: { type: string; physicalId: string | null }[] } | null;
  return (before?.resources ?? []).map(({ type, physicalId }) => ({ type, texts: [physicalId ?? ''] }));
}

/** `…:ou/${organization}/${ou:Workloads}`, `…:ou/o-abc/ou-abcd-12345678` → the OU. */
function unitsIn(value: string): string[] {
  return value.match(/\$\{ou:[^}]*\}|\$\{root\}|\bou-[a-z0-9]{4,32}-[a-z0-9]{8,32}\b/g) ?? [];
}

function text(value: Json): string {
  return typeof value === 'string' ? value : '';
}
