import type { Operation, Plan } from '../../../model/index.js';

/** An operation with a certain action. */
export type OperationOf<Type> = Operation & { action: ActionOf<Operation['action'], Type> };

/** Some actions share a shape, and so have several types. */
type ActionOf<Action, Type> = Action extends { type: infer Types } ? (Type extends Types ? Action : never) : never;

/** The operations with one kind of action, in order. */
export function operationsOf<Type extends Operation['action']['type']>(plan: Plan, type: Type): OperationOf<Type>[] {
  return plan.operations.filter(({ action }) => action.type === type) as OperationOf<Type>[];
}
