import type { Config } from '../../model/index.js';
import type { Part } from './part.js';

/** Stack sets of the user's own: their templates as they are. */
export function customStackSetsParts({ homeRegion, stackSets }: Config): Part[] {
  return stackSets.map((set): Part => {
    const { template, parameters, overrides, capabilities, targets, regions } = set;
    const { autoDeployment, retainStacks, rollout } = set;
    return {
      kind: 'stackSet',
      name: customName(set.name),
      region: homeRegion,
      // What Charter says of the stack set itself follows it, behind a full stop.
      title: set.description.replace(/\.$/, '') || set.name,
      template,
      parameters,
      overrides,
      capabilities,
      targets,
      regions,
      autoDeployment,
      retainStacks,
      dependsOn: set.dependsOn.map(customName),
      rollout,
    };
  });
}

/** In AWS they stand together, and apart from the stack sets that Charter makes for the other parts of the config. */
function customName(name: string): string {
  return `charter-custom-${name}`;
}
