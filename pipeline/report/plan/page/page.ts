import { styleText } from 'node:util';

/** What a page is drawn on. */
export interface Page {
  /** Columns. */
  width: number;
  style: (format: Parameters<typeof styleText>[0], text: string) => string;
}

/** What a line stands for, and so its colour. */
export type Tone = 'come' | 'change' | 'go' | 'quiet' | 'plain';

const colours = { come: 'green', change: 'yellow', go: 'red', quiet: 'dim', plain: 'reset' } as const;

/** Columns below which nothing readable can be drawn. */
const narrowest = 40;

/** @param width columns of the terminal, or 80 where there is none */
export function openPage({ color, width }: { color: boolean; width: number }): Page {
  return {
    width: Math.max(narrowest, Math.floor(width)),
    // The caller decided on colour; what standard output is does not matter to a pure function.
    style: (format, text) => (color && text ? styleText(format, text, { validateStream: false }) : text),
  };
}

/** Text in the colour of what it stands for. */
export function toned(page: Page, tone: Tone, text: string): string {
  return tone === 'plain' ? text : page.style(colours[tone], text);
}
