import { readFileSync } from 'node:fs';

/** The files that the page on Systems Manager shows, as it shows them; below `config/`. */
export function exampleFiles(): Record<string, string> {
  const markdown = readFileSync('docs/systems-manager.md', 'utf8');
  const blocks = [...markdown.matchAll(/^```yaml (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path, content]) => [`config/${path}`, content ?? '']));
}
