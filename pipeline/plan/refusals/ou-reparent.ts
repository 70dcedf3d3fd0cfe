import type { Refusal } from '../../model/index.js';
import { parentOf } from '../match-units.js';
import type { RefusalContext } from './refusal-context.js';

/** An OU cannot be moved: its parent is create-only, and CloudFormation would replace it and lose what hangs on it. */
export function ouReparent({ config, identity, snapshot }: RefusalContext): Refusal[] {
  return config.organizationalUnits.flatMap(({ path, ignored }): Refusal[] => {
    const unit = identity.unit(path);
    const parentPath = parentOf(path) ?? 'Root';
    const parent = parentPath === 'Root' ? snapshot.root.id : identity.unit(parentPath)?.id;
    if (!unit || ignored || unit.parentId === parent) return [];
    return [
      {
        code: 'ou-reparent',
        object: `ou:${path}`,
        why: `OU ${unit.path} cannot be moved below ${parentPath}: AWS has no call for it, and replacing it would lose what is attached.`,
        steps: [
          `Remove the entry { from: ${unit.path}, to: ${path} } from moved in organization-config.yaml.`,
          `Charter then creates ${path} with its policies, moves the accounts that the config places there, and removes ${unit.path} once it is empty.`,
        ],
      },
    ];
  });
}
