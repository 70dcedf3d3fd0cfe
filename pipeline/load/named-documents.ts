import { nearestName, segment } from '../diagnostics/index.js';
import { follow, policyKinds, type SourceNode, type SourceValue } from '../model/index.js';

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
    const list = target(child(root, configKey));
    if (list?.kind !== 'sequence') continue;
    list.items.forEach((item, index) => {
      // A policy of AWS's own is named, not written.
      if (text(child(item, 'type')) === 'awsManaged') return;
      const path = text(child(item, 'policy'));
      if (path) found.push({ path, pointer: `/${segment(configKey)}/${index}/policy` });
    });
  }
  const resourcePolicy = text(child(root, 'resourcePolicy'));
  if (resourcePolicy) found.push({ path: resourcePolicy, pointer: '/resourcePolicy' });
  return found;
}

const configKeys = policyKinds.map(({ configKey }) => configKey);

/** The keys under which policies stand, misspelled ones too: what is wrong in their documents is said in the same run. */
function policyLists(root: SourceNode): string[] {
  const mapping = target(root);
  if (mapping?.kind !== 'mapping') return [];
  return mapping.entries.map(({ key }) => key).filter((key) => nearestName(key, configKeys) !== null);
}

function target(node: SourceNode | undefined): SourceValue | undefined {
  return node && follow(node);
}

function child(node: SourceNode | undefined, key: string): SourceNode | undefined {
  const mapping = target(node);
  return mapping?.kind === 'mapping' ? mapping.entries.find((entry) => entry.key === key)?.value : undefined;
}

function text(node: SourceNode | undefined): string | undefined {
  const scalar = target(node);
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? scalar.value : undefined;
}
