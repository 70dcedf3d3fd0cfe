import { follow, type SourceFile, type SourceValue } from '../../model/index.js';

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
