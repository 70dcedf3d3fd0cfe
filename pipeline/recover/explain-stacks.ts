import { isInProgress, rootCause, type StackHappening } from '../aws/cloudformation/index.js';
import type { LiveStack, Operation } from '../model/index.js';
import { explainLeftBehind } from './left-behind.js';
import { placeName } from './place-name.js';

/** A stack with what happened to it, oldest event first. */
export interface StackHistory {
  stack: LiveStack;
  events: StackHappening[];
  /** The failed deletions of what still lives and is in no stack any more. */
  leftBehind?: StackHappening[];
}

/** What a person decided where Charter does not decide by itself. */
export interface RecoverChoices {
  /** Stack → logical ids that a continued rollback is to leave as they are. A stack by its name, or by `REGION/NAME`. */
  skip: Readonly<Record<string, readonly string[]>>;
  /** Stacks in REVIEW_IN_PROGRESS that are to go, named alike. */
  remove: readonly string[];
}

/** Whether a choice that names a stack means this one. */
export function means(choice: string, { name, region }: Pick<LiveStack, 'name' | 'region'>): boolean {
  return choice === name || choice === `${region}/${name}`;
}

/** A stack that is not at rest, or at rest where nothing can be done with it. */
export interface StackExplanation {
  stack: string;
  region: string;
  status: string;
  /** What happened, in a sentence. */
  what: string;
  /** The first failure of its last operation: resource and reason. */
  cause: string | null;
  /** What is safe, and what to do, one line each. */
  steps: string[];
  /** The operation that frees it; null where none is needed, or none is safe. */
  operation: Operation | null;
}

/** Explains every stack that needs it, in their order; one that is well and left nothing behind is left out. */
export function explainStacks(histories: readonly StackHistory[], choices: RecoverChoices): StackExplanation[] {
  return histories.flatMap((history) => {
    const { name, region, status } = history.stack;
    const explain = Object.hasOwn(explanations, status) ? explanations[status] : undefined;
    const found = explain ? explain(history, choices) : inProgress(history.stack);
    const base = { stack: name, region, status, operation: null };
    const left = history.leftBehind ?? [];
    return [
      ...(found ? [{ ...base, cause: causeOf(history), ...found }] : []),
      ...(left.length > 0 ? [{ ...base, ...explainLeftBehind(left) }] : []),
    ];
  });
}

type Explained = Pick<StackExplanation, 'what' | 'steps' | 'operation'>;
type Explain = (history: StackHistory, choices: RecoverChoices) => Explained;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html#cfn-console-view-stack-data-resources-status-codes */
const explanations: Readonly<Record<string, Explain>> = {
  REVIEW_IN_PROGRESS: ({ stack }, { remove }) => ({
    what: 'A change set was made for a stack that does not exist yet, and was not executed. The stack holds nothing.',
    steps: remove.some((choice) => means(choice, stack))
      ? ['It is empty: deleting it loses nothing.']
      : [
          'Nothing needs to be done: the next deployment uses it.',
          `To be rid of it: charter recover --remove ${placeName(stack)}`,
        ],
    operation: remove.some((choice) => means(choice, stack)) ? deletion(stack) : null,
  }),
  ROLLBACK_COMPLETE: (history) => ({
    what: 'Its creation failed and was rolled back. CloudFormation can do nothing with such a stack but delete it.',
    ...deletable(history),
  }),
  ROLLBACK_FAILED: (history) => ({
    what: 'Its creation failed, and the rollback could not delete everything that it had made.',
    ...deletable(history),
  }),
  CREATE_FAILED: (history) => ({ what: 'Its creation failed and was not rolled back.', ...deletable(history) }),
  DELETE_FAILED: (history) => ({ what: 'It could not be deleted whole.', ...deletable(history) }),
  UPDATE_ROLLBACK_FAILED: ({ stack }, { skip }) => {
    const failed = stack.resources.filter(({ status }) => status.endsWith('_FAILED'));
    const chosen = Object.entries(skip).filter(([choice]) => means(choice, stack));
    const skipped = [...new Set(chosen.flatMap(([, ids]) => ids))].sort();
    return {
      what: 'An update failed, and so did its rollback. CloudFormation refuses every other operation until it is continued.',
      steps: [
        ...failed.map(
          ({ logicalId, type, physicalId }) => `stuck: ${logicalId} (${type}, ${physicalId ?? 'not created'})`,
        ),
        'Remove the cause first, then continue the rollback: it takes the stack back to what was deployed before.',
        skipped.length > 0
          ? `Left as they are: ${skipped.join(', ')}. CloudFormation then believes of them what is in the old template.`
          : `Where the cause cannot be removed, leave a resource as it is: charter recover --skip ${placeName(stack)}/LOGICAL-ID`,
      ],
      operation: continuation(stack, skipped),
    };
  },
  IMPORT_ROLLBACK_FAILED: () => ({
    what: 'An import failed, and so did its rollback. Nothing live was changed: an import writes nothing.',
    steps: ['CloudFormation offers no operation that continues it: ask AWS Support to free the stack.'],
    operation: null,
  }),
  UPDATE_FAILED: () => ({
    what: 'An update failed and was not rolled back, which Charter never asks for: somebody else updated this stack.',
    steps: ['Roll it back where it was updated: aws cloudformation rollback-stack --stack-name NAME'],
    operation: null,
  }),
};

function inProgress({ status }: LiveStack): Explained | null {
  if (!isInProgress(status)) return null;
  return {
    what: 'CloudFormation is at work on it.',
    steps: ['Wait until it is done, then look again.'],
    operation: null,
  };
}

/** A stack may be deleted only where nothing that lives goes with it. */
function deletable({ stack }: StackHistory): Pick<Explained, 'steps' | 'operation'> {
  const live = stack.resources.filter(({ physicalId }) => physicalId !== null);
  const lost = live.filter(({ logicalId }) => !isRetained(stack, logicalId));
  if (lost.length > 0) {
    return {
      steps: [
        'Deleting the stack would delete these, so Charter does not propose it:',
        ...lost.map(({ logicalId, type, physicalId }) => `  ${logicalId} (${type}, ${physicalId})`),
        'If they are to go, delete them by hand and look again; if they are to stay, delete the stack and retain them:',
        `  aws cloudformation delete-stack --stack-name ${stack.name} --region ${stack.region} --deletion-mode FORCE_DELETE_STACK`,
      ],
      operation: null,
    };
  }
  return {
    steps:
      live.length === 0
        ? ['Nothing that it made is left: deleting it loses nothing.']
        : [
            'Deleting it leaves these as they are; the next plan adopts what the config names:',
            ...live.map(({ logicalId, type, physicalId }) => `  ${logicalId} (${type}, ${physicalId})`),
          ],
    operation: deletion(stack),
  };
}

/** `RetainExceptOnCreate` retains in a deletion as well: it makes an exception for a creation that is rolled back. */
function isRetained({ template }: LiveStack, logicalId: string): boolean {
  const resources = template?.['Resources'] as Record<string, { DeletionPolicy?: string }> | undefined;
  return /^Retain(ExceptOnCreate)?$/.test(resources?.[logicalId]?.DeletionPolicy ?? '');
}

function deletion(stack: LiveStack): Operation {
  return {
    id: `recover:delete:${placeName(stack)}`,
    kind: 'stack',
    dependsOn: [],
    title: `Delete stack ${whereIs(stack)}, which is ${stack.status}`,
    before: { status: stack.status },
    after: null,
    touches: [`stack:${placeName(stack)}`],
    action: { type: 'deleteStack', stack: stack.name, region: stack.region },
  };
}

/** Stacks of the organization have one place. */
function whereIs(stack: LiveStack): string {
  return placeName(stack) === stack.name ? stack.name : `${stack.name} in ${stack.region}`;
}

function continuation(stack: LiveStack, skip: string[]): Operation {
  return {
    id: `recover:continue-rollback:${placeName(stack)}`,
    kind: 'stack',
    dependsOn: [],
    title: `Continue the rollback of stack ${whereIs(stack)}${skip.length > 0 ? `, leaving ${skip.join(', ')}` : ''}`,
    before: { status: stack.status },
    after: { status: 'UPDATE_ROLLBACK_COMPLETE' },
    touches: [`stack:${placeName(stack)}`],
    action: { type: 'continueUpdateRollback', stack: stack.name, region: stack.region, resourcesToSkip: skip },
  };
}

/** Of the events of its last operation the first failure; what failed earlier is history. */
function causeOf({ stack, events }: StackHistory): string | null {
  const begins = events.findLastIndex(
    ({ physicalId, status }) => physicalId === stack.id && /^(CREATE|UPDATE|IMPORT|DELETE)_IN_PROGRESS$/.test(status),
  );
  const cause = rootCause(events.slice(Math.max(begins, 0)));
  return cause ? `${cause.logicalId} (${cause.type}): ${cause.reason ?? cause.status}` : null;
}
