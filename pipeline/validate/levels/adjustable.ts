/**
 * Codes whose errors a config may lower, or take back for a place: each is a judgement that somebody may know better than
 * Charter does, and nothing later rests on it. All other errors stay errors. Where names are unique, references lead
 * somewhere, files could be read and values have their types, synth makes templates without looking again; the order of
 * a deployment counts on sizes and attachments being within their quotas (raise those in `quotas` instead). A new rule is
 * added here once somebody has looked whether that holds for it. Warnings and information can always be changed.
 */
const adjustable: ReadonlySet<string> = new Set([
  // Charter's lists of what AWS has are as old as its version.
  'service-principals',
  'quota-names',
  'delegated-administrator-count',
  'service-control-policy',
  'resource-control-policy',
  'policy-conditions',
  'policy-resources',
  'statement-ids',
  'management-policy-document',
  'management-policy-values',
  'backup-schedule',
  'schedules',
  'ssm-document-names',
  'ssm-document-parameters',
  // Keys that nothing reads: an error because they are mostly misspelled.
  'unknown-key',
  'ownership',
  // What a value looks like, and may not be.
  'placeholders',
  'policy-placeholders',
]);

/** Whether errors with this code may be lowered or taken back. */
export function isAdjustable(code: string): boolean {
  return adjustable.has(code);
}

/** The codes above, for a check that each exists. */
export const adjustableCodes: readonly string[] = [...adjustable];
