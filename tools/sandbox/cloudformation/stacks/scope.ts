import { resourceType } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import type { Scope } from '../intrinsics/scope.js';
import type { Json } from '../json.js';
import type { Template } from '../template/template.js';
import { validationError } from '../template/validation-error.js';
import type { StackState } from '../world.js';
import { stacksOf } from './find.js';
import { partitionOf, urlSuffixOf } from './names.js';

/** What the names in a stack's template stand for, given what its resources give. */
export function stackScope(
  call: Call,
  stack: Pick<StackState, 'id' | 'name' | 'account' | 'region'>,
  template: Template,
  parameters: Record<string, string>,
  resources: Pick<Scope, 'reference' | 'attribute'>,
): Scope {
  return {
    template,
    parameters,
    pseudo: {
      'AWS::AccountId': stack.account,
      'AWS::NotificationARNs': [],
      'AWS::Partition': partitionOf(stack.region),
      'AWS::Region': stack.region,
      'AWS::StackId': stack.id,
      'AWS::StackName': stack.name,
      'AWS::URLSuffix': urlSuffixOf(stack.region),
    },
    reference: resources.reference,
    attribute: (logicalId, name) => {
      checkAttribute(template, logicalId, name);
      return resources.attribute(logicalId, name);
    },
    imported: (name) => exportsOf(call).find((output) => output.exportName === name)?.value,
  };
}

/** The scope in which every resource that is there is known: for carrying a template out. */
export function deployedScope(
  call: Call,
  stack: StackState,
  template: Template,
  parameters: Record<string, string>,
): Scope {
  const known = (logicalId: string): StackState['resources'][string] => {
    const resource = lookup(stack.resources, logicalId);
    if (!resource?.physicalId) throw validationError(`Unresolved resource dependency [${logicalId}]`);
    return resource;
  };
  return stackScope(call, stack, template, parameters, {
    reference: (logicalId) => known(logicalId).physicalId,
    attribute: (logicalId, name) => attributeOf(known(logicalId).attributes, name),
  });
}

/** An attribute by its name; null where the live resource gives none. */
export function attributeOf(attributes: Record<string, Json>, name: string): Json {
  return lookup(attributes, name) ?? null;
}

function checkAttribute(template: Template, logicalId: string, name: string): void {
  const type = lookup(template.Resources, logicalId)?.Type ?? '';
  const known = resourceType(type);
  if (known && !Object.hasOwn(known.attributes, name)) {
    throw validationError(
      `Template error: resource ${logicalId} does not support attribute type ${name} in Fn::GetAtt`,
    );
  }
}

function exportsOf(call: Call) {
  return stacksOf(call)
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .flatMap(({ outputs }) => outputs)
    .filter(({ exportName }) => exportName !== null);
}
