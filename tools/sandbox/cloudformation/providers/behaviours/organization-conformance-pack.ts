import type { Call } from '../../../service.js';
import type { JsonObject } from '../../json.js';
import type { WorkState } from '../../world.js';
import { HandlerError } from '../handler-error.js';
import { liveResources, putLiveResource, removeLiveResource } from '../registry/live-resources.js';
import type { Behaviour } from '../registry/registered.js';
import { hasRecorder } from './config-recorder.js';
import { actForOrganization } from './config-rules.js';
import { checkPackTemplate } from './conformance-pack.js';

const packType = 'AWS::Config::ConformancePack';
const templateError = 'OrganizationConformancePackTemplateValidationException';

/**
 * A pack in every active account of the organization that is not excluded, the management account among them. AWS tries
 * an account without a recorder again for seven hours; here the pack fails at once.
 * https://docs.aws.amazon.com/config/latest/developerguide/conformance-pack-organization-apis.html
 */
export const organizationConformancePack: Behaviour = {
  create: (call, { desired }) => {
    actForOrganization(call, 'config-multiaccountsetup.amazonaws.com');
    checkPackTemplate(call, desired, templateError);
  },
  update: (call, { desired }) => checkPackTemplate(call, desired, templateError),
  settle: deployToMembers,
  remove: (call, { physicalId }) => {
    for (const account of Object.keys(call.world.accounts)) removeFrom({ ...call, account }, physicalId!);
  },
};

function deployToMembers(call: Call, work: WorkState): void {
  const failed: string[] = [];
  for (const { id, state } of Object.values(call.world.accounts)) {
    if (state !== 'ACTIVE') continue;
    const member: Call = { ...call, account: id };
    if (excluded(work.desired).includes(id)) removeFrom(member, work.physicalId!);
    else if (hasRecorder(member)) deployTo(member, work);
    else failed.push(id);
  }
  if (failed.length === 0) return;
  const { region } = call;
  throw new HandlerError(
    'NotStabilized',
    `Organization conformance pack ${work.physicalId} is in status CREATE_FAILED: NoAvailableConfigurationRecorder: ${region} has no configuration recorder in account(s) ${failed.join(', ')}.`,
  );
}

function excluded({ ExcludedAccounts }: JsonObject): string[] {
  return Array.isArray(ExcludedAccounts) ? ExcludedAccounts.map(String) : [];
}

/** Members see the pack under another name, which AWS makes of the organization's. */
const prefixOf = (physicalId: string) => `OrgConformsPack-${physicalId}-`;

function deployTo(member: Call, { desired, physicalId }: WorkState): void {
  const { OrganizationConformancePackName: _name, ExcludedAccounts: _excluded, ...properties } = desired;
  const existing = packIn(member, physicalId!);
  const name = existing ?? prefixOf(physicalId!) + member.newId('pack').slice(0, 8);
  const createdAt = member.now().getTime();
  putLiveResource(member, packType, name, {
    properties: { ...properties, ConformancePackName: name },
    names: {},
    createdAt,
  });
}

function removeFrom(member: Call, physicalId: string): void {
  const existing = packIn(member, physicalId);
  if (existing !== undefined) removeLiveResource(member, packType, existing);
}

function packIn(member: Call, physicalId: string): string | undefined {
  return Object.keys(liveResources(member, packType)).find((name) => name.startsWith(prefixOf(physicalId)));
}
