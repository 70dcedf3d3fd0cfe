import { version } from '../../../model/index.js';
import { bySeverity, type CodeSummary, countBySeverity, type Findings, severities } from '../findings.js';
import { configFilesOf, documentsOf, lineReader } from '../texts.js';
import { fingerprinter } from './fingerprints.js';
import { plainMessage } from './message.js';
import { type ResultContext, sarifResult } from './result.js';
import { levels, sarifRule } from './rule.js';
import { uriOf } from './uri.js';

/**
 * Results of a run that GitHub keeps; of more, it takes these without saying which.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support (5,000 results, 25,000 rules a run)
 */
const maximumResults = 5_000;

export interface SarifOptions {
  /** Every code; each becomes a rule. */
  codes: readonly CodeSummary[];
  /** The config directory as it is reached from the root of the repository; absolute where it is not below it. */
  directory: string;
  /** The Markdown of a code's page in docs/rules; null where there is none. */
  readPage: (code: string) => string | null;
}

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as code scanning of GitHub reads it. */
export function renderSarif(findings: Findings, { codes, directory, readPage }: SarifOptions): string {
  const { diagnostics, suppressed } = findings;
  const ordered = [
    ...bySeverity(diagnostics).map((diagnostic) => ({ diagnostic, suppression: null })),
    ...suppressed.map((one) => ({ diagnostic: one.diagnostic, suppression: one })),
  ];
  const shown = ordered.slice(0, maximumResults);
  const lineAt = lineReader(findings.sources);
  const context: ResultContext = {
    ruleIndex: new Map(codes.map(({ code }, index) => [code, index])),
    fingerprint: fingerprinter(lineAt),
    lineAt,
    uri: (file) => uriOf(directory, file),
    anySuppressed: suppressed.length > 0,
  };
  const used = new Set(shown.map(({ diagnostic }) => diagnostic.code));
  const run = {
    tool: {
      driver: {
        name: 'Charter',
        version,
        semanticVersion: version,
        rules: codes.map((one) => sarifRule(one, used.has(one.code) ? readPage(one.code) : null)),
      },
    },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'unicodeCodePoints',
    invocations: [
      invocation(
        findings,
        ordered.slice(maximumResults).map(({ diagnostic }) => diagnostic),
      ),
    ],
    results: shown.map(({ diagnostic, suppression }) => sarifResult(diagnostic, suppression, context)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What was looked at, and what had no room. */
function invocation(
  { sources, diagnostics }: Findings,
  leftOut: readonly Findings['diagnostics'][number][],
): Record<string, unknown> {
  const counts = countBySeverity(leftOut);
  const parts = severities.filter((one) => counts[one] > 0).map((one) => `${counts[one]} of level ${levels[one]}`);
  const text = `A run holds at most ${maximumResults} results. Left out: ${parts.join(', ')}. charter validate --format json has all of them.`;
  return {
    executionSuccessful: true,
    exitCode: diagnostics.some(({ severity }) => severity === 'error') ? 3 : 0,
    properties: { configFiles: configFilesOf(sources).length, documents: documentsOf(sources).length },
    ...(leftOut.length > 0
      ? { toolExecutionNotifications: [{ level: 'warning', message: { text: plainMessage(text) } }] }
      : {}),
  };
}
