import { readFileSync } from 'node:fs';
import { soundConfig } from '../validate/write-config.js';

/** The files that a page shows, by their paths beside `config/` or below it, as tests write configs. */
export function pageFiles(page: string): Record<string, string> {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(?:yaml|json) (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(
    blocks.map(([, path = '', content = '']) => [path.startsWith('policies/') ? path : `config/${path}`, content]),
  );
}

/** The same, behind the files of the sound config where they add keys to one of them. */
export function pageAndSoundFiles(page: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pageFiles(page)).map(([path, content]) => [path, `${soundConfig[path] ?? ''}${content}`]),
  );
}
