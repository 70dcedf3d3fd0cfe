import { attachPolicy, detachPolicy, listPoliciesForTarget, readPolicyDocument } from '../aws/organizations/index.js';
import { Failure } from '../diagnostics/index.js';
import { type Action, type PolicyType, policyKinds } from '../model/index.js';
import type { OperationContext, OperationResult } from './operation-context.js';

type DefaultPolicyAction = Extract<Action, { type: 'attachDefaultPolicy' | 'detachDefaultPolicy' }>;

/** Attaches AWS's default policy to a target, and reads back that it is there. */
export async function attachDefaultPolicy(
  { policyId, target }: DefaultPolicyAction,
  { aws, symbols }: OperationContext,
): Promise<OperationResult> {
  const id = await symbols.resolve(target);
  const outcome = await attachPolicy(aws, policyId, id);
  if (!(await listPoliciesForTarget(aws, id, typeOf(policyId))).includes(policyId))
    throw notSeen(policyId, id, 'attached');
  return { outcome, ids: { target: id } };
}

/**
 * Detaches AWS's default policy from a target, after reading back that another policy which allows something is attached:
 * a target without any Allow denies everything to itself and to all below it.
 *
 * @throws Failure where there is none
 */
export async function detachDefaultPolicy(
  { policyId, target }: DefaultPolicyAction,
  { aws, symbols }: OperationContext,
): Promise<OperationResult> {
  const id = await symbols.resolve(target);
  const type = typeOf(policyId);
  const attached = await listPoliciesForTarget(aws, id, type);
  if (!attached.includes(policyId)) return { outcome: 'unchanged', ids: { target: id } };
  const others = attached.filter((other) => other !== policyId);
  if (others.length === 0)
    throw new Failure(
      `${policyId} is the only policy of its type on ${id}: without it, everything there would be denied.`,
      {
        help: ['It was not detached. The policy that is to take over is not attached (any more): plan again.'],
      },
    );
  const documents = await Promise.all(others.map((other) => readPolicyDocument(aws, other)));
  if (!documents.some(allows))
    throw new Failure(
      `None of the other policies on ${id} allows anything: without ${policyId}, everything there would be denied.`,
      {
        help: ['It was not detached. Attach the policy with the allow list first: plan again.'],
      },
    );
  const outcome = await detachPolicy(aws, policyId, id);
  const left = await listPoliciesForTarget(aws, id, type);
  if (left.includes(policyId)) throw notSeen(policyId, id, 'detached');
  return { outcome, ids: { target: id } };
}

/** Whether a document has a statement that allows. What it allows is the plan's concern. */
function allows(document: string): boolean {
  try {
    const { Statement } = JSON.parse(document) as { Statement?: unknown };
    return [Statement].flat().some((statement) => (statement as { Effect?: unknown } | null)?.Effect === 'Allow');
  } catch {
    return false;
  }
}

function typeOf(policyId: string): PolicyType {
  const kind = policyKinds.find(({ awsDefaultPolicyId }) => awsDefaultPolicyId === policyId);
  if (!kind) throw new Failure(`${policyId} is none of AWS’s default policies.`, { exitCode: 5 });
  return kind.type;
}

function notSeen(policyId: string, id: string, what: string): Failure {
  return new Failure(`AWS says that it ${what} ${policyId} (target ${id}), and does not show it.`, {
    help: ['AWS may lag behind: run the same command again.'],
  });
}
