import type { Call } from '../../../service.js';
import { isObject } from '../../json.js';
import type { WorkState } from '../../world.js';
import type { Behaviour } from '../registry/registered.js';
import { configRefusal, hasRecorder } from './config-recorder.js';
import { enableTrustedAccess, organizationRole } from './trusted-access.js';

/** Rules of AWS's own need a recorder; custom ones can be put without. */
export const configRule: Behaviour = { create: requireRecorderForManaged, update: requireRecorderForManaged };

function requireRecorderForManaged(call: Call, { desired }: WorkState): void {
  const { Source: source } = desired;
  if ((isObject(source) && source['Owner'] !== 'AWS') || hasRecorder(call)) return;
  throw noRecorder(call);
}

export function noRecorder(call: Call) {
  return configRefusal(
    call,
    'NoAvailableConfigurationRecorderException',
    'You must create a configuration recorder before you can create or update a Config rule.',
  );
}

/** An aggregator over the organization: the management account's, or the delegated administrator's. */
export const configurationAggregator: Behaviour = {
  create: (call, { desired }) => {
    if (desired['OrganizationAggregationSource'] !== undefined) {
      actForOrganization(call, 'config.amazonaws.com');
    }
  },
};

/**
 * Config turns its trusted access on itself, when the management account asks.
 * https://docs.aws.amazon.com/config/latest/APIReference/API_PutOrganizationConformancePack.html
 *
 * @throws HandlerError where the account is neither the management account nor a delegated administrator
 */
export function actForOrganization(call: Call, service: string): void {
  const role = organizationRole(call, service);
  if (role === 'management') enableTrustedAccess(call, service);
  if (role !== null) return;
  throw configRefusal(
    call,
    'OrganizationAccessDeniedException',
    'This action can be only performed if you are a registered delegated administrator for AWS Config with permissions to call ListDelegatedAdministrators API.',
  );
}
