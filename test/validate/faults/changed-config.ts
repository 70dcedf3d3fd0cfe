import { readdirSync, readFileSync } from 'node:fs';
import type { Edit, Fault, Place } from './fault.js';

export type Files = Readonly<Record<string, string | Buffer | null>>;

const directory = 'test/validate/faults/base';

/** The files of the base config, by their path in it. */
export const base: Files = Object.fromEntries(
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|json)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(`${directory}/${path}`, 'utf8')]),
);

/** Whether the texts that the edits replace stand there, each exactly once. */
export function fits(files: Files, edits: readonly Edit[]): boolean {
  let now = files;
  for (const edit of edits) {
    if ('from' in edit && times(now[edit.file], edit.from) !== 1) return false;
    if ('content' in edit && now[edit.file] !== base[edit.file]) return false;
    now = apply(now, [edit]);
  }
  return true;
}

/** @throws where a text that is replaced does not stand there exactly once: the fault would not be what its name says */
export function apply(files: Files, edits: readonly Edit[]): Files {
  const changed = { ...files };
  for (const edit of edits) {
    if ('content' in edit) {
      changed[edit.file] = edit.content;
      continue;
    }
    const text = changed[edit.file];
    const count = times(text, edit.from);
    if (count !== 1) throw new Error(`${edit.file} holds this ${count} times: ${edit.from}`);
    changed[edit.file] = String(text).replace(edit.from, () => edit.to);
  }
  return changed;
}

function times(text: string | Buffer | null | undefined, part: string): number {
  return typeof text === 'string' ? text.split(part).length - 1 : 0;
}

/** `file` as diagnostics name it, and the line where the fault must be reported. */
export function expectedPlace({ at, edits: [edit] }: Fault, files: Files): { file: string; line: number } {
  if (at) return placeIn(files, at);
  const file = relativeToConfig(edit.file);
  if ('content' in edit) return { file, line: 1 };
  const [before, now] = [base[edit.file], files[edit.file]].map(String) as [string, string];
  let same = 0;
  while (same < now.length && now[same] === before[same]) same++;
  return { file, line: lineOf(now, same) };
}

/** @throws where the text does not stand there exactly once */
export function placeIn(files: Files, { file, text }: Place): { file: string; line: number } {
  if (text === undefined) return { file: relativeToConfig(file), line: 1 };
  const content = String(files[file]);
  const count = times(content, text);
  if (count !== 1) throw new Error(`${file} holds this ${count} times: ${text}`);
  return { file: relativeToConfig(file), line: lineOf(content, content.indexOf(text) + text.length) };
}

function relativeToConfig(path: string): string {
  return path.startsWith('config/') ? path.slice('config/'.length) : `../${path}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
