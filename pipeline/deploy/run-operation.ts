import { continueUpdateRollback, deleteStack, type StackEnd } from '../aws/cloudformation/index.js';
import {
  createAccount,
  enablePolicyType,
  enableTrustedAccess,
  moveAccount,
  registerDelegatedAdministrator,
  tagAccount,
} from '../aws/organizations/index.js';
import { ensureTemplateBucket } from '../aws/s3/index.js';
import type { Action, Operation } from '../model/index.js';
import { attachDefaultPolicy, detachDefaultPolicy } from './default-policy.js';
import { refuseDeletion } from './deletions.js';
import type { OperationContext, OperationResult } from './operation-context.js';
import { runStack } from './run-stack.js';
import { checkDeleted, checkRolledBack } from './stack-end.js';
import { stackSetRunners } from './stack-sets/index.js';

/**
 * Carries out one operation, whatever it is. Each looks first, or takes "it is so already" for an answer, so that doing
 * it again changes nothing.
 *
 * @throws Failure with the cause
 */
export async function runOperation(operation: Operation, context: OperationContext): Promise<OperationResult> {
  const { action } = operation;
  const run = runners[action.type] as Runner<typeof action>;
  return run(action, context, operation);
}

type Runner<A extends Action> = (
  action: A,
  context: OperationContext,
  operation: Operation,
) => Promise<OperationResult>;

/** One for each type of action; the order is that of `Action`. */
const runners: { [Type in Action['type']]: Runner<Extract<Action, { type: Type }>> } = {
  enablePolicyType: async ({ policyType }, { aws, symbols, waiting }, operation) => {
    const root = await symbols.resolve('${root}');
    return { outcome: await enablePolicyType(aws, root, policyType, waiting(operation)), ids: { root } };
  },
  enableTrustedAccess: async ({ service }, { aws }) => ({ outcome: await enableTrustedAccess(aws, service), ids: {} }),
  registerDelegatedAdministrator: async ({ service, account }, { aws, symbols }) => {
    const id = await symbols.resolve(account);
    return { outcome: await registerDelegatedAdministrator(aws, service, id), ids: { account: id } };
  },
  createTemplateBucket: async ({ bucket, region }, { aws }) => ({
    outcome: await ensureTemplateBucket(aws, region, bucket),
    ids: { bucket },
  }),
  attachDefaultPolicy,
  detachDefaultPolicy,
  createAccount: async ({ name, email, roleName, tags }, { aws, symbols, waiting }, operation) => {
    const { accountId, outcome } = await createAccount(aws, { name, email, roleName, tags }, waiting(operation));
    symbols.add(`\${account:${name}}`, accountId);
    return { outcome, ids: { account: accountId } };
  },
  moveAccount: async ({ account, from, to }, { aws, symbols, waiting }, operation) => {
    const [id, source, target] = [
      await symbols.resolve(account),
      await symbols.resolve(from),
      await symbols.resolve(to),
    ];
    return {
      outcome: await moveAccount(aws, id, source, target, waiting(operation)),
      ids: { account: id, to: target },
    };
  },
  tagAccount: async ({ account, tags }, { aws, symbols }) => {
    const id = await symbols.resolve(account);
    return { outcome: await tagAccount(aws, id, tags), ids: { account: id } };
  },
  changeSet: (action, context, operation) => runStack(operation, action, context),
  deleteStack: async (action, context, operation) => {
    const { aws, waiting } = context;
    await refuseDeletion(action, context, operation.id);
    const end = await deleteStack(aws, action, waiting(operation));
    if (end) checkDeleted(action, end);
    return ended(end);
  },
  continueUpdateRollback: async (action, { aws, waiting }, operation) => {
    const place = { stack: action.stack, region: action.region, skip: action.resourcesToSkip };
    const end = await continueUpdateRollback(aws, place, waiting(operation));
    if (end) checkRolledBack(action, end);
    return ended(end);
  },
  ...stackSetRunners,
};

function ended(end: StackEnd | null): OperationResult {
  return end ? { outcome: 'done', ids: { stack: end.state?.id ?? '' } } : { outcome: 'unchanged', ids: {} };
}
