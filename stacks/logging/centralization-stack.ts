import { CfnOrganizationCentralizationRule } from 'aws-cdk-lib/aws-observabilityadmin';
import type { Construct } from 'constructs';
import { type CentralizationRuleConfig, unitSymbol } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import type { LoggingPlace } from './names.js';

/**
 * The rule by which CloudWatch Logs copies new log events of the organization to the log archive account. Only the
 * management account, or a delegated administrator, may have it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html
 */
export class CentralizationStack extends CharterStack {
  constructor(
    scope: Construct,
    name: string,
    description: string,
    { homeRegion, logging }: LoggingPlace,
    rule: CentralizationRuleConfig,
  ) {
    super(scope, name, description);
    new CfnOrganizationCentralizationRule(this, 'Rule', {
      ruleName: rule.name,
      rule: {
        source: {
          regions: rule.regions,
          scope: this.#scope(rule),
          sourceLogsConfiguration: {
            encryptedLogGroupStrategy: rule.encryptedLogGroups,
            logGroupSelectionCriteria: rule.logGroups ?? '*',
          },
        },
        destination: {
          account: this.parameter(`\${account:${logging.logArchiveAccount}}`),
          region: homeRegion,
          destinationLogsConfiguration: {
            logsEncryptionConfiguration: encryption(rule),
            logGroupNameConfiguration: { logGroupNamePattern: rule.logGroupNamePattern },
            ...(rule.backupRegion === null ? {} : { backupConfiguration: backup(rule, rule.backupRegion) }),
          },
        },
      },
    });
  }

  /** Written as `OrganizationUnitId IN ["…", "…"] OR AccountId IN ["…"]`. */
  #scope({ targets }: CentralizationRuleConfig): string {
    if (targets.organizationalUnits.includes('Root')) {
      return `OrganizationId = "${this.parameter('${organization}')}"`;
    }
    const units = targets.organizationalUnits.map((path) => this.parameter(unitSymbol(path)));
    const accounts = targets.accounts.map((account) => this.parameter(`\${account:${account}}`));
    return [...oneOf('OrganizationUnitId', units), ...oneOf('AccountId', accounts)].join(' OR ');
  }
}

function oneOf(key: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${key} IN [${ids.map((id) => `"${id}"`).join(', ')}]`];
}

function encryption({ encryption: wanted }: CentralizationRuleConfig) {
  if (!wanted || wanted.kmsKeyArn === null) return { encryptionStrategy: 'AWS_OWNED' };
  return {
    encryptionStrategy: 'CUSTOMER_MANAGED',
    kmsKeyArn: wanted.kmsKeyArn,
    // Copies that exist with AWS's own key keep it: to skip them would lose their log events.
    encryptionConflictResolutionStrategy: 'ALLOW',
  };
}

function backup({ encryption: wanted }: CentralizationRuleConfig, region: string) {
  return { region, ...(wanted?.backupKmsKeyArn ? { kmsKeyArn: wanted.backupKmsKeyArn } : {}) };
}
