import type { Refusal } from '../../model/index.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * The config is for another partition than the organization is in. Its documents would hold ARNs of the wrong partition
 * (`arn:aws-cn:…`), which match nothing: an exemption would exempt nobody, a Deny deny nothing.
 */
export function otherPartition({ config, snapshot }: RefusalContext): Refusal[] {
  const { id, partition } = snapshot.organization;
  if (config.partition === partition) return [];
  return [
    {
      code: 'other-partition',
      object: 'organization',
      why: `The config is for the partition ${config.partition} (homeRegion: ${config.homeRegion}), and organization ${id} is in ${partition}.`,
      steps: [
        `Set homeRegion in global-config.yaml to a Region of ${partition}, or target the organization that the config is for.`,
      ],
    },
  ];
}
