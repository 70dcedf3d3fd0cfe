import type * as Written from '../../model/config-files.generated.js';
import {
  type ApprovalRuleConfig,
  byCodeUnits,
  type JsonObject,
  type PatchBaselineConfig,
  type PatchFilterKey,
  type ResourceDataSyncConfig,
  type SsmDocumentConfig,
  type SystemsManagerConfig,
} from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { declaredAssociations, systemsManagerFile } from '../systems-manager/declared.js';
import { placement, withoutExcluded } from '../systems-manager/placement.js';
import { association, maintenanceWindow } from './systems-manager-runs.js';

/** What systems-manager-config.yaml means; null where there is none. */
export function systemsManager(context: RuleContext): SystemsManagerConfig | null {
  const file = context.files[systemsManagerFile] as Written.SystemsManagerConfig | null;
  if (!file) return null;
  const associations = declaredAssociations(context).map(({ value }) => value as Written.Association);
  return {
    documents: (file.documents ?? []).map((one) => ssmDocument(context, one)).sort(byName),
    patchBaselines: (file.patchBaselines ?? []).map((one) => patchBaseline(context, one)).sort(byName),
    maintenanceWindows: (file.maintenanceWindows ?? []).map((one) => maintenanceWindow(context, one)).sort(byName),
    associations: associations.map((one) => association(context, one)).sort(byName),
    dataSync: file.resourceDataSync ? dataSync(context, file.resourceDataSync) : null,
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return byCodeUnits(a.name, b.name);
}

function ssmDocument(context: RuleContext, written: Written.SsmDocument): SsmDocumentConfig {
  return {
    name: written.name,
    type: written.type,
    path: written.content,
    content: context.templates[written.content]?.value as JsonObject,
    targetType: written.targetType ?? null,
    ...placement(context, written),
  };
}

function patchBaseline(context: RuleContext, written: Written.PatchBaseline): PatchBaselineConfig {
  return {
    name: written.name,
    description: (written.description ?? '').trim(),
    operatingSystem: written.operatingSystem,
    isDefault: written.default ?? false,
    patchGroups: sorted(written.patchGroups),
    approvalRules: (written.approvalRules ?? []).map(approvalRule),
    approvedPatches: sorted(written.approvedPatches),
    approvedPatchesComplianceLevel: written.approvedPatchesComplianceLevel ?? 'UNSPECIFIED',
    approvedPatchesEnableNonSecurity: written.approvedPatchesEnableNonSecurity ?? false,
    rejectedPatches: sorted(written.rejectedPatches),
    rejectedPatchesAction: written.rejectedPatchesAction ?? 'ALLOW_AS_DEPENDENCY',
    ...placement(context, written),
    exceptions: withoutExcluded(written.exceptions, ({ approvedPatches, rejectedPatches }) => ({
      ...(approvedPatches && { approvedPatches: sorted(approvedPatches) }),
      ...(rejectedPatches && { rejectedPatches: sorted(rejectedPatches) }),
    })),
  };
}

/** In the order in which a reader narrows patches down. */
const filterKeys: readonly PatchFilterKey[] = [
  'PATCH_SET',
  'PRODUCT_FAMILY',
  'PRODUCT',
  'CLASSIFICATION',
  'SEVERITY',
  'MSRC_SEVERITY',
  'PRIORITY',
  'SECTION',
  'PATCH_ID',
];

function approvalRule({ filters, ...rule }: Written.ApprovalRule): ApprovalRuleConfig {
  return {
    filters: filterKeys.flatMap((key) => {
      const values = filters[key];
      return values ? [{ key, values: sorted(values) }] : [];
    }),
    approve:
      rule.approveUntilDate === undefined
        ? { afterDays: rule.approveAfterDays ?? 0 }
        : { untilDate: rule.approveUntilDate },
    complianceLevel: rule.complianceLevel ?? 'UNSPECIFIED',
    enableNonSecurity: rule.enableNonSecurity ?? false,
  };
}

function dataSync(context: RuleContext, written: Written.ResourceDataSync): ResourceDataSyncConfig {
  return {
    account: written.account,
    bucket: written.bucket ?? null,
    bucketRegion: written.bucketRegion ?? context.files['global-config']?.homeRegion ?? '',
    prefix: written.prefix?.replace(/\/+$/, '') ?? null,
    expireAfterDays: written.expireAfterDays ?? 365,
    ...placement(context, written),
  };
}

function sorted(values: readonly string[] = []): string[] {
  return [...new Set(values)].sort();
}
