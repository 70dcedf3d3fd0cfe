import { segments } from '../../diagnostics/index.js';
import { type SourceFile, type SourceValue, valueAt } from '../../model/index.js';

/**
 * What stands in a file at the end of a path of keys and indices, whatever the schema thought of it. Asked only about what
 * is absent after the schema: not written, or written wrongly.
 */
export function writtenValue(file: SourceFile | null, path: readonly string[]): SourceValue | undefined {
  return valueAt(file?.root, path);
}

/** Whether one of the keys of an entry was written wrongly: it is absent after the schema, and stands in the file. */
export function hasRefused(
  file: SourceFile | null,
  { value, pointer }: { value: object; pointer: string },
  keys: readonly string[],
): boolean {
  const given = value as Readonly<Record<string, unknown>>;
  return keys.some(
    (key) => given[key] === undefined && writtenValue(file, segments(`${pointer}/${key}`)) !== undefined,
  );
}
