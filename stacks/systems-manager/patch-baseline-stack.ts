import { CfnPatchBaseline } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { ApprovalRuleConfig, PatchBaselineConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { perAccount } from './per-account.js';

export const patchListParameters = { approvedPatches: 'ApprovedPatches', rejectedPatches: 'RejectedPatches' } as const;

/** A patch baseline of an account and Region, with the patch groups that use it. */
export class PatchBaselineStack extends CharterStack {
  constructor(scope: Construct, name: string, config: PatchBaselineConfig) {
    super(scope, name, `Patch baseline ${config.name}`);
    const { approvalRules, operatingSystem, approvedPatches, approvedPatchesEnableNonSecurity } = config;
    // The operating system of a baseline cannot change: as a part of its id, another one is another baseline.
    const baseline = new CfnPatchBaseline(this, `PatchBaseline${letters(operatingSystem)}`, {
      name: config.name,
      ...(config.description && { description: config.description }),
      operatingSystem,
      defaultBaseline: config.isDefault,
      ...(config.patchGroups.length > 0 && { patchGroups: config.patchGroups }),
      ...(approvalRules.length > 0 && {
        approvalRules: { patchRules: approvalRules.map((rule) => patchRule(rule, operatingSystem)) },
      }),
      approvedPatchesComplianceLevel: config.approvedPatchesComplianceLevel,
      ...(isLinux(operatingSystem) && approvedPatches.length > 0 && { approvedPatchesEnableNonSecurity }),
      rejectedPatchesAction: config.rejectedPatchesAction,
    });
    for (const list of ['approvedPatches', 'rejectedPatches'] as const) {
      const value = perAccount(this, {
        parameter: patchListParameters[list],
        kind: 'CommaDelimitedList',
        usual: config[list].length > 0 ? config[list].join(',') : null,
        others: config.exceptions.flatMap((exception) => exception[list]?.join(',') ?? []),
      });
      if (value !== undefined) baseline.addPropertyOverride(patchListParameters[list], this.resolve(value));
    }
  }
}

function patchRule({ filters, approve, complianceLevel, enableNonSecurity }: ApprovalRuleConfig, system: string) {
  return {
    patchFilterGroup: { patchFilters: filters.map(({ key, values }) => ({ key, values })) },
    ...('untilDate' in approve ? { approveUntilDate: approve.untilDate } : { approveAfterDays: approve.afterDays }),
    complianceLevel,
    ...(isLinux(system) && { enableNonSecurity }),
  };
}

/** Only Linux knows updates that are no security updates apart. */
function isLinux(operatingSystem: string): boolean {
  return operatingSystem !== 'WINDOWS' && operatingSystem !== 'MACOS';
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
