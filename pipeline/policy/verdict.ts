/**
 * An answer about a policy, in three values: what a policy asks and nobody knows here (a tag, an IP address) is
 * undetermined, and stays so unless the answer does not depend on it.
 */
export type Verdict = 'yes' | 'no' | 'undetermined';

/** Whether all of these hold. */
export function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('undetermined') ? 'undetermined' : 'yes';
}

/** Whether one of these holds. */
export function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('undetermined') ? 'undetermined' : 'no';
}

export function not(verdict: Verdict): Verdict {
  if (verdict === 'undetermined') return verdict;
  return verdict === 'yes' ? 'no' : 'yes';
}

export function verdict(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}
