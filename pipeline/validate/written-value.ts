import type { SourceAlias, SourceFile, SourceNode } from '../model/index.js';

type SourceValue = Exclude<SourceNode, SourceAlias>;

function follow(node: SourceNode): SourceValue {
  return node.kind === 'alias' ? follow(node.target) : node;
}

/**
 * What stands in a file at the end of a path of keys and indices, whatever the schema thought of it. Asked only about what
 * is absent after the schema: not written, or written wrongly.
 */
export function writtenValue(file: SourceFile | null, path: readonly string[]): SourceValue | undefined {
  let node = file?.root ? follow(file.root) : undefined;
  for (const key of path) {
    const next =
      node?.kind === 'mapping'
        ? node.entries.find((entry) => entry.key === key)?.value
        : node?.kind === 'sequence'
          ? node.items[Number(key)]
          : undefined;
    node = next && follow(next);
  }
  return node;
}
