import type { NewDefinition } from '../../aws/cloudformation/stack-sets/index.js';
import { putTemplate } from '../../aws/s3/index.js';
import type { CreateStackSetAction, DeployWaveAction, JsonObject } from '../../model/index.js';
import type { OperationContext } from '../operation-context.js';

/** What a stack set is to be made of; a template that is too long to be sent inline is put into its bucket first. */
export async function definitionOf(
  { template, parameters }: { template: JsonObject; parameters: Record<string, string> },
  action: CreateStackSetAction | DeployWaveAction,
  { aws }: OperationContext,
): Promise<NewDefinition> {
  const { description, capabilities, templateBucket: bucket } = action;
  const region = aws.organizationsRegion;
  const body = JSON.stringify(template);
  const source = bucket ? { url: await putTemplate(aws, { bucket, region, sha256: action.template, body }) } : { body };
  return { description, template: source, parameters, capabilities };
}
