import type { Sources } from '../../model/index.js';

/** The text of every file that a diagnostic can point into, by the path that diagnostics use. */
export function textsOf({ files, documents }: Sources): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of Object.values(files)) if (file) texts.set(file.path, file.text);
  for (const { file } of Object.values(documents)) if (file) texts.set(file.path, file.text);
  return texts;
}
