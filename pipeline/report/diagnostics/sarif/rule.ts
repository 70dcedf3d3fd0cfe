import type { Severity } from '../../../diagnostics/index.js';
import { type CodeSummary, pageOf } from '../findings.js';
import { plainMessage } from './message.js';

export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** A code as a rule. Its page is its help; the first source of the page is where a reader can go on. */
export function sarifRule({ code, summary, severity }: CodeSummary, page: string | null): Record<string, unknown> {
  const source = page === null ? undefined : /^## Source$[\s\S]*?(https:\/\/[^\s)>\]]+)/m.exec(page)?.[1];
  const text = `${summary} See ${pageOf(code)}, or run: charter explain ${code}`;
  return {
    id: code,
    name: code.replace(/(?:^|-)(.)/g, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: plainMessage(summary) },
    fullDescription: { text: plainMessage(summary) },
    help: { text: plainMessage(text), ...(page === null ? {} : { markdown: page }) },
    ...(source && URL.canParse(source) ? { helpUri: source } : {}),
    defaultConfiguration: { level: levels[severity] },
  };
}
