import type { Call } from '../../service.js';
import { comparableLive } from '../drift/live.js';
import type { JsonObject } from '../json.js';
import { providerOf } from '../providers/index.js';
import type { Template } from '../template/template.js';
import type { ChangeDetailState, ChangeState } from '../world.js';
import type { Desired, DesiredResource } from './desired.js';
import { propertyDetails } from './details.js';
import { type Difference, differences, shown } from './differences.js';

/**
 * Compares three states: live, previous template, desired template.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html
 *
 * @param more details beside the properties
 * @returns null where the resource is as desired and was deployed like that
 */
export async function changesAgainstLive(
  call: Call,
  resource: DesiredResource,
  more: ChangeDetailState[],
  around: { previous: Template | null; desired: Desired },
): Promise<ChangeState | null> {
  const provider = providerOf(resource.type.name)!;
  const existing = resource.existing!;
  const { physicalId, properties: deployed } = existing;
  const readFor = (wanted: JsonObject) => comparableLive(call, provider, resource.type, physicalId!, deployed, wanted);
  const asDeployed = await readFor({});
  const asWanted = await readFor(resource.properties);
  if (!asDeployed || !asWanted) return recreation(resource);

  const drifted = differences(deployed, asDeployed.live);
  const at = call.now().getTime();
  const details = [
    ...propertyDetails(resource, asWanted.live, around.previous, around.desired.template).map((detail) => ({
      ...detail,
      beforeFrom: 'ACTUAL_STATE',
      drift: driftAt(drifted, detail.path, at),
    })),
    ...more,
  ];
  const synced = details.length === 0 ? syncDetails(resource, deployed, at) : [];
  if (details.length === 0 && synced.length === 0) return null;
  const shownDetails = details.length === 0 ? synced : details;
  return {
    action: details.length === 0 ? 'SyncWithActual' : 'Modify',
    logicalId: resource.logicalId,
    type: resource.type.name,
    physicalId,
    replacement: resource.replacement,
    policyAction: resource.replacement === 'False' ? null : 'ReplaceAndDelete',
    scope: [...new Set(shownDetails.map(({ attribute }) => attribute))],
    details: shownDetails,
    before: { Properties: asWanted.live },
    after: { Properties: resource.properties },
    drift: {
      status: drifted.length > 0 ? 'MODIFIED' : 'IN_SYNC',
      previous: { Properties: deployed },
      ignored: asWanted.ignored,
    },
  };
}

/** The template now says what is live: nothing to do but to know it. */
function syncDetails(resource: DesiredResource, deployed: JsonObject, at: number): ChangeDetailState[] {
  return differences(deployed, resource.properties).map(({ path, before, after }) => ({
    attribute: 'Properties',
    name: path[0]!,
    path: `/Properties/${path.join('/')}`,
    before: shown(after),
    after: shown(after),
    changeType: 'SyncWithActual',
    requiresRecreation: 'Never',
    evaluation: 'Static',
    source: 'NoModification',
    causingEntity: null,
    beforeFrom: 'ACTUAL_STATE',
    drift: { previous: shown(before), actual: shown(after), at },
  }));
}

function recreation(resource: DesiredResource): ChangeState {
  return {
    action: 'Add',
    logicalId: resource.logicalId,
    type: resource.type.name,
    physicalId: null,
    replacement: null,
    policyAction: null,
    scope: [],
    details: [],
    before: null,
    after: { Properties: resource.properties },
    drift: { status: 'DELETED', previous: { Properties: resource.existing!.properties }, ignored: [] },
  };
}

function driftAt(drifted: Difference[], path: string, at: number): ChangeDetailState['drift'] {
  const name = path.split('/')[2];
  const found =
    drifted.find((difference) => `/Properties/${difference.path.join('/')}` === path) ??
    drifted.find((difference) => difference.path[0] === name);
  return found ? { previous: shown(found.before), actual: shown(found.after), at } : null;
}
