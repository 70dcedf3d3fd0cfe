import { type Assembly, type Config, type Operation, policyKind, type Snapshot } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { operation } from './operation.js';

/**
 * Settings that no CloudFormation type holds: policy types, trusted access, delegated administrators. They are only
 * ever switched on: what is on and not in the config may be another tool's, and disabling a policy type would detach
 * every policy for good.
 */
export function settingsOperations(config: Config, snapshot: Snapshot, identity: Identity): Operation[] {
  return [
    ...policyTypes(config, snapshot),
    ...trustedServices(config, snapshot),
    ...delegatedAdministrators(config, snapshot, identity),
  ];
}

function policyTypes(config: Config, snapshot: Snapshot): Operation[] {
  const enabled = new Set(snapshot.root.enabledPolicyTypes);
  return config.policyTypes
    .filter((type) => !enabled.has(type))
    .map((policyType) =>
      operation(
        `settings:policy-type:${policyType}`,
        { type: 'enablePolicyType', policyType },
        {
          title: `Enable ${policyKind(policyType).label} as a policy type`,
          before: { enabled: false },
          after: { enabled: true },
          touches: [`policyType:${policyType}`],
        },
      ),
    );
}

function trustedServices(config: Config, snapshot: Snapshot): Operation[] {
  const trusted = new Set(snapshot.settings.trustedServices);
  return config.trustedServices
    .filter((service) => !trusted.has(service) && service !== stackSetsPrincipal)
    .map((service) =>
      operation(
        `settings:trusted-access:${service}`,
        { type: 'enableTrustedAccess', service },
        {
          title: `Enable trusted access for ${service}`,
          before: { trusted: false },
          after: { trusted: true },
          touches: [`trustedService:${service}`],
        },
      ),
    );
}

function delegatedAdministrators(config: Config, snapshot: Snapshot, identity: Identity): Operation[] {
  const live = new Set(
    snapshot.settings.delegatedAdministrators.map(({ service, accountId }) => `${service} ${accountId}`),
  );
  return config.delegatedAdministrators
    .filter(({ service, account }) => !live.has(`${service} ${identity.account(account)?.id ?? ''}`))
    .map(({ service, account }) =>
      operation(
        `settings:delegated-administrator:${service}:${account}`,
        { type: 'registerDelegatedAdministrator', service, account: `\${account:${account}}` },
        {
          title: `Make account ${account} delegated administrator for ${service}`,
          before: { registered: false },
          after: { registered: true },
          touches: [`delegatedAdministrator:${service}/${account}`],
        },
      ),
    );
}

/** StackSets has a call of its own that lets it into the organization, and makes the roles that it needs on the way. */
const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';

/**
 * StackSets must be let into the organization before the first stack set.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-activate-trusted-access.html
 */
export function stackSetsAccess(
  { trustedServices }: Config,
  { stackSets }: Assembly,
  { settings }: Snapshot,
): Operation[] {
  if (settings.stackSetsAccess) return [];
  if (stackSets.length === 0 && !trustedServices.includes(stackSetsPrincipal)) return [];
  return [
    operation(
      'settings:stack-sets-access',
      { type: 'activateStackSetsAccess' },
      {
        title: 'Let StackSets deploy to the accounts of the organization (trusted access)',
        before: { access: false },
        after: { access: true },
        touches: ['stackSetsAccess'],
      },
    ),
  ];
}
