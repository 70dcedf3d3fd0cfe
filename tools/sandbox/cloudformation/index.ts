import * as client from '@aws-sdk/client-cloudformation';
import type { Service } from '../service.js';
import { beginChangeSet, calculateChangeSet, createChangeSet } from './change-sets/create.js';
import { deleteChangeSet } from './change-sets/delete.js';
import { describeChangeSet } from './change-sets/describe.js';
import { executeChangeSet } from './change-sets/execute.js';
import { listChangeSets } from './change-sets/list.js';
import { describeStackDriftDetectionStatus, describeStackResourceDrifts } from './drift/describe.js';
import { detectDrift, detectStackDrift } from './drift/detect.js';
import { begin } from './execution/begin.js';
import { endPhase } from './execution/end-phase.js';
import { step } from './execution/step.js';
import {
  activateOrganizationsAccess,
  deactivateOrganizationsAccess,
  describeOrganizationsAccess,
} from './stack-sets/access.js';
import { stackAtRest } from './stack-sets/at-rest.js';
import { accountMoved } from './stack-sets/auto-deployment.js';
import { createStackSet, deleteStackSet } from './stack-sets/create.js';
import { describeStackSet, listStackSetAutoDeploymentTargets, listStackSets } from './stack-sets/describe.js';
import { describeStackInstance, listStackInstances } from './stack-sets/describe-instances.js';
import {
  describeStackSetOperation,
  listStackSetOperationResults,
  listStackSetOperations,
} from './stack-sets/describe-operations.js';
import { detectInstanceDrift, detectStackSetDrift, listStackInstanceResourceDrifts } from './stack-sets/drift.js';
import { createStackInstances, deleteStackInstances, updateStackInstances } from './stack-sets/instances.js';
import { runStackSet } from './stack-sets/run.js';
import { stopStackSetOperation } from './stack-sets/stop.js';
import { updateStackSet } from './stack-sets/update.js';
import { createStack, updateStack } from './stacks/change.js';
import { deleteStack, updateTerminationProtection } from './stacks/delete.js';
import { describeStacks } from './stacks/describe.js';
import { describeEvents, describeStackEvents } from './stacks/events.js';
import { listStacks } from './stacks/list.js';
import { describeStackResource, describeStackResources, listStackResources } from './stacks/resources.js';
import { continueUpdateRollback, rollbackStack } from './stacks/roll-back.js';
import { getTemplate, getTemplateSummary, validateTemplate } from './stacks/template.js';

/** Stacks, change sets and service-managed stack sets. What a handler calls, it calls in the sandbox's own Organizations. */
export const cloudformation: Service = {
  name: 'cloudformation',
  protocol: {
    kind: 'awsQuery',
    version: '2010-05-15',
    namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
  },
  client,
  throttleCode: 'Throttling',
  operations: {
    ActivateOrganizationsAccess: activateOrganizationsAccess,
    ContinueUpdateRollback: continueUpdateRollback,
    CreateChangeSet: createChangeSet,
    CreateStack: createStack,
    CreateStackInstances: createStackInstances,
    CreateStackSet: createStackSet,
    DeactivateOrganizationsAccess: deactivateOrganizationsAccess,
    DeleteChangeSet: deleteChangeSet,
    DeleteStack: deleteStack,
    DeleteStackInstances: deleteStackInstances,
    DeleteStackSet: deleteStackSet,
    DescribeChangeSet: describeChangeSet,
    DescribeEvents: describeEvents,
    DescribeOrganizationsAccess: describeOrganizationsAccess,
    DescribeStackDriftDetectionStatus: describeStackDriftDetectionStatus,
    DescribeStackEvents: describeStackEvents,
    DescribeStackInstance: describeStackInstance,
    DescribeStackResource: describeStackResource,
    DescribeStackResourceDrifts: describeStackResourceDrifts,
    DescribeStackResources: describeStackResources,
    DescribeStackSet: describeStackSet,
    DescribeStackSetOperation: describeStackSetOperation,
    DescribeStacks: describeStacks,
    DetectStackDrift: detectStackDrift,
    DetectStackSetDrift: detectStackSetDrift,
    ExecuteChangeSet: executeChangeSet,
    GetTemplate: getTemplate,
    GetTemplateSummary: getTemplateSummary,
    ListChangeSets: listChangeSets,
    ListStackInstanceResourceDrifts: listStackInstanceResourceDrifts,
    ListStackInstances: listStackInstances,
    ListStackResources: listStackResources,
    ListStackSetAutoDeploymentTargets: listStackSetAutoDeploymentTargets,
    ListStackSetOperationResults: listStackSetOperationResults,
    ListStackSetOperations: listStackSetOperations,
    ListStackSets: listStackSets,
    ListStacks: listStacks,
    RollbackStack: rollbackStack,
    StopStackSetOperation: stopStackSetOperation,
    UpdateStack: updateStack,
    UpdateStackInstances: updateStackInstances,
    UpdateStackSet: updateStackSet,
    UpdateTerminationProtection: updateTerminationProtection,
    ValidateTemplate: validateTemplate,
  },
  effects: {
    accountMoved,
    begin,
    beginChangeSet,
    calculateChangeSet,
    detectDrift,
    detectInstanceDrift,
    endPhase,
    runStackSet,
    stackAtRest,
    step,
  },
};
