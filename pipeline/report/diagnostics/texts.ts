import type { SourceFile, Sources } from '../../model/index.js';

/** The config files that were read: those of a directory, and what they include. */
export function configFilesOf({ files, notGoverned, included }: Sources): SourceFile[] {
  const all = [...Object.values(files), ...Object.values(notGoverned), ...included];
  return all.filter((file) => file !== null);
}

/** The documents that were read, each once. */
export function documentsOf({ documents }: Sources): SourceFile[] {
  const files = Object.values(documents).flatMap(({ file }) => file ?? []);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A file's line by its number from 1; undefined where there is none. */
export type LineReader = (file: string, line: number) => string | undefined;

/** Reads lines of the files that diagnostics point into; a file is split once, however many of them do. */
export function lineReader(sources: Sources): LineReader {
  const files = [...configFilesOf(sources), ...documentsOf(sources)];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const linesOf = new Map<string, string[]>();
  return (file, line) => {
    let lines = linesOf.get(file);
    if (!lines) {
      const text = texts.get(file);
      lines = text ? text.split(/\r\n|\n|\r/) : [];
      linesOf.set(file, lines);
    }
    return lines[line - 1];
  };
}
