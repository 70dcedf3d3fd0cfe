import { styleText } from 'node:util';
import { printable } from '../printable.js';
import { wrap } from '../wrap.js';

export interface PageOptions {
  colour: boolean;
  /** Columns of the terminal, or 80 where there is none. */
  width: number;
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * A page of Markdown for a terminal: headings bold, code indented and as it is, text wrapped, links with their addresses.
 * It knows what pages of docs/rules use, and leaves all else as it stands.
 */
export function renderPage(markdown: string, { colour, width }: PageOptions): string {
  const style: Style = (format, text) => (colour && text ? styleText(format, text, { validateStream: false }) : text);
  const lines: string[] = [];
  for (const block of blocksOf(markdown)) {
    const rendered = block.kind === 'code' ? codeLines(block, style) : textLines(block.lines, width, style);
    lines.push(...rendered, '');
  }
  return `${lines.join('\n').trim()}\n`;
}

type Block = { kind: 'code'; info: string; lines: string[] } | { kind: 'text'; lines: string[] };

/** Fenced code, and what blank lines separate. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/)) {
    const fence = /^`{3,}(.*)$/.exec(line);
    if (fence && open?.kind !== 'code') {
      open = { kind: 'code', info: (fence[1] ?? '').trim(), lines: [] };
      blocks.push(open);
    } else if (fence) open = null;
    else if (open?.kind === 'code') open.lines.push(line);
    else if (line.trim() === '') open = null;
    else if (open) open.lines.push(line);
    else {
      open = { kind: 'text', lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** The name of the file, where the fence says one, and the code below it. */
function codeLines({ info, lines }: Extract<Block, { kind: 'code' }>, style: Style): string[] {
  const file = info.split(/\s+/).slice(1).join(' ');
  return [
    ...(file ? [`  ${style('underline', printable(file))}`] : []),
    ...lines.map((line) => (line === '' ? '' : `    ${style('cyan', printable(line))}`)),
  ];
}

/** A heading, a list or a paragraph. Lines of a paragraph are one text; a list item goes on in lines that are indented. */
function textLines(lines: readonly string[], width: number, style: Style): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const starts = /^(?:#{1,6} |[-*] |\d+\. |\|)/.test(line);
    if (starts || items.length === 0 || /^#/.test(items.at(-1) ?? '')) items.push(line);
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items.flatMap((item) => itemLines(item, width, style));
}

function itemLines(item: string, width: number, style: Style): string[] {
  const heading = /^#{1,6} +(.*)$/.exec(item);
  if (heading) return wrap(heading[1] ?? '', width).map((line) => style('bold', line));
  if (item.startsWith('|')) return [printable(item)];
  const list = /^([-*]|\d+\.) +(.*)$/.exec(item);
  const mark = list ? `${list[1] === '*' ? '-' : list[1]} ` : '';
  return wrap(inline(list?.[2] ?? item), width - mark.length, 'kept').map((line, index) =>
    index === 0 ? mark + line : ' '.repeat(mark.length) + line,
  );
}

/** Emphasis without its marks, and links as `text (address)`; code keeps its marks, which say where it ends. */
function inline(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_all, label: string, target: string) =>
              label === target ? target : `${label} (${target})`,
            )
            .replace(/<(https?:[^>]+)>/g, '$1')
            .replace(
              /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g,
              (_all, strong?: string, soft?: string) => strong ?? soft ?? '',
            ),
    )
    .join('');
}
