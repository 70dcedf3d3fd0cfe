import { ConformancePackStack, OrganizationConformancePackStack } from '../../../stacks/aws-config/conformance-pack.js';
import { RemediationAlertsStack } from '../../../stacks/aws-config/remediation-alerts.js';
import { RemediationRolesStack } from '../../../stacks/aws-config/remediation-roles.js';
import { RemediationTopicStack } from '../../../stacks/aws-config/remediation-topic.js';
import type { Config, ConformancePackConfig, ConformancePacksConfig, DeploymentTargets } from '../../model/index.js';
import { recorderNames } from './config-recorder.js';
import { inManagementAccount, type NamesOfBoth, nameInManagementAccount } from './in-management-account.js';
import type { Part } from './part.js';
import { inOneAccount, inTheirTargets, type Make } from './stack-set-part.js';

const rolesName = 'charter-remediation-roles';
const topicName = 'charter-remediation-topic';
const alertsName = 'charter-remediation-alerts';

/** What remediations work with, who is told when they fail, and the packs. */
export function conformancePacksParts(config: Config): Part[] {
  const packs = config.conformancePacks;
  if (!packs) return [];
  const [recorders, roles] = [recorderNames(config), roleNames(packs)];
  const before = {
    stackSet: [...recorders.stackSet, ...roles.stackSet],
    management: [...recorders.management, ...roles.management],
  };
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

function roleNames({ remediationRoles, recorder }: ConformancePacksConfig): NamesOfBoth {
  if (remediationRoles.length === 0) return { stackSet: [], management: [] };
  const management = recorder?.managementAccount ?? true;
  return { stackSet: [rolesName], management: management ? [nameInManagementAccount(rolesName)] : [] };
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
  const own = { ...same, name: rolesName, title, regions: [homeRegion], retainStacks: false };
  const stackSet = inTheirTargets(targets, homeRegion, own);
  return [stackSet, ...(management ? inManagementAccount(stackSet, make) : [])];
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
  const own = { ...same, name: alertsName, title, regions, retainStacks: false };
  const stackSet = inTheirTargets(targets, homeRegion, own);
  return [
    inOneAccount(alerts.account, homeRegion, {
      name: topicName,
      title: 'Topic of failed remediations',
      capabilities: [],
      dependsOn: [],
      make: (app, id) => new RemediationTopicStack(app, id, alerts),
    }),
    stackSet,
    ...(management ? inManagementAccount(stackSet, make) : []),
  ];
}

/** @param before what packs wait for; in the management account, where organization packs alone go, too */
function packParts(config: Config, pack: ConformancePackConfig, before: NamesOfBoth): Part[] {
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
      dependsOn: [...before.stackSet, ...before.management],
      make: (app, id) => new OrganizationConformancePackStack(app, id, { pack, excludedAccounts }),
    }));
  }
  const make: Make = (app, id) => new ConformancePackStack(app, id, pack);
  const { regions } = pack;
  const part = { name, title, regions, retainStacks: false, capabilities: [], dependsOn: before.stackSet, make };
  return [inTheirTargets(delivery.targets, config.homeRegion, part)];
}
