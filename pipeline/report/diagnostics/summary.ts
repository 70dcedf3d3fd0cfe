import type { Severity } from '../../diagnostics/index.js';
import { counted } from '../../model/index.js';
import { wrap } from '../wrap.js';
import { countBySeverity, type Findings, severities } from './findings.js';
import type { Page } from './page.js';
import { configFilesOf, documentsOf } from './texts.js';

/** How much was found in how much: a count says little without what was looked at. */
export function summary(findings: Findings, page: Page): string[] {
  const { diagnostics, suppressed, directory } = findings;
  const counts = countBySeverity(diagnostics);
  const parts = severities.filter((one) => counts[one] > 0).map((one) => named(counts[one], one));
  const found = counts.error > 0 ? parts : ['no errors', ...parts];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const where = files > 0 ? `${counted(files, 'file')}; ${checked(findings)} checked` : `${checked(findings)}`;
  const colour = counts.error > 0 ? 'red' : counts.warning > 0 ? 'yellow' : 'green';
  const lines = wrap(`${directory}: ${found.join(', ')} in ${where}`, page.width);
  return [
    ...lines.map((line) => page.style([colour, 'bold'], line)),
    ...(suppressed.length > 0 ? wrap(suppressions(findings), page.width) : []),
    ...(diagnostics.length > 0 ? wrap('charter explain CODE says more about a code in brackets.', page.width) : []),
  ];
}

/** `3 config files and 5 documents`. */
function checked({ sources }: Findings): string {
  return `${counted(configFilesOf(sources).length, 'config file')} and ${counted(documentsOf(sources).length, 'document')}`;
}

function suppressions({ suppressed }: Findings): string {
  const byException = suppressed.filter(({ by }) => by === 'exception').length;
  const byLevel = suppressed.length - byException;
  const parts = [
    ...(byException > 0 ? [`${byException} by ${byException === 1 ? 'an exception' : 'exceptions'}`] : []),
    ...(byLevel > 0 ? [`${byLevel} by ${byLevel === 1 ? 'a level' : 'levels'}`] : []),
  ];
  return `${suppressed.length} suppressed in global-config.yaml: ${parts.join(', ')}`;
}

function named(count: number, severity: Severity): string {
  return severity === 'info' ? `${count} for information` : counted(count, severity);
}
