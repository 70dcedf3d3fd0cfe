import { readFileSync } from 'node:fs';

/** The files that a page shows, by their paths beside `config/` or below it, as tests write configs. */
export function pageFiles(page: string): Record<string, string> {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(?:yaml|json) (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(
    blocks.map(([, path = '', content = '']) => [path.startsWith('policies/') ? path : `config/${path}`, content]),
  );
}
