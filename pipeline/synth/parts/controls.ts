import { EnabledControlsStack } from '../../../stacks/control-tower/enabled-controls-stack.js';
import { type Config, managedDescription } from '../../model/index.js';
import type { Part } from './part.js';

const title = 'Controls of AWS Control Tower';

/** One stack in the management account and the home Region, where Control Tower is. */
export function controlsParts({ homeRegion, controls }: Config): Part[] {
  if (controls.length === 0) return [];
  return [
    {
      kind: 'stack',
      name: 'charter-controls',
      region: homeRegion,
      title,
      capabilities: [],
      dependsOn: [],
      make: (app, id) => new EnabledControlsStack(app, id, managedDescription(title), controls),
    },
  ];
}
