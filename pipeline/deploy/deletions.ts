import {
  type ChangeSet,
  type DescribedChange,
  readStackResources,
  readStackState,
  readTemplate,
  type StackPlace,
} from '../aws/cloudformation/index.js';
import type { Aws } from '../aws/index.js';
import { isGone, readAttachments } from '../aws/organizations/index.js';
import { Failure } from '../diagnostics/index.js';
import type { JsonObject } from '../model/index.js';
import { onlyLetsGo } from './compare-changes.js';
import type { OperationContext } from './operation-context.js';

/** What a stack lets go of or deletes: of a change set's removals, or of a stack's own resources. */
interface Leaving {
  logicalId: string;
  type: string;
  physicalId: string | null;
  policyAction: string | null;
}

/**
 * The same change set, with what happens to each removed resource: where the endpoint does not say, it is what the
 * stack's live template says, because CloudFormation goes by that one.
 */
export async function withPolicyActions(
  changeSet: ChangeSet,
  place: StackPlace,
  { aws }: OperationContext,
): Promise<ChangeSet> {
  const silent = ({ action, policyAction }: DescribedChange) => action === 'Remove' && policyAction === null;
  if (!changeSet.changes.some(silent)) return changeSet;
  const template = await readTemplate(aws, { stack: place.stack, region: place.region });
  const changes = changeSet.changes.map((change) =>
    silent(change) ? { ...change, policyAction: policyActionOf(template, change.logicalId) } : change,
  );
  return { ...changeSet, changes };
}

/**
 * The logical ids of what would be deleted and lives no more. A removal that was interrupted leaves its mark in the
 * template; where somebody then deletes the object by hand, the stack can only forget it, whatever the mark says.
 */
export async function goneAlready(leaving: readonly Leaving[], aws: Aws): Promise<Set<string>> {
  const marked = leaving.filter(({ policyAction }) => policyAction === 'Delete');
  const gone = await Promise.all(
    marked.map(async ({ type, physicalId }) => physicalId !== null && (await isGone(aws, type, physicalId))),
  );
  return new Set(marked.filter((_, index) => gone[index]).map(({ logicalId }) => logicalId));
}

/** A policy is detached and read back before it is deleted; nothing relies on what a handler does with what is attached. */
export async function stillAttached(leaving: readonly Leaving[], { aws }: OperationContext): Promise<string[]> {
  const policies = leaving.filter(
    ({ type, policyAction }) => type === 'AWS::Organizations::Policy' && policyAction === 'Delete',
  );
  const found = await Promise.all(
    policies.map(({ physicalId }) => (physicalId ? readAttachments(aws, physicalId) : [])),
  );
  return found
    .flat()
    .map(({ policyId, targetId }) => `it would delete policy ${policyId}, which is attached to ${targetId}`);
}

/**
 * Looks at what the deletion of a stack would delete. OUs that are not empty need no look: AWS refuses to delete them.
 *
 * @param operation id of the operation, whose end names the step
 * @throws Failure (exit 5) where that is a policy which is attached, or anything that the plan only lets go of
 */
export async function refuseDeletion(place: StackPlace, context: OperationContext, operation: string): Promise<void> {
  const { aws } = context;
  const state = await readStackState(aws, place);
  // Until its first change set is executed, a stack has neither template nor resources.
  if (!state || state.status === 'DELETE_COMPLETE' || state.status === 'REVIEW_IN_PROGRESS') return;
  const resources = await readStackResources(aws, place.region, state.id);
  if (resources.length === 0) return;
  const template = await readTemplate(aws, { stack: state.id, region: place.region });
  const leaving = resources.map((resource) => ({
    ...resource,
    policyAction: policyActionOf(template, resource.logicalId),
  }));
  const more = [
    ...(onlyLetsGo(operation) ? deleted(leaving, await goneAlready(leaving, aws)) : []),
    ...(await stillAttached(leaving, context)),
  ];
  if (more.length === 0) return;
  throw new Failure(`Deleting stack ${place.stack} does more than was approved. It was not deleted.`, {
    exitCode: 5,
    help: [
      ...more,
      'Make a new plan and have it approved: charter plan --out plan.json, then charter approve plan.json --as NAME',
    ],
  });
}

function deleted(leaving: readonly Leaving[], gone: ReadonlySet<string>): string[] {
  return leaving
    .filter(({ logicalId }) => !gone.has(logicalId))
    .filter(({ type, policyAction }) => type.startsWith('AWS::Organizations::') && policyAction === 'Delete')
    .map(({ logicalId, type }) => `it would delete ${logicalId} (${type}), and the plan only lets go of it`);
}

/**
 * What becomes of a resource that leaves its stack. CloudFormation deletes where nothing is said, and what cannot be
 * read as retained counts as deleted. `RetainExceptOnCreate` deletes only where the creation itself is rolled back.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
 */
function policyActionOf(template: JsonObject, logicalId: string): 'Delete' | 'Retain' {
  const resources = (template['Resources'] ?? {}) as Record<string, { DeletionPolicy?: unknown }>;
  const policy = Object.hasOwn(resources, logicalId) ? resources[logicalId]?.DeletionPolicy : undefined;
  return policy === 'Retain' || policy === 'RetainExceptOnCreate' ? 'Retain' : 'Delete';
}
