import { type ResourceType, requiresRecreation, resourceType } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { conditionHolds } from '../intrinsics/conditions.js';
import { resolve, resolveProperties } from '../intrinsics/resolve.js';
import { knownAfterApply, type Scope } from '../intrinsics/scope.js';
import type { JsonObject } from '../json.js';
import { providerOf } from '../providers/index.js';
import { templateOf } from '../stacks/deployment.js';
import { attributeOf, stackScope } from '../stacks/scope.js';
import { dependenciesOf, dependencyOrder } from '../template/references.js';
import type { Template, TemplateResource } from '../template/template.js';
import type { Deployment, ImportState, StackState } from '../world.js';
import { differences } from './differences.js';

/** A resource as a deployment wants it, as far as that is known before it is carried out. */
export interface DesiredResource {
  logicalId: string;
  definition: TemplateResource;
  type: ResourceType;
  properties: JsonObject;
  /** The same resource today; null where it is new or imported. */
  existing: StackState['resources'][string] | null;
  importedId: string | null;
  /** Whether a create-only property changes, for certain or perhaps. */
  replacement: 'True' | 'False' | 'Conditional';
}

export interface Desired {
  template: Template;
  scope: Scope;
  /** Every resource after what it depends on; those whose condition does not hold are left out. */
  resources: DesiredResource[];
}

/** Works out what a deployment wants; what will only be known later stands as {@link knownAfterApply}. */
export function desiredState(
  call: Call,
  stack: StackState,
  target: Deployment,
  imports: Record<string, ImportState>,
): Desired {
  const template = templateOf(target);
  const done = new Map<string, DesiredResource>();
  const scope = stackScope(call, stack, template, target.parameters, {
    reference: (logicalId) => idOf(done.get(logicalId)) ?? knownAfterApply,
    attribute: (logicalId, name) => {
      const resource = done.get(logicalId);
      const known = resource?.existing && resource.replacement === 'False';
      return known ? attributeOf(resource.existing!.attributes, name) : knownAfterApply;
    },
  });
  for (const logicalId of orderOf(template)) {
    const definition = template.Resources[logicalId]!;
    if (definition.Condition !== undefined && !conditionHolds(definition.Condition, scope, resolve)) continue;
    done.set(logicalId, desiredResource(call, stack, logicalId, definition, scope, lookup(imports, logicalId)));
  }
  return { template, scope, resources: [...done.values()] };
}

function orderOf(template: Template): string[] {
  const ids = Object.entries(template.Resources);
  return dependencyOrder(Object.fromEntries(ids.map(([id, one]) => [id, dependenciesOf(template, one)]))) ?? [];
}

function desiredResource(
  call: Call,
  stack: StackState,
  logicalId: string,
  definition: TemplateResource,
  scope: Scope,
  toImport: ImportState | undefined,
): DesiredResource {
  const type = resourceType(definition.Type)!;
  const properties = resolveProperties(definition.Properties, scope);
  const existing = lookup(stack.resources, logicalId) ?? null;
  const importedId = toImport ? (providerOf(definition.Type)!.identify(toImport.identifier) ?? null) : null;
  const replacement =
    existing && quirk(call.world, 'create-only-replaces')
      ? replacementOf(type, existing.properties, properties)
      : 'False';
  return { logicalId, definition, type, properties, existing, importedId, replacement };
}

/** What a change of properties means for the resource itself. */
export function replacementOf(
  type: ResourceType,
  before: JsonObject,
  after: JsonObject,
): DesiredResource['replacement'] {
  let answer: DesiredResource['replacement'] = 'False';
  for (const { path, after: value } of differences(before, after)) {
    const recreation = requiresRecreation(type, path);
    if (recreation === 'Never') continue;
    // A value that is not known yet may turn out to be the one that is there.
    if (recreation === 'Always' && !JSON.stringify(value ?? null).includes(knownAfterApply)) return 'True';
    answer = 'Conditional';
  }
  return answer;
}

function idOf(resource: DesiredResource | undefined): string | null {
  if (!resource) return null;
  if (resource.importedId !== null) return resource.importedId;
  return resource.replacement === 'False' ? (resource.existing?.physicalId ?? null) : null;
}
