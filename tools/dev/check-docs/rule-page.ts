/** A file of a config as a page shows it: ```` ```yaml accounts-config.yaml ````, with words behind the name. */
export interface PageFile {
  /** Relative to the config directory; what starts with `policies/` lies beside it. */
  path: string;
  /** `whole`: not a fragment; `absent`: no such file is there; `utf-16`: how it is encoded. */
  words: readonly string[];
  content: string;
}

/** A page of docs/rules, taken apart. */
export interface RulePage {
  /** Its title. */
  code: string;
  /** What stands between the title and the first section. */
  summary: string;
  /** The titles of its sections, in their order; one without text is none. */
  sections: readonly string[];
  wrong: readonly PageFile[];
  right: readonly PageFile[];
  /** The severities that its options name behind `Level:`, in that sentence's first line. */
  levels: readonly string[];
  /** Links of its source section. */
  sources: readonly string[];
}

export const pageSections = ['Wrong', 'Right', 'Why', 'Options', 'Source'];

/** Takes a page apart. What it lacks is empty in the answer, so that a check can say all that is missing. */
export function rulePage(markdown: string): RulePage {
  // A comment is for who writes the page, and fills no section.
  const [head = '', ...parts] = outsideOfFences(markdown.replace(/<!--[\s\S]*?-->/g, ''));
  const text = (title: string) => parts.find((part) => titleOf(part) === title)?.slice(title.length + 1) ?? '';
  const title = /^# (.*)\n/.exec(head);
  const level = /^Level: ([^.\n]*)/m.exec(text('Options'))?.[1] ?? '';
  return {
    code: title?.[1] ?? '',
    summary: head.slice(title?.[0].length ?? 0).trim(),
    sections: parts.map(titleOf).filter((title) => text(title).trim() !== ''),
    wrong: filesIn(text('Wrong')),
    right: filesIn(text('Right')),
    levels: ['error', 'warning', 'info'].filter((severity) => new RegExp(`\\b${severity}\\b`).test(level)),
    sources: [...text('Source').matchAll(/\]\(([^)]+)\)|<(https?:[^>]+)>/g)].map(
      ([, link, bare]) => link ?? bare ?? '',
    ),
  };
}

function titleOf(part: string): string {
  return part.split('\n', 1)[0] ?? '';
}

/** The page split at its second-level headings; a line of a code block is none. */
function outsideOfFences(markdown: string): string[] {
  const parts: string[] = [''];
  let fence = false;
  for (const line of markdown.split('\n')) {
    if (/^`{3,}/.test(line)) fence = !fence;
    if (!fence && line.startsWith('## ')) parts.push(`${line.slice(3)}\n`);
    else parts[parts.length - 1] += `${line}\n`;
  }
  return parts;
}

function filesIn(section: string): PageFile[] {
  return [...section.matchAll(/^```(?:yaml|json|text) (\S+)(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, path = '', words = '', content = '']) => ({ path, words: words.split(' ').filter(Boolean), content }),
  );
}
