import { nearestName, segment } from '../diagnostics/index.js';
import { childOf, follow, itemsOf, policyKinds, type SourceNode, textOf } from '../model/index.js';

/** A place in organization-config.yaml that names a document. */
export interface NamedDocument {
  path: string;
  /** JSON pointer of the place. */
  pointer: string;
}

/** Finds the documents that organization-config.yaml names, however faulty the rest of it is. */
export function namedDocuments(root: SourceNode): NamedDocument[] {
  const found: NamedDocument[] = [];
  for (const configKey of policyLists(root)) {
    itemsOf(childOf(root, configKey)).forEach((item, index) => {
      // A policy of AWS's own is named, not written.
      if (textOf(childOf(item, 'type')) === 'awsManaged') return;
      const path = textOf(childOf(item, 'policy'));
      if (path) found.push({ path, pointer: `/${segment(configKey)}/${index}/policy` });
    });
  }
  const resourcePolicy = textOf(childOf(root, 'resourcePolicy'));
  if (resourcePolicy) found.push({ path: resourcePolicy, pointer: '/resourcePolicy' });
  return found;
}

const configKeys = policyKinds.map(({ configKey }) => configKey);

/** The keys under which policies stand, misspelled ones too: what is wrong in their documents is said in the same run. */
function policyLists(root: SourceNode): string[] {
  const mapping = follow(root);
  if (mapping.kind !== 'mapping') return [];
  return mapping.entries.map(({ key }) => key).filter((key) => nearestName(key, configKeys) !== null);
}
