import type { Parameter, Tag } from '@aws-sdk/client-cloudformation';
import type { Call } from '../../service.js';
import { readDeployment, templateBodyOf } from '../stacks/deployment.js';
import { parseTemplate } from '../template/parse.js';
import { validationError } from '../template/validation-error.js';
import type { Definition } from './state.js';

interface TemplateInput {
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  UsePreviousTemplate?: boolean | undefined;
  Parameters?: Parameter[] | undefined;
  Tags?: Tag[] | undefined;
}

/**
 * What a request wants the instances to be deployed from, checked as a stack's would be.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-associate-stackset-with-org.html
 *
 * @param previous null where there is no stack set yet
 * @throws ServiceError ValidationError
 */
export function readDefinition(call: Call, input: TemplateInput, previous: Definition | null): Definition {
  const given = { ...input, UsePreviousTemplate: input.UsePreviousTemplate || undefined };
  const deployed = { deployed: previous };
  refuseNested(templateBodyOf(call, given, deployed));
  return readDeployment(call, given, deployed);
}

function refuseNested(body: string): void {
  const nested = Object.entries(parseTemplate(body).Resources).filter(
    ([, { Type }]) => Type === 'AWS::CloudFormation::Stack',
  );
  if (nested.length === 0) return;
  const ids = nested.map(([id]) => id).join(', ');
  throw validationError(`Stack sets with SERVICE_MANAGED permission model do not support nested stacks: [${ids}]`);
}
