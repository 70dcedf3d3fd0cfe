export {
  createChangeSet,
  deleteChangeSet,
  executeChangeSet,
  type NewChangeSet,
  settledChangeSet,
} from './change-sets.js';
export { continueUpdateRollback, deleteStack } from './delete-stack.js';
export {
  type ChangeSet,
  type ChangeSetPlace,
  type DescribedChange,
  type DescribedDetail,
  describeChangeSet,
} from './describe-change-set.js';
export { dropLock, type HeldLock, type LockPlace, readLock, requestLock } from './lock-stack.js';
export { readStackResources, readStacks } from './read-stacks.js';
export { readStackEvents, readValidationErrors, rootCause, type StackHappening } from './stack-events.js';
export { newestEvent, type StackEnd, type StackWaiting, stackEnd } from './stack-progress.js';
export { isInProgress, readStackState, readTemplate, type StackPlace, type StackState } from './stacks.js';
