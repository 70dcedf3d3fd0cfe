import { resourceType } from '../../../../pipeline/resource-types/index.js';
import type { Call } from '../../service.js';
import type { Template } from '../template/template.js';
import { validationError } from '../template/validation-error.js';
import { checkTemplate, type TemplateInput, templateBodyOf, templateOf } from './deployment.js';
import { findStack, requireChangeSet } from './find.js';

interface GetTemplateInput {
  StackName?: string;
  ChangeSetName?: string;
  TemplateStage?: string;
}

/**
 * Without transforms, the processed template is the original one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html
 */
export function getTemplate(call: Call<GetTemplateInput>) {
  const StagesAvailable = ['Original', 'Processed'];
  if (call.input.ChangeSetName !== undefined) {
    return { TemplateBody: requireChangeSet(call, call.input).changeSet.target.templateBody, StagesAvailable };
  }
  const stack = findStack(call, call.input.StackName);
  if (!stack) throw validationError(`Stack with id ${call.input.StackName} does not exist`);
  const body = (stack.deployed ?? stack.attempted)?.templateBody;
  return { TemplateBody: body ?? '', StagesAvailable };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ValidateTemplate.html */
export function validateTemplate(call: Call<TemplateInput>) {
  const template = checkTemplate(call, templateBodyOf(call, call.input, null));
  return {
    Description: template.Description,
    Parameters: Object.entries(template.Parameters).map(([ParameterKey, parameter]) => ({
      ParameterKey,
      DefaultValue: parameter.Default === undefined ? undefined : String(parameter.Default),
      NoEcho: parameter.NoEcho === true,
      Description: parameter.Description,
    })),
    Capabilities: [],
  };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplateSummary.html */
export function getTemplateSummary(call: Call<TemplateInput & { StackName?: string }>) {
  const template = summarised(call);
  return {
    Description: template.Description,
    Metadata: template.Metadata ? JSON.stringify(template.Metadata) : undefined,
    Parameters: Object.entries(template.Parameters).map(([ParameterKey, parameter]) => ({
      ParameterKey,
      ParameterType: parameter.Type,
      DefaultValue: parameter.Default === undefined ? undefined : String(parameter.Default),
      NoEcho: parameter.NoEcho === true,
      Description: parameter.Description,
    })),
    Capabilities: [],
    ResourceTypes: [...new Set(Object.values(template.Resources).map(({ Type }) => Type))],
    ResourceIdentifierSummaries: identifiers(template),
  };
}

function summarised(call: Call<TemplateInput & { StackName?: string }>): Template {
  if (call.input.StackName === undefined) return checkTemplate(call, templateBodyOf(call, call.input, null));
  const deployed = findStack(call, call.input.StackName)?.deployed;
  if (!deployed) throw validationError(`Stack with id ${call.input.StackName} does not exist`);
  return templateOf(deployed);
}

function identifiers(template: Template) {
  const byType = new Map<string, string[]>();
  for (const [logicalId, { Type }] of Object.entries(template.Resources)) {
    byType.set(Type, [...(byType.get(Type) ?? []), logicalId]);
  }
  return [...byType].map(([ResourceType, LogicalResourceIds]) => ({
    ResourceType,
    LogicalResourceIds,
    ResourceIdentifiers: resourceType(ResourceType)?.primaryIdentifier ?? [],
  }));
}
