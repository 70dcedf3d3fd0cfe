import type * as Written from '../../model/config-files.generated.js';
import {
  byCodeUnits,
  type CentralizationRuleConfig,
  type CentralLoggingConfig,
  type CentralSubscriptionConfig,
  type DeploymentTargets,
  isWithin,
  type LogArchiveConfig,
  type LoggingConfig,
  type LogQueriesConfig,
  type LogRetentionConfig,
  type TrailConfig,
} from '../../model/index.js';
import type { RuleContext } from '../context.js';

/** What logging-config.yaml means; null where there is none. */
export function logging(context: RuleContext): LoggingConfig | null {
  const file = context.files['logging-config'] as Written.LoggingConfig | null;
  if (!file) return null;
  return {
    logArchiveAccount: file.logArchiveAccount,
    archive: archive(file.archive),
    trail: trail(file.organizationTrail),
    centralLogging: centralLogging(context, file.centralLogging),
    retention: retention(context, file.logRetention),
    queries: queries(file.athena),
  };
}

function archive(written: Written.Archive = {}): LogArchiveConfig {
  return {
    bucketNamePrefix: written.bucketNamePrefix ?? 'charter',
    objectLock: written.objectLock ? { mode: written.objectLock.mode, days: written.objectLock.days } : null,
    lifecycle: (written.lifecycle ?? []).map(({ storageClass, afterDays }) => ({ storageClass, afterDays })),
    expireAfterDays: written.expireAfterDays ?? null,
    accessLogsExpireAfterDays: written.accessLogsExpireAfterDays ?? 365,
  };
}

function trail(written: Written.OrganizationTrail | undefined): TrailConfig | null {
  if (!written || written.enable === false) return null;
  const { cloudWatchLogs, dataEvents } = written;
  return {
    name: written.name ?? 'charter-trail',
    logGroupRetentionInDays: cloudWatchLogs && cloudWatchLogs.enable !== false ? cloudWatchLogs.retentionInDays : null,
    dataEvents: {
      s3: dataEvents?.s3 ?? false,
      lambda: dataEvents?.lambda ?? false,
      selectors: (dataEvents?.advancedEventSelectors ?? []).map(({ name, fieldSelectors }) => ({
        name,
        fieldSelectors: fieldSelectors.map((selector) => ({ ...selector })),
      })),
    },
    insights: sorted(written.insights ?? []),
  };
}

function centralLogging(
  context: RuleContext,
  written: Written.CentralLogging | undefined,
): CentralLoggingConfig | null {
  if (written?.centralizationRule) return centralizationRule(context, written.centralizationRule);
  return written?.subscriptionFilter ? subscription(context, written.subscriptionFilter) : null;
}

/** What the schema's default for it says, too. */
export const defaultLogGroupNamePattern = '/central/${source.accountId}/${source.region}/${source.logGroup}';

function centralizationRule(context: RuleContext, written: Written.CentralizationRule): CentralizationRuleConfig {
  const { encryption } = written;
  const wanted = targets(written.deploymentTargets);
  return {
    mode: 'centralizationRule',
    name: written.name ?? 'charter-central-logs',
    targets: { ...wanted, organizationalUnits: withUnitsBelow(context, wanted.organizationalUnits) },
    regions: regions(context, written.regions),
    backupRegion: written.backupRegion ?? null,
    encryptedLogGroups: written.encryptedLogGroups ?? 'ALLOW',
    logGroups: written.logGroups ?? null,
    logGroupNamePattern: written.logGroupNamePattern ?? defaultLogGroupNamePattern,
    encryption: encryption
      ? { kmsKeyArn: encryption.kmsKeyArn ?? null, backupKmsKeyArn: encryption.backupKmsKeyArn ?? null }
      : null,
  };
}

function subscription(context: RuleContext, written: Written.CentralSubscriptionFilter): CentralSubscriptionConfig {
  const { openSearch } = written;
  return {
    mode: 'subscriptionFilter',
    ...accountsOf(context, written.deploymentTargets),
    regions: regions(context, written.regions),
    filterPattern: written.filterPattern ?? '',
    excludedLogGroups: sorted(written.excludedLogGroups ?? []),
    openSearch:
      openSearch && openSearch.enable !== false
        ? { readers: sorted(openSearch.readers), retentionInDays: openSearch.retentionInDays ?? 30 }
        : null,
  };
}

function retention(context: RuleContext, written: Written.LogRetention | undefined): LogRetentionConfig | null {
  if (!written) return null;
  return {
    days: written.defaultDays,
    ...accountsOf(context, written.deploymentTargets),
    regions: regions(context, written.regions),
  };
}

function queries(written: Written.LogQueries | undefined): LogQueriesConfig | null {
  if (!written || written.enable === false) return null;
  return {
    startDate: written.startDate ?? '2025-01-01',
    resultsExpireAfterDays: written.resultsExpireAfterDays ?? 30,
    maximumGigabytesPerQuery: written.maximumGigabytesPerQuery ?? null,
    builtIn: written.builtInQueries ?? true,
    saved: (written.savedQueries ?? [])
      .map(({ name, description, query }) => ({ name, description: description ?? '', query: query.trim() }))
      .sort((a, b) => byCodeUnits(a.name, b.name)),
  };
}

/** The accounts that stack sets reach, and whether the management account, which they never reach, is meant too. */
function accountsOf(
  context: RuleContext,
  written: Written.LoggingDeploymentTargets | undefined,
): { targets: DeploymentTargets; managementAccount: boolean } {
  const wanted = targets(written);
  const management = context.accounts.find(({ value, mandatory }) => mandatory && value.name === 'Management')?.value;
  const name = management?.name ?? '';
  const path = management?.organizationalUnit ?? 'Root';
  const meant = wanted.accounts.includes(name) || wanted.organizationalUnits.some((unit) => isWithin(path, unit));
  const others = (names: string[]) => names.filter((one) => one !== name);
  return {
    targets: { ...wanted, accounts: others(wanted.accounts), excludedAccounts: others(wanted.excludedAccounts) },
    managementAccount: meant && !wanted.excludedAccounts.includes(name),
  };
}

/** Without any, all accounts are meant. */
function targets(written: Written.LoggingDeploymentTargets = {}): DeploymentTargets {
  const organizationalUnits = sorted(written.organizationalUnits ?? []);
  const accounts = sorted(written.accounts ?? []);
  const all = organizationalUnits.length === 0 && accounts.length === 0;
  return {
    organizationalUnits: all ? ['Root'] : organizationalUnits,
    accounts,
    excludedAccounts: sorted(written.excludedAccounts ?? []),
  };
}

/** The OUs and every declared OU below them. The root stands for everything. */
function withUnitsBelow({ organizationalUnitPaths }: RuleContext, units: readonly string[]): string[] {
  if (units.includes('Root')) return ['Root'];
  const below = [...organizationalUnitPaths].filter((path) => units.some((unit) => path.startsWith(`${unit}/`)));
  return sorted([...units, ...below]);
}

function regions({ files }: RuleContext, written: readonly string[] | undefined): string[] {
  return sorted(written ?? (files['global-config']?.enabledRegions as string[] | undefined) ?? []);
}

function sorted<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
