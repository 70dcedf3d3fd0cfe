import type {
  DisablePolicyTypeRequest,
  DisablePolicyTypeResponse,
  EnablePolicyTypeRequest,
  EnablePolicyTypeResponse,
  ListRootsRequest,
  ListRootsResponse,
  Root,
} from '@aws-sdk/client-organizations';
import { quirk } from '../quirks.js';
import { type Call, ServiceError, withInput } from '../service.js';
import type { World } from '../world.js';
import { delegable, lister } from './access.js';
import { rootArn } from './arns.js';
import { attachDefaultPolicyEverywhere } from './default-policies.js';
import { notFound } from './errors.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { checkPolicyType } from './policy-types.js';
import { rememberForStaleReads } from './stale-reads.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html */
export const listRoots = lister((call: Call<ListRootsRequest>): ListRootsResponse => {
  const { items, next } = page(call, [rootOf(call.world)], () => 'root');
  return { Roots: items, ...next };
});

function rootOf(world: World): Root {
  const { rootId, rootName, policyTypes } = organizationOf(world);
  return {
    Id: rootId,
    Arn: rootArn(world, rootId),
    Name: rootName,
    PolicyTypes: Object.entries(policyTypes).map(([type, status]) => ({
      Type: type as 'SERVICE_CONTROL_POLICY',
      Status: status,
    })),
  };
}

/**
 * Answers PENDING_ENABLE; ListRoots shows when it is done.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html
 */
export const enablePolicyType = delegable(
  'organizations:EnablePolicyType',
  (call: Call<EnablePolicyTypeRequest>): EnablePolicyTypeResponse => {
    const { policyTypes } = rootFor(call, call.input.RootId);
    const type = checkPolicyType(call.input.PolicyType);
    if (policyTypes[type] === 'ENABLED') {
      throw new ServiceError('PolicyTypeAlreadyEnabledException', 'The specified policy type is already enabled.');
    }
    refuseWhileChanging(policyTypes[type]);
    policyTypes[type] = 'PENDING_ENABLE';
    finish(call, 'policyTypeEnabled', policyTypeEnabled, type);
    return { Root: rootOf(call.world) };
  },
);

/** Disabling a type detaches all of its policies, and enabling it again does not bring them back. */
export const disablePolicyType = delegable(
  'organizations:DisablePolicyType',
  (call: Call<DisablePolicyTypeRequest>): DisablePolicyTypeResponse => {
    const { policyTypes } = rootFor(call, call.input.RootId);
    const type = checkPolicyType(call.input.PolicyType);
    refuseWhileChanging(policyTypes[type]);
    if (policyTypes[type] !== 'ENABLED') throw policyTypeNotEnabled();
    policyTypes[type] = 'PENDING_DISABLE';
    finish(call, 'policyTypeDisabled', policyTypeDisabled, type);
    return { Root: rootOf(call.world) };
  },
);

function rootFor(call: Call, rootId: string | undefined) {
  const organization = organizationOf(call.world);
  if (rootId !== organization.rootId) throw notFound('RootNotFoundException', 'a root');
  if (organization.featureSet !== 'ALL') {
    const message =
      "You can't use the specified policy type with the feature set currently enabled for this organization.";
    throw new ServiceError('PolicyTypeNotAvailableForOrganizationException', message);
  }
  return organization;
}

function refuseWhileChanging(status: string | undefined): void {
  if (status?.startsWith('PENDING')) {
    const message =
      'Changes to the effective policy are in progress, and its contents can’t be returned. Try again later.';
    throw new ServiceError('PolicyChangesInProgressException', message);
  }
}

export function policyTypeNotEnabled(): ServiceError {
  return new ServiceError(
    'PolicyTypeNotEnabledException',
    "The specified policy type isn't currently enabled in this root.",
  );
}

function finish(call: Call, kind: string, effect: (call: Call<{ type: string }>) => void, type: string): void {
  if (quirk(call.world, 'policy-type-pending')) {
    call.schedule(call.world.settings.policyTypeMs, { kind, input: { type } });
  } else effect(withInput(call, { type }));
}

/** Effect: the type is enabled. */
export function policyTypeEnabled(call: Call<{ type: string }>): void {
  rememberForStaleReads(call);
  organizationOf(call.world).policyTypes[call.input.type] = 'ENABLED';
  attachDefaultPolicyEverywhere(call.world, call.input.type);
}

/** Effect: the type is disabled, and nothing of it is attached any more. */
export function policyTypeDisabled(call: Call<{ type: string }>): void {
  rememberForStaleReads(call);
  const { world, input } = call;
  delete organizationOf(world).policyTypes[input.type];
  for (const { id, type } of Object.values(world.policies)) if (type === input.type) world.attachments[id] = [];
}
