import { lookup } from '../../lookup.js';
import { dependenciesOf } from '../template/references.js';
import type { Template, TemplateResource } from '../template/template.js';
import type { ResourceState, StackState } from '../world.js';

/** What a template says of a resource beside its properties. */
export function describeResource(
  template: Template,
  definition: TemplateResource,
): Pick<ResourceState, 'dependsOn' | 'deletionPolicy' | 'updateReplacePolicy' | 'metadata'> {
  return {
    dependsOn: dependenciesOf(template, definition),
    deletionPolicy: definition.DeletionPolicy ?? 'Delete',
    updateReplacePolicy: definition.UpdateReplacePolicy ?? 'Delete',
    metadata: definition.Metadata ?? null,
  };
}

/** A resource that the operation itself has put there. */
export function resourceOf(stack: StackState, logicalId: string): ResourceState {
  const resource = lookup(stack.resources, logicalId);
  if (!resource) throw new Error(`Stack ${stack.name} has no resource ${logicalId}.`);
  return resource;
}
