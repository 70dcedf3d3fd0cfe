import { nearestName, segment } from '../diagnostics/index.js';
import {
  type ConfigFileName,
  childOf,
  type DocumentKind,
  type DocumentUse,
  follow,
  itemsOf,
  policyKinds,
  type SourceFile,
  type SourceNode,
  type Sources,
  textOf,
} from '../model/index.js';

/** A place in a config file that names a document. */
export interface NamedDocument {
  path: string;
  kind: DocumentKind;
  source: SourceFile;
  /** JSON pointer of the place, as it is written. */
  pointer: string;
  use: DocumentUse;
}

/** Places that name documents beside those of policies; `*` stands for every item of a list. */
const places: readonly { file: ConfigFileName; keys: readonly string[]; kind: DocumentKind }[] = [
  { file: 'conformance-packs-config', keys: ['conformancePacks', '*', 'template'], kind: 'template' },
  {
    file: 'customizations-config',
    keys: ['customizations', 'stackSets', '*', 'template'],
    kind: 'template',
  },
  { file: 'systems-manager-config', keys: ['documents', '*', 'content'], kind: 'document' },
];

/** Finds the documents that config files name, however faulty the rest of them is. */
export function namedDocuments(files: Sources['files']): NamedDocument[] {
  const organization = files['organization-config'];
  return [
    ...(organization ? policyDocuments(organization) : []),
    ...places.flatMap(({ file, keys, kind }) => {
      const source = files[file];
      if (!source?.root) return [];
      return pathsAt(source.root, keys, { written: '', meant: '' }).map(({ path, written, meant }) => ({
        path,
        kind,
        source,
        pointer: written,
        use: { file, pointer: meant },
      }));
    }),
  ];
}

function policyDocuments(source: SourceFile): NamedDocument[] {
  const root = source.root;
  if (!root) return [];
  const found: NamedDocument[] = [];
  const add = (path: string, pointer: string, meant = pointer) => {
    found.push({ path, kind: 'policy', source, pointer, use: { file: 'organization-config', pointer: meant } });
  };
  for (const { written, meant } of policyLists(root)) {
    itemsOf(childOf(root, written)).forEach((item, index) => {
      // A policy of AWS's own is named, not written.
      if (textOf(childOf(item, 'type')) === 'awsManaged') return;
      const path = textOf(childOf(item, 'policy'));
      if (path) add(path, `/${segment(written)}/${index}/policy`, `/${meant}/${index}/policy`);
    });
  }
  const resourcePolicy = textOf(childOf(root, 'resourcePolicy'));
  if (resourcePolicy) add(resourcePolicy, '/resourcePolicy');
  return found;
}

const configKeys = policyKinds.map(({ configKey }) => configKey);

/** The keys under which policies stand, misspelled ones too: what is wrong in their documents is said in the same run. */
function policyLists(root: SourceNode): { written: string; meant: string }[] {
  const mapping = follow(root);
  if (mapping.kind !== 'mapping') return [];
  return mapping.entries.flatMap(({ key }) => {
    const meant = nearestName(key, configKeys);
    return meant === null ? [] : [{ written: key, meant }];
  });
}

interface Pointers {
  written: string;
  meant: string;
}

/** The texts at the end of a path of keys; a misspelled key is taken for the one that it is near to. */
function pathsAt(node: SourceNode, keys: readonly string[], at: Pointers): ({ path: string } & Pointers)[] {
  const [key, ...rest] = keys;
  if (key === undefined) {
    const path = textOf(node);
    return path ? [{ path, ...at }] : [];
  }
  if (key === '*') {
    return itemsOf(node).flatMap((item, index) =>
      pathsAt(item, rest, { written: `${at.written}/${index}`, meant: `${at.meant}/${index}` }),
    );
  }
  const mapping = follow(node);
  if (mapping.kind !== 'mapping') return [];
  const names = mapping.entries.map((entry) => entry.key);
  const written = names.includes(key) ? key : names.find((name) => nearestName(name, [key]) !== null);
  const child = written === undefined ? undefined : childOf(node, written);
  if (written === undefined || !child) return [];
  return pathsAt(child, rest, { written: `${at.written}/${segment(written)}`, meant: `${at.meant}/${key}` });
}
