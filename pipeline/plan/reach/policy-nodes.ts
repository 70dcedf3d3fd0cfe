import type { Json, ResourceChange } from '../../model/index.js';

/**
 * The targets below which a step changes what policies say: those that a policy gains or loses, and all of a policy whose
 * document changes. A new name or description changes nothing for anybody.
 *
 * @param targetsOf what a live policy is attached to, by its id
 */
export function policyNodes(changes: readonly ResourceChange[], targetsOf: (policyId: string) => string[]): string[] {
  return changes
    .filter(({ type }) => type === 'AWS::Organizations::Policy')
    .flatMap((change) => {
      const targets = change.properties.find(({ path }) => path === '/Properties/TargetIds');
      const [before, after] = [texts(targets?.before), texts(targets?.after)];
      const moved = [
        ...before.filter((target) => !after.includes(target)),
        ...after.filter((target) => !before.includes(target)),
      ];
      if (change.action !== 'Modify' || !hasNewDocument(change)) return moved;
      return [...before, ...after, ...(change.physicalId === null ? [] : targetsOf(change.physicalId))];
    });
}

function hasNewDocument({ properties }: ResourceChange): boolean {
  return properties.some(({ path }) => /^\/Properties\/(Content|Type)(\/|$)/.test(path));
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
