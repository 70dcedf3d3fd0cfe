import type { Call } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import type { StackState } from '../world.js';
import { partitionOf } from './names.js';

/** Puts a stack without resources into the world. */
export function addStack(call: Call, name: string, status: string): StackState {
  const { account, region } = call;
  const stack: StackState = {
    id: `arn:${partitionOf(region)}:cloudformation:${region}:${account}:stack/${name}/${call.newId('stack')}`,
    name,
    account,
    region,
    status,
    statusReason: null,
    createdAt: call.now().getTime(),
    updatedAt: null,
    deletedAt: null,
    deployed: null,
    attempted: null,
    lastToken: null,
    capabilities: [],
    roleArn: null,
    terminationProtection: false,
    disableRollback: false,
    resources: {},
    outputs: [],
    changeSets: {},
    changeSetId: null,
    events: [],
    operation: null,
    drift: { status: 'NOT_CHECKED', checkedAt: null },
  };
  call.world.cloudformation.stacks[stack.id] = stack;
  return stack;
}

/** @throws ServiceError ValidationError for a name that CloudFormation does not take */
export function checkStackName(name: string | undefined): string {
  if (name === undefined || !/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) {
    throw validationError(
      `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: ` +
        'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
    );
  }
  return name;
}

/** Statuses from which a stack can be updated. */
const updatable = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
  'UPDATE_FAILED',
];

export function isUpdatable(stack: StackState): boolean {
  return updatable.includes(stack.status);
}

/** `Stack:ARN is in X state and can not be updated.` */
export function notUpdatable(stack: StackState) {
  return validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
}
