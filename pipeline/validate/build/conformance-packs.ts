import type * as Written from '../../model/config-files.generated.js';
import {
  byCodeUnits,
  type ConfigRecorderConfig,
  type ConformancePackConfig,
  type ConformancePacksConfig,
  childOf,
  type DeploymentTargets,
  type JsonObject,
  textOf,
} from '../../model/index.js';
import { configServicePrincipal } from '../conformance-packs/access.js';
import { packRemediations } from '../conformance-packs/pack-template.js';
import type { RuleContext } from '../context.js';

/** What conformance-packs-config.yaml means; null where there is none. */
export function conformancePacks(context: RuleContext): ConformancePacksConfig | null {
  const file = context.files['conformance-packs-config'] as Written.ConformancePacksConfig | null;
  if (!file) return null;
  const { recorder, aggregator, remediationRoles, remediationAlerts } = file;
  const account = aggregator?.account ?? delegatedAdministrator(context);
  return {
    recorder: recorder && recorder.enable !== false ? recorderConfig(recorder, context) : null,
    aggregator: aggregator && account ? { account, regions: regions(context, aggregator.regions) } : null,
    conformancePacks: (file.conformancePacks ?? [])
      .map((pack) => conformancePack(pack, context))
      .sort((a, b) => byCodeUnits(a.name, b.name)),
    remediationRoles: (remediationRoles ?? [])
      .map(({ name, actions, resources }) => ({
        name,
        actions: sorted(actions),
        resources: sorted(resources ?? ['*']),
      }))
      .sort((a, b) => byCodeUnits(a.name, b.name)),
    remediationAlerts: remediationAlerts
      ? { account: remediationAlerts.account, emails: sorted(remediationAlerts.emails) }
      : null,
  };
}

function recorderConfig(recorder: Written.Recorder, context: RuleContext): ConfigRecorderConfig {
  const { resourceTypes: only, excludedResourceTypes: allBut } = recorder;
  return {
    bucketAccount: recorder.bucketAccount,
    bucketExpireAfterDays: recorder.bucketExpireAfterDays ?? null,
    recordingFrequency: recorder.recordingFrequency ?? 'CONTINUOUS',
    recorded: only
      ? { kind: 'only', resourceTypes: sorted(only) }
      : allBut
        ? { kind: 'allBut', resourceTypes: sorted(allBut) }
        : { kind: 'all' },
    snapshotFrequency: recorder.snapshotFrequency ?? 'TwentyFour_Hours',
    managementAccount: recorder.managementAccount ?? true,
    targets: targets(recorder.deploymentTargets ?? { organizationalUnits: ['Root'] }),
    regions: regions(context, recorder.regions),
  };
}

function conformancePack(pack: Written.ConformancePack, context: RuleContext): ConformancePackConfig {
  const template = context.templates[pack.template]!;
  return {
    name: pack.name,
    path: pack.template,
    template: template.value as JsonObject,
    parameters: Object.fromEntries(
      Object.entries(pack.parameters ?? {})
        .map(([name, value]) => [name, String(value)] as const)
        .sort(([a], [b]) => byCodeUnits(a, b)),
    ),
    regions: regions(context, pack.regions),
    delivery:
      pack.delivery === 'stackSet'
        ? { kind: 'stackSet', targets: targets(pack.deploymentTargets ?? {}) }
        : { kind: 'organization', excludedAccounts: sorted(pack.excludedAccounts ?? []) },
    deliveryBucket: pack.deliveryBucket ?? null,
    alertsOf:
      pack.remediationNotification === false
        ? []
        : sorted(
            packRemediations(template.file.root).flatMap(
              ({ properties }) => textOf(childOf(properties, 'TargetId')) ?? [],
            ),
          ),
  };
}

function delegatedAdministrator({ files }: RuleContext): string | null {
  const list = files['organization-config']?.delegatedAdministrators ?? [];
  return list.find((entry) => entry?.service === configServicePrincipal)?.account ?? null;
}

function targets({ organizationalUnits, accounts, excludedAccounts }: Written.PackTargets): DeploymentTargets {
  return {
    organizationalUnits: sorted(organizationalUnits ?? []),
    accounts: sorted(accounts ?? []),
    excludedAccounts: sorted(excludedAccounts ?? []),
  };
}

/** Those that are written and enabled; all enabled ones where none is written. */
function regions({ files }: RuleContext, written: readonly string[] | undefined): string[] {
  const enabled = (files['global-config']?.enabledRegions ?? []) as string[];
  return sorted(written ? written.filter((region) => enabled.includes(region)) : enabled);
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnits);
}
