import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A relative link of a page that leads nowhere. */
export interface BrokenLink {
  page: string;
  link: string;
}

/**
 * The relative links of Markdown pages that lead to no file, or to no heading of one.
 *
 * @param root the repository
 * @param pages relative to the root
 */
export function brokenLinks(root: string, pages: readonly string[]): BrokenLink[] {
  return pages.flatMap((page) =>
    linksOf(readFileSync(join(root, page), 'utf8'))
      .filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link) && !leads(root, page, link))
      .map((link) => ({ page, link })),
  );
}

/** Targets of inline links and images. Code is no text, so that an example is no link. */
export function linksOf(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = '']) => target);
}

function leads(root: string, page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return anchor === undefined || (file.endsWith('.md') && anchorsOf(readFileSync(file, 'utf8')).includes(anchor));
}

/** The anchors that GitHub gives headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ +(.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
