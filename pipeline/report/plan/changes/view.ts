import type { Json, Operation, Plan } from '../../../model/index.js';
import { type Names, names } from './names.js';
import { type ObjectChange, objectChanges } from './object-changes.js';

/** A plan with its change sets summed up: what every section reads. */
export interface PlanView {
  plan: Plan;
  objects: ObjectChange[];
  names: Names;
  /** The file that the plan is written to; null where it is not. */
  planFile: string | null;
}

export function viewOf(plan: Plan, planFile: string | null): PlanView {
  const objects = objectChanges(plan);
  return { plan, objects, names: names(plan, objects), planFile };
}

/** An operation with a certain action. */
export type OperationOf<Type> = Operation & { action: ActionOf<Operation['action'], Type> };

/** Some actions share a shape, and so have several types. */
type ActionOf<Action, Type> = Action extends { type: infer Types } ? (Type extends Types ? Action : never) : never;

/** The operations with one kind of action, in order. */
export function operationsOf<Type extends Operation['action']['type']>(plan: Plan, type: Type): OperationOf<Type>[] {
  return plan.operations.filter(({ action }) => action.type === type) as OperationOf<Type>[];
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
