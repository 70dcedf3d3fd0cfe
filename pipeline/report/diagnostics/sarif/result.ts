import type { Diagnostic, Position, Suppressed } from '../../../diagnostics/index.js';
import type { LineReader } from '../texts.js';
import { tokenLength } from '../token-length.js';
import { plainMessage } from './message.js';
import { levels } from './rule.js';

/** What results share. */
export interface ResultContext {
  ruleIndex: ReadonlyMap<string, number>;
  fingerprint: (diagnostic: Diagnostic) => string;
  lineAt: LineReader;
  uri: (file: string) => { uri: string; uriBaseId?: string };
  /** Where one result of a run says whether it is suppressed, all must (3.27.23). */
  anySuppressed: boolean;
}

/** A diagnostic as a result. */
export function sarifResult(
  diagnostic: Diagnostic,
  suppression: Suppressed | null,
  context: ResultContext,
): Record<string, unknown> {
  const { code, severity, message, help, related } = diagnostic;
  const index = context.ruleIndex.get(code);
  return {
    ruleId: code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: plainMessage(`${message}\n${help}`) },
    locations: [location(diagnostic, context)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((one, id) => ({
            id,
            ...location(one, context),
            message: { text: plainMessage(one.message) },
          })),
        }
      : {}),
    partialFingerprints: { primaryLocationLineHash: context.fingerprint(diagnostic) },
    ...(context.anySuppressed ? { suppressions: suppression ? [suppressionOf(suppression)] : [] } : {}),
  };
}

function location({ file, line, column }: Position, { uri, lineAt }: ResultContext): Record<string, unknown> {
  const text = lineAt(file, line);
  const region = { startLine: line, startColumn: column };
  // Without the text nobody knows where it ends; SARIF then takes the rest of the line.
  const known = text !== undefined && text.trim() !== '';
  return {
    physicalLocation: {
      artifactLocation: uri(file),
      region: known ? { ...region, endColumn: column + tokenLength(text, column) } : region,
    },
  };
}

function suppressionOf({ by, reason, owner, expires }: Suppressed): Record<string, unknown> {
  const until = by === 'exception' ? ` (${owner}, until ${expires})` : ' (off in this config)';
  return { kind: 'external', status: 'accepted', justification: plainMessage(`${reason}${until}`) };
}
