import type { Diagnostic } from './diagnostic.js';

/** A diagnostic that the config itself has taken back, and why. It is never silent: every format says that it is there. */
export interface Suppressed {
  diagnostic: Diagnostic;
  /** `exception`: for one place, until a day. `level`: the code is off in this config. */
  by: 'exception' | 'level';
  reason: string;
  /** Who answers for the exception; null where it is a level. */
  owner: string | null;
  /** The last day of the exception (YYYY-MM-DD, UTC); null where it is a level. */
  expires: string | null;
}
