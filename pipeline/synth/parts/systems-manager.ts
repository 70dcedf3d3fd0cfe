import { InventoryBucketStack } from '../../../stacks/systems-manager/inventory-bucket-stack.js';
import { InventorySyncStack } from '../../../stacks/systems-manager/inventory-sync-stack.js';
import { PatchBaselineStack, patchListParameters } from '../../../stacks/systems-manager/patch-baseline-stack.js';
import { SsmDocumentStack } from '../../../stacks/systems-manager/ssm-document-stack.js';
import type {
  Config,
  PatchBaselineConfig,
  Placement,
  ResourceDataSyncConfig,
  SsmDocumentConfig,
  SystemsManagerConfig,
} from '../../model/index.js';
import type { Part, StackSetPart } from './part.js';
import { inOneAccount } from './stack-set-part.js';
import { associationPart, maintenanceWindowPart, maintenanceWindowRolePart } from './systems-manager-runs.js';
import { overridesOf, stackSetName, systemsManagerPart } from './systems-manager-stack-set.js';

/**
 * One stack set for each thing that the config names, called by its name: whatever is added, changed or given an exception
 * leaves the others where they are. What is used comes before what uses it.
 */
export function systemsManagerParts(config: Config): Part[] {
  const { systemsManager } = config;
  if (!systemsManager) return [];
  const { documents, patchBaselines, maintenanceWindows, associations, dataSync } = systemsManager;
  const region = config.homeRegion;
  const role = maintenanceWindowRolePart(region, maintenanceWindows);
  return [
    ...documents.map((one) => documentPart(region, one)),
    ...patchBaselines.map((one) => patchBaselinePart(region, one)),
    ...role,
    ...maintenanceWindows.map((one) => maintenanceWindowPart(region, one, documentNames(systemsManager), role)),
    ...associations.map((one) => associationPart(region, one, documentNames(systemsManager))),
    ...(dataSync ? [bucketPart(region, dataSync), syncPart(region, dataSync)] : []),
  ].filter(reachesAnything);
}

function documentNames({ documents }: SystemsManagerConfig): ReadonlySet<string> {
  return new Set(documents.map(({ name }) => name));
}

/** A stack set without targets or Regions cannot be made. */
function reachesAnything({ targets, regions }: Placement): boolean {
  return regions.length > 0 && targets.organizationalUnits.length + targets.accounts.length > 0;
}

function documentPart(region: string, document: SsmDocumentConfig): StackSetPart {
  return systemsManagerPart(region, document, {
    name: stackSetName('ssm-document', document.name),
    title: `SSM document ${document.name}`,
    make: (app, id) => new SsmDocumentStack(app, id, document),
  });
}

function patchBaselinePart(region: string, baseline: PatchBaselineConfig): StackSetPart {
  const isDefault = baseline.isDefault ? ', the default' : '';
  return systemsManagerPart(region, baseline, {
    name: stackSetName('patch-baseline', baseline.name),
    title: `Patch baseline ${baseline.name} for ${baseline.operatingSystem}${isDefault}`,
    make: (app, id) => new PatchBaselineStack(app, id, baseline),
    overrides: overridesOf(baseline.exceptions, patchListParameters),
  });
}

const bucketStackSet = 'charter-inventory-bucket';

/** The bucket, in the one account and Region that it lives in, before everything else. */
function bucketPart(region: string, dataSync: ResourceDataSyncConfig): StackSetPart {
  return {
    ...inOneAccount(dataSync.account, region, {
      name: bucketStackSet,
      title: `The bucket in ${dataSync.account} that gathers inventory`,
      capabilities: [],
      dependsOn: [],
      make: (app, id) => new InventoryBucketStack(app, id, dataSync),
    }),
    regions: [dataSync.bucketRegion],
  };
}

function syncPart(region: string, dataSync: ResourceDataSyncConfig): StackSetPart {
  return systemsManagerPart(region, dataSync, {
    name: 'charter-inventory-sync',
    title: `Syncs that write inventory to the bucket in ${dataSync.account}`,
    make: (app, id) => new InventorySyncStack(app, id, dataSync),
    dependsOn: [bucketStackSet],
  });
}
