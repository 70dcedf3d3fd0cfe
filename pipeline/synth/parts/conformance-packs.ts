import { ConformancePackStack, OrganizationConformancePackStack } from '../../../stacks/aws-config/conformance-pack.js';
import { RemediationAlertsStack } from '../../../stacks/aws-config/remediation-alerts.js';
import { RemediationRolesStack } from '../../../stacks/aws-config/remediation-roles.js';
import { RemediationTopicStack } from '../../../stacks/aws-config/remediation-topic.js';
import type { Config, ConformancePackConfig, ConformancePacksConfig, DeploymentTargets } from '../../model/index.js';
import { recorderNames } from './config-recorder.js';
import type { Part, StackPart } from './part.js';
import { inOneAccount, inTheirTargets, type Make } from './stack-set-part.js';

const rolesName = 'charter-remediation-roles';
const topicName = 'charter-remediation-topic';
const alertsName = 'charter-remediation-alerts';

/** What remediations work with, who is told when they fail, and the packs. */
export function conformancePacksParts(config: Config): Part[] {
  const packs = config.conformancePacks;
  if (!packs) return [];
  const before = [...recorderNames(config), ...roleNames(packs)];
  return [
    ...remediationRoleParts(config, packs),
    ...remediationAlertParts(config, packs),
    ...packs.conformancePacks.flatMap((pack) => packParts(config, pack, before)),
  ];
}

/** The accounts and Regions in which packs may be: those with a recorder, or all where others record. */
function everywhere({ enabledRegions }: Config, { recorder }: ConformancePacksConfig) {
  const all: DeploymentTargets = { organizationalUnits: ['Root'], accounts: [], excludedAccounts: [] };
  return {
    targets: recorder?.targets ?? all,
    regions: recorder?.regions ?? enabledRegions,
    management: recorder?.managementAccount ?? true,
  };
}

function roleNames(packs: ConformancePacksConfig): string[] {
  if (packs.remediationRoles.length === 0) return [];
  const management = packs.recorder?.managementAccount ?? true;
  return management ? [rolesName, `${rolesName}-management`] : [rolesName];
}

/** IAM is one in all Regions, so its roles are made in one. */
function remediationRoleParts(config: Config, packs: ConformancePacksConfig): Part[] {
  const roles = packs.remediationRoles;
  if (roles.length === 0) return [];
  const { homeRegion } = config;
  const { targets, management } = everywhere(config, packs);
  const title = 'Roles of remediations';
  const make: Make = (app, id) => new RemediationRolesStack(app, id, roles);
  const same = { capabilities: ['CAPABILITY_NAMED_IAM' as const], dependsOn: [], make };
  const stackSet = { ...same, name: rolesName, title, regions: [homeRegion], retainStacks: false };
  return [
    inTheirTargets(targets, homeRegion, stackSet),
    ...(management ? [inManagement({ ...same, name: rolesName, title }, homeRegion)] : []),
  ];
}

function remediationAlertParts(config: Config, packs: ConformancePacksConfig): Part[] {
  const alerts = packs.remediationAlerts;
  const documents = [...new Set(packs.conformancePacks.flatMap(({ alertsOf }) => alertsOf))].sort();
  // A rule of no documents would tell of every automation there is.
  if (!alerts || documents.length === 0) return [];
  const { homeRegion } = config;
  const { targets, regions, management } = everywhere(config, packs);
  const props = { account: alerts.account, homeRegion, documents };
  const make: Make = (app, id) => new RemediationAlertsStack(app, id, props);
  const title = 'Alerts of failed remediations';
  const same = { capabilities: ['CAPABILITY_NAMED_IAM' as const], dependsOn: [topicName], make };
  return [
    inOneAccount(alerts.account, homeRegion, {
      name: topicName,
      title: 'Topic of failed remediations',
      capabilities: [],
      dependsOn: [],
      make: (app, id) => new RemediationTopicStack(app, id, alerts),
    }),
    inTheirTargets(targets, homeRegion, { ...same, name: alertsName, title, regions, retainStacks: false }),
    ...(management ? regions.map((region) => inManagement({ ...same, name: alertsName, title }, region)) : []),
  ];
}

/** The same as a stack set of that name, where no stack set goes. */
function inManagement(part: Omit<StackPart, 'kind' | 'region'> & { make: Make }, region: string): Part {
  const title = `${part.title} in the management account`;
  return { ...part, kind: 'stack', region, name: `${part.name}-management`, title };
}

function packParts(config: Config, pack: ConformancePackConfig, dependsOn: string[]): Part[] {
  const { delivery } = pack;
  const name = `charter-conformance-pack-${pack.name}`;
  const title = `Conformance pack ${pack.name}`;
  if (delivery.kind === 'organization') {
    const { excludedAccounts } = delivery;
    return pack.regions.map((region) => ({
      kind: 'stack',
      name,
      region,
      title,
      capabilities: [],
      dependsOn,
      make: (app, id) => new OrganizationConformancePackStack(app, id, { pack, excludedAccounts }),
    }));
  }
  const make: Make = (app, id) => new ConformancePackStack(app, id, pack);
  const { regions } = pack;
  const part = { name, title, regions, retainStacks: false, capabilities: [], dependsOn, make };
  return [inTheirTargets(delivery.targets, config.homeRegion, part)];
}
