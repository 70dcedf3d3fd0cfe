import { styleText } from 'node:util';
import type { Severity } from '../../diagnostics/index.js';
import { wrap } from '../wrap.js';
import type { PageOptions } from './render-page.js';

/** Every code with its summary, one below the other. */
export function renderCodes(
  codes: readonly { code: string; summary: string; severity: Severity }[],
  { colour, width }: PageOptions,
): string {
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const lines = codes.flatMap(({ code, summary, severity }) => [
    `${bold(code)}${severity === 'error' ? '' : ` (${severity})`}`,
    ...wrap(summary, width - 4).map((line) => `    ${line}`),
  ]);
  return [...lines, '', ...wrap(`${codes.length} codes. charter explain CODE says more about one.`, width), ''].join(
    '\n',
  );
}
