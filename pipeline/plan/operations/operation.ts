import type { Action, Json, Operation } from '../../model/index.js';

/** An operation outside stacks: its kind follows from its action. */
export function operation(
  id: string,
  action: Action,
  text: { title: string; before: Json; after: Json; touches: string[] },
): Operation {
  const accountActions = new Set(['createAccount', 'moveAccount', 'tagAccount']);
  return { id, kind: accountActions.has(action.type) ? 'account' : 'settings', dependsOn: [], ...text, action };
}
