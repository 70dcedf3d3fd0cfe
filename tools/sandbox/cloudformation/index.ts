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
import { createStack, updateStack } from './stacks/change.js';
import { deleteStack, updateTerminationProtection } from './stacks/delete.js';
import { describeStacks } from './stacks/describe.js';
import { describeEvents, describeStackEvents } from './stacks/events.js';
import { listStacks } from './stacks/list.js';
import { describeStackResource, describeStackResources, listStackResources } from './stacks/resources.js';
import { continueUpdateRollback, rollbackStack } from './stacks/roll-back.js';
import { getTemplate, getTemplateSummary, validateTemplate } from './stacks/template.js';

/** Stacks and change sets. What a handler calls, it calls in the sandbox's own Organizations. */
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
    ContinueUpdateRollback: continueUpdateRollback,
    CreateChangeSet: createChangeSet,
    CreateStack: createStack,
    DeleteChangeSet: deleteChangeSet,
    DeleteStack: deleteStack,
    DescribeChangeSet: describeChangeSet,
    DescribeEvents: describeEvents,
    DescribeStackDriftDetectionStatus: describeStackDriftDetectionStatus,
    DescribeStackEvents: describeStackEvents,
    DescribeStackResource: describeStackResource,
    DescribeStackResourceDrifts: describeStackResourceDrifts,
    DescribeStackResources: describeStackResources,
    DescribeStacks: describeStacks,
    DetectStackDrift: detectStackDrift,
    ExecuteChangeSet: executeChangeSet,
    GetTemplate: getTemplate,
    GetTemplateSummary: getTemplateSummary,
    ListChangeSets: listChangeSets,
    ListStackResources: listStackResources,
    ListStacks: listStacks,
    RollbackStack: rollbackStack,
    UpdateStack: updateStack,
    UpdateTerminationProtection: updateTerminationProtection,
    ValidateTemplate: validateTemplate,
  },
  effects: { begin, beginChangeSet, calculateChangeSet, detectDrift, endPhase, step },
};
