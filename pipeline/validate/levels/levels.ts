import type { Diagnostic, LevelCode, Position, Severity, Suppressed } from '../../diagnostics/index.js';
import type { ValidationLevel } from '../../model/config-files.generated.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { isAdjustable } from './adjustable.js';
import { cannotLower, unknownCode } from './exceptions.js';

const code: LevelCode = 'validation-levels';

export interface LevelContext {
  levels: readonly (DeepPartial<ValidationLevel> | undefined)[];
  /** The codes that there are, with what each is where nothing else is said. */
  codes: ReadonlyMap<string, Severity>;
  /** The position of a key or value below `validation.levels`. */
  at: (pointer: string) => Position;
}

/** Gives diagnostics the level that the config wants for their code; what is off is taken back. */
export function applyConfiguredLevels(
  diagnostics: readonly Diagnostic[],
  context: LevelContext,
): { diagnostics: Diagnostic[]; suppressed: Suppressed[] } {
  const { wanted, faults } = readLevels(context);
  const left: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const own = wanted.get(diagnostic.code);
    const firm = diagnostic.severity === 'error' && !isAdjustable(diagnostic.code);
    if (!own || firm) left.push(diagnostic);
    else if (own.level !== 'off') left.push({ ...diagnostic, severity: own.level });
    else suppressed.push({ diagnostic, by: 'level', reason: own.reason, owner: null, expires: null });
  }
  return { diagnostics: [...left, ...faults], suppressed };
}

function readLevels({ levels, codes, at }: LevelContext): {
  wanted: Map<string, ValidationLevel>;
  faults: Diagnostic[];
} {
  const wanted = new Map<string, ValidationLevel>();
  const faults: Diagnostic[] = [];
  levels.forEach((entry, index) => {
    if (!isWhole(entry)) return; // The schema has said what it lacks.
    const wrong = (key: string, [message, help]: readonly [string, string], related: Diagnostic['related'] = []) =>
      faults.push({ code, severity: 'error', message, help, ...at(`/${index}/${key}`), related });
    const usual = codes.get(entry.code);
    const first = levels.findIndex((one) => one?.code === entry.code);
    if (usual === undefined) wrong('code', unknownCode(entry.code, codes.keys()));
    else if (first < index) {
      const twice = [`The code ${entry.code} has a level already.`, 'Keep one of them.'] as const;
      wrong('code', twice, [{ ...at(`/${first}/code`), message: 'the first level of the same code' }]);
    } else if (entry.level !== 'error' && usual === 'error' && !isAdjustable(entry.code)) {
      wrong('level', cannotLower(entry.code));
    } else wanted.set(entry.code, entry);
  });
  return { wanted, faults };
}

function isWhole(entry: DeepPartial<ValidationLevel> | undefined): entry is ValidationLevel {
  return entry?.code !== undefined && entry.level !== undefined && entry.reason !== undefined;
}
