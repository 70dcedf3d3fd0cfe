import type { Json, Plan } from '../../../model/index.js';
import { type Loss, lossesOf } from './losses.js';
import { type Names, names } from './names.js';
import { type ObjectChange, objectChanges } from './object-changes.js';
import { type TemplateChange, templateChangesOf } from './surface.js';
import { type TakenBackPolicy, takenBackPolicies } from './taken-back.js';

export { type OperationOf, operationsOf } from './operations-of.js';

/** A plan with its change sets summed up: what every section reads. */
export interface PlanView {
  plan: Plan;
  /** Of the organization itself. */
  objects: ObjectChange[];
  /** Of everything beside it. */
  templates: TemplateChange[];
  losses: Loss[];
  /** New documents of policies that came in waves and leave again. */
  takenBack: TakenBackPolicy[];
  names: Names;
  /** The file that the plan is written to; null where it is not. */
  planFile: string | null;
}

export function viewOf(plan: Plan, planFile: string | null): PlanView {
  const objects = objectChanges(plan);
  const templates = templateChangesOf(plan);
  const losses = lossesOf(templates, plan);
  return {
    plan,
    objects,
    templates,
    losses,
    takenBack: takenBackPolicies(plan),
    names: names(plan, objects),
    planFile,
  };
}

/** The targets that a policy gains and loses, as its ids. */
export function attachmentChange({ before, after }: Pick<ObjectChange, 'before' | 'after'>): {
  gained: string[];
  lost: string[];
} {
  const [old, next] = [targets(before?.['TargetIds']), targets(after?.['TargetIds'])];
  return { gained: next.filter((id) => !old.includes(id)), lost: old.filter((id) => !next.includes(id)) };
}

export function targets(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
