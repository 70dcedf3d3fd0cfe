import { nearestName, segments } from '../../diagnostics/index.js';
import type { SourceMapping, SourceNode } from '../../model/index.js';
import type { SchemaError } from './schema-error.js';

/** A key that the schema does not know, and the one that was probably meant. */
interface Misspelling {
  error: SchemaError;
  path: readonly string[];
  wrong: string;
  meant: string;
}

/**
 * Reads misspelled keys as what was probably meant, so that one misspelled key is one error: what stands under it would
 * else be missing everywhere that speaks of it. Everything keeps its place.
 *
 * @returns the tree with the meant keys and the errors that it mends; the same tree where there is nothing to mend
 */
export function mendKeys(
  root: SourceNode,
  errors: readonly SchemaError[],
): { root: SourceNode; mended: ReadonlySet<SchemaError> } {
  const misspellings = errors.flatMap(misspelling);
  const mended = new Set<SchemaError>();
  let tree = root;
  for (const one of misspellings) {
    const changed = changedAt(tree, one.path, one);
    if (!changed) continue;
    tree = changed;
    mended.add(one.error);
  }
  return { root: tree, mended };
}

function misspelling(error: SchemaError): Misspelling[] {
  if (error.keyword !== 'additionalProperties') return [];
  const wrong = String(error.params['additionalProperty']);
  const meant = nearestName(wrong, Object.keys(error.parentSchema.properties ?? {}));
  return meant === null ? [] : [{ error, path: segments(error.instancePath), wrong, meant }];
}

/** A copy of what lies along the path, the rest is shared; null where there is nothing to rename. */
function changedAt(node: SourceNode, path: readonly string[], misspelt: Misspelling): SourceNode | null {
  if (node.kind === 'alias') {
    const target = changedAt(node.target, path, misspelt);
    return target && { ...node, target };
  }
  if (node.kind === 'include') {
    const root = changedAt(node.file.root, path, misspelt);
    return root && { ...node, file: { ...node.file, root } };
  }
  const [head, ...rest] = path;
  if (head === undefined) return node.kind === 'mapping' ? renamed(node, misspelt) : null;
  if (node.kind === 'mapping') {
    const index = node.entries.findIndex(({ key }) => key === head);
    const entry = node.entries[index];
    const value = entry && changedAt(entry.value, rest, misspelt);
    return value ? { ...node, entries: node.entries.with(index, { ...entry, value }) } : null;
  }
  if (node.kind !== 'sequence') return null;
  const item = node.items[Number(head)];
  const changed = item && changedAt(item, rest, misspelt);
  return changed ? { ...node, items: node.items.with(Number(head), changed) } : null;
}

function renamed(node: SourceMapping, { wrong, meant }: Misspelling): SourceMapping | null {
  // Where the right key stands too, it is the one that is meant.
  if (node.entries.some(({ key }) => key === meant)) return null;
  const entries = node.entries.map((entry) => (entry.key === wrong ? { ...entry, key: meant } : entry));
  return { ...node, entries };
}
