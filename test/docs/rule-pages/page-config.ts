import { readdirSync, readFileSync } from 'node:fs';
import { type PageFile, type RulePage, rulePage } from '../../../tools/dev/check-docs/rule-page.js';
import { soundConfig } from '../../validate/write-config.js';

const folder = 'docs/rules';

export interface Page extends RulePage {
  /** The file's name without `.md`. */
  name: string;
  markdown: string;
}

/** Every page of docs/rules but the index. */
export const pages: readonly Page[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .sort()
  .map((file) => {
    const markdown = readFileSync(`${folder}/${file}`, 'utf8');
    return { name: file.slice(0, -3), markdown, ...rulePage(markdown) };
  });

/** The sound config with the files of a page in it: top-level keys of a config file replace those that stand there. */
export function configOf(files: readonly PageFile[]): Record<string, string | Buffer | null> {
  const config: Record<string, string | Buffer | null> = { ...soundConfig };
  for (const file of files) {
    const path = /^(policies|conformance-packs)\//.test(file.path) ? file.path : `config/${file.path}`;
    config[path] = contentOf(file, config[path]);
  }
  return config;
}

function contentOf(
  { path, words, content }: PageFile,
  before: string | Buffer | null | undefined,
): string | Buffer | null {
  if (words.includes('absent')) return null;
  const fragment = path.endsWith('-config.yaml') && !words.includes('whole');
  const text = fragment && typeof before === 'string' ? withKeys(before, content) : content;
  if (words.includes('utf-16')) return Buffer.from(`\ufeff${text}`, 'utf16le');
  return words.includes('last-line-600-times') ? text.replace(/.*\n$/, (line) => line.repeat(600)) : text;
}

/** The text of a YAML file without the top-level keys that a fragment has, and the fragment behind it. */
function withKeys(text: string, fragment: string): string {
  const keys = new Set(topLevel(fragment).map(({ key }) => key));
  const kept = topLevel(text).filter(({ key }) => !keys.has(key));
  return kept.map(({ lines }) => lines).join('') + fragment;
}

/** A YAML file cut at the lines that start a top-level key. */
function topLevel(text: string): { key: string; lines: string }[] {
  const parts: { key: string; lines: string }[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const key = /^["']?([\w.-]+)["']?:/.exec(line)?.[1];
    if (key !== undefined || parts.length === 0) parts.push({ key: key ?? '', lines: line });
    else parts.at(-1)!.lines += line;
  }
  return parts;
}
