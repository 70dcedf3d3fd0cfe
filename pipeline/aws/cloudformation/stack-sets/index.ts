export { activateStackSetsAccess, readStackSetsAccess } from './access.js';
export {
  addOverrides,
  type InstancesRequest,
  type ListedInstance,
  readInstances,
  requestCreation,
  requestDeletion,
  requestInstancesUpdate,
} from './instances.js';
export {
  countResults,
  isActive,
  type OperationCounts,
  readOperation,
  readRecentOperations,
  type StackSetOperationState,
} from './operations.js';
export { readStackSets } from './read-stack-sets.js';
export { type InstanceTargets, mostUnits } from './request.js';
export {
  createStackSet,
  deleteStackSet,
  type NewDefinition,
  readStackSet,
  readTargetUnits,
  requestAutoDeployment,
  requestStackSetUpdate,
  type StackSetDefinition,
  type StackSetPlace,
} from './stack-set.js';
