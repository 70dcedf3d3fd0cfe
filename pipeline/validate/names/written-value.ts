import { type SourceFile, type SourceValue, valueAt } from '../../model/index.js';

/**
 * What stands in a file at the end of a path of keys and indices, whatever the schema thought of it. Asked only about what
 * is absent after the schema: not written, or written wrongly.
 */
export function writtenValue(file: SourceFile | null, path: readonly string[]): SourceValue | undefined {
  return valueAt(file?.root, path);
}
