import type { Call } from '../../../service.js';
import type { JsonObject } from '../../json.js';
import { liveResources } from '../registry/live-resources.js';
import type { Behaviour } from '../registry/registered.js';
import { refused } from './refusal.js';

const type = 'AWS::SSM::PatchBaseline';

/**
 * For an operating system, one baseline is the default, and a patch group has one baseline: who becomes the default takes
 * that from the one before, and who wants a group that is taken is refused.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-groups.html
 */
export const patchBaseline: Behaviour = {
  create: (call, { desired }) => checkGroups(call, desired, null),
  update: (call, { desired, physicalId }) => checkGroups(call, desired, physicalId),
  settle: (call, { desired, physicalId }) => {
    if (String(desired['DefaultBaseline']) !== 'true') return;
    for (const { properties } of others(call, desired, physicalId)) {
      if (properties['DefaultBaseline'] !== undefined) properties['DefaultBaseline'] = false;
    }
  },
};

function checkGroups(call: Call, desired: JsonObject, physicalId: string | null): void {
  const wanted = groupsOf(desired);
  for (const { id, properties } of others(call, desired, physicalId)) {
    const group = groupsOf(properties).find((one) => wanted.includes(one));
    if (group === undefined) continue;
    const message = `Patch Group baseline already has a baseline registered for OperatingSystem ${systemOf(desired)}: ${group} is ${id}'s.`;
    throw refused(call, { service: 'Ssm', code: 'AlreadyExistsException', message, handlerErrorCode: 'AlreadyExists' });
  }
}

function others(call: Call, desired: JsonObject, physicalId: string | null) {
  return Object.entries(liveResources(call, type))
    .filter(([id, { properties }]) => id !== physicalId && systemOf(properties) === systemOf(desired))
    .map(([id, { properties }]) => ({ id, properties }));
}

function systemOf({ OperatingSystem }: JsonObject): string {
  return typeof OperatingSystem === 'string' ? OperatingSystem : 'WINDOWS';
}

function groupsOf({ PatchGroups }: JsonObject): string[] {
  return Array.isArray(PatchGroups) ? PatchGroups.map(String) : [];
}
