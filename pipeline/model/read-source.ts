import { follow, type SourceNode, type SourceValue } from './sources.js';

// Reading trees that nobody has judged yet: what is not there, or is something else, is undefined. Aliases and included
// files are followed.

/** The value of a key of a mapping. */
export function childOf(node: SourceNode | null | undefined, key: string): SourceNode | undefined {
  const mapping = valueBehind(node);
  return mapping?.kind === 'mapping' ? mapping.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The items of a sequence; none where it is something else. */
export function itemsOf(node: SourceNode | null | undefined): readonly SourceNode[] {
  const sequence = valueBehind(node);
  return sequence?.kind === 'sequence' ? sequence.items : [];
}

/** The text of a scalar that is text. */
export function textOf(node: SourceNode | null | undefined): string | undefined {
  const scalar = valueBehind(node);
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? scalar.value : undefined;
}

/** What stands in a tree at the end of a path of keys and indices. */
export function valueAt(root: SourceNode | null | undefined, path: readonly string[]): SourceValue | undefined {
  let node = valueBehind(root);
  for (const key of path) {
    node = valueBehind(node?.kind === 'sequence' ? node.items[Number(key)] : childOf(node, key));
  }
  return node;
}

function valueBehind(node: SourceNode | null | undefined): SourceValue | undefined {
  return node ? follow(node) : undefined;
}
