import { DescribeStacksCommand, GetTemplateCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { Failure } from '../../diagnostics/index.js';
import type { JsonObject } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { errorName } from '../wire-fault.js';

/** Where a stack is: its name or id, and its Region. */
export interface StackPlace {
  stack: string;
  region: string;
}

/** A stack's state, as CloudFormation says it. */
export interface StackState {
  id: string;
  name: string;
  status: string;
  statusReason: string | null;
  parameters: Record<string, string>;
  /** Of its template; empty where it has none. */
  description: string;
}

/** Whether CloudFormation is at work on a stack. REVIEW_IN_PROGRESS is not that: nothing happens until somebody acts. */
export function isInProgress(status: string): boolean {
  return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
}

/** Reads a stack's state; null where there is none. By id, a deleted stack is found for 90 days: DELETE_COMPLETE. */
export async function readStackState(aws: Aws, { stack, region }: StackPlace): Promise<StackState | null> {
  return explained(`read stack ${stack} in ${region}`, async () => {
    try {
      const { Stacks } = await aws.limit('DescribeStacks')(() =>
        aws.cloudFormation(region).send(new DescribeStacksCommand({ StackName: stack })),
      );
      return Stacks?.[0] ? stackState(Stacks[0]) : null;
    } catch (error) {
      if (isAbsentStack(error)) return null;
      throw error;
    }
  });
}

/** CloudFormation has no error of its own for this: it answers ValidationError and a sentence. */
export function isAbsentStack(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return /^(ValidationError|StackNotFoundException)$/.test(errorName(error)) && /does not exist/.test(message);
}

function stackState(stack: Stack): StackState {
  return {
    id: stack.StackId ?? '',
    name: stack.StackName ?? '',
    status: stack.StackStatus ?? '',
    statusReason: stack.StackStatusReason ?? null,
    parameters: Object.fromEntries(
      (stack.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey ?? '', ParameterValue ?? '']),
    ),
    description: stack.Description ?? '',
  };
}

/**
 * Reads a template as it was given: a stack's last one, or a change set's.
 *
 * @throws Failure where it is not JSON, and so none of Charter's
 */
export async function readTemplate(
  aws: Aws,
  { stack, region, changeSet }: StackPlace & { changeSet?: string },
): Promise<JsonObject> {
  const { TemplateBody } = await explained(`read the template of stack ${stack} in ${region}`, () =>
    aws.limit('GetTemplate')(() =>
      aws
        .cloudFormation(region)
        .send(new GetTemplateCommand({ StackName: stack, ChangeSetName: changeSet, TemplateStage: 'Original' })),
    ),
  );
  const parsed = parse(TemplateBody ?? '');
  if (parsed) return parsed;
  throw new Failure(`The template of stack ${stack} in ${region} is not JSON, so Charter did not write it.`, {
    help: [
      'Stacks whose names start with Charter’s prefix are Charter’s: rename the other one, or choose another prefix.',
    ],
  });
}

function parse(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}
