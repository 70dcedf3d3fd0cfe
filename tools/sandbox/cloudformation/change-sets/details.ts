import { requiresRecreation } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import { knownAfterApply } from '../intrinsics/scope.js';
import type { Json, JsonObject } from '../json.js';
import { sameJson } from '../json.js';
import { referencesIn } from '../template/references.js';
import type { Template } from '../template/template.js';
import type { ChangeDetailState } from '../world.js';
import type { DesiredResource } from './desired.js';
import { changeType, type Difference, differences, shown } from './differences.js';

/** What a change set says of each property that changes. */
export function propertyDetails(
  resource: DesiredResource,
  before: JsonObject,
  previous: Template | null,
  template: Template,
): ChangeDetailState[] {
  const all = differences(before, resource.properties);
  const names = new Set(all.map(({ path }) => path[0]!));
  const causes = new Map([...names].map((name) => [name, causeOf(resource, name, previous, template)]));
  return all.map((difference) => ({ ...detailOf(resource, difference), ...causes.get(difference.path[0]!)! }));
}

function detailOf(resource: DesiredResource, difference: Difference) {
  const dynamic = JSON.stringify(difference.after ?? null).includes(knownAfterApply);
  return {
    attribute: 'Properties',
    name: difference.path[0]!,
    path: `/Properties/${difference.path.join('/')}`,
    before: shown(difference.before),
    after: shown(difference.after),
    changeType: changeType(difference),
    requiresRecreation: requiresRecreation(resource.type, difference.path),
    evaluation: dynamic ? ('Dynamic' as const) : ('Static' as const),
    beforeFrom: null,
    drift: null,
  };
}

/** Whether the template says something else, or what it names has changed. */
function causeOf(
  resource: DesiredResource,
  name: string,
  previous: Template | null,
  template: Template,
): { source: string; causingEntity: string | null } {
  const now: Json | undefined = resource.definition.Properties?.[name];
  const then: Json | undefined = lookup(lookup(previous?.Resources ?? {}, resource.logicalId)?.Properties ?? {}, name);
  const direct = { source: 'DirectModification', causingEntity: null };
  if (!sameJson(now, then)) return direct;
  const [cause] = referencesIn(now);
  if (!cause) return direct;
  if (Object.hasOwn(template.Parameters, cause.name)) {
    return { source: 'ParameterReference', causingEntity: cause.name };
  }
  if (!Object.hasOwn(template.Resources, cause.name)) return direct;
  return cause.attribute === undefined
    ? { source: 'ResourceReference', causingEntity: cause.name }
    : { source: 'ResourceAttribute', causingEntity: `${cause.name}.${cause.attribute}` };
}

/** A change of something beside the properties: Tags of the stack, Metadata, DeletionPolicy, … */
export function attributeDetail(
  attribute: string,
  before: Json | undefined,
  after: Json | undefined,
): ChangeDetailState {
  return {
    attribute,
    name: null,
    path: `/${attribute}`,
    before: shown(before),
    after: shown(after),
    changeType: changeType({ path: [], before, after }),
    requiresRecreation: 'Never',
    evaluation: 'Static',
    source: 'DirectModification',
    causingEntity: null,
    beforeFrom: null,
    drift: null,
  };
}
