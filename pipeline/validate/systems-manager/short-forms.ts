import type { Association, SystemsManagerConfig } from '../../model/config-files.generated.js';
import type { DeepPartial } from '../schema/deep-partial.js';

/** A key of the config that stands for one well-known association. */
export type ShortForm = 'inventory' | 'agentUpdate' | 'patchScan';

interface Meaning {
  key: ShortForm;
  name: string;
  document: string;
  schedule: string;
  parameters: Readonly<Record<string, string>>;
}

/**
 * What the short forms mean. Inventory takes a rate, as AWS recommends; a scan waits for its time, and installs nothing.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-about.html
 */
export const shortForms: readonly Meaning[] = [
  {
    key: 'inventory',
    name: 'charter-inventory',
    document: 'AWS-GatherSoftwareInventory',
    schedule: 'rate(1 day)',
    parameters: {
      applications: 'Enabled',
      awsComponents: 'Enabled',
      customInventory: 'Enabled',
      instanceDetailedInformation: 'Enabled',
      networkConfig: 'Enabled',
      services: 'Enabled',
      windowsRoles: 'Enabled',
      windowsUpdates: 'Enabled',
    },
  },
  {
    key: 'agentUpdate',
    name: 'charter-agent-update',
    document: 'AWS-UpdateSSMAgent',
    schedule: 'rate(14 days)',
    parameters: {},
  },
  {
    key: 'patchScan',
    name: 'charter-patch-scan',
    document: 'AWS-RunPatchBaseline',
    schedule: 'cron(0 2 ? * * *)',
    parameters: { Operation: 'Scan' },
  },
];

/** The association that a short form stands for. */
export function longForm(
  { name, document, schedule, parameters }: Meaning,
  written: DeepPartial<NonNullable<SystemsManagerConfig[ShortForm]>>,
): DeepPartial<Association> {
  return {
    targets: { allNodes: true },
    schedule,
    ...written,
    name,
    document,
    parameters: { ...parameters, ...written.parameters },
  } as DeepPartial<Association>;
}
