import {
  type Diagnostic,
  didYouMean,
  type LevelCode,
  type Position,
  type Suppressed,
} from '../../diagnostics/index.js';
import type { ValidationException } from '../../model/config-files.generated.js';
import type { Sources } from '../../model/index.js';
import { lastDayFault } from '../last-day.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { isAdjustable } from './adjustable.js';
import { covers, findPlace } from './place.js';

const code: LevelCode = 'validation-exceptions';

export interface ExceptionContext {
  exceptions: readonly (DeepPartial<ValidationException> | undefined)[];
  sources: Sources;
  /** The codes that there are, without those of levels and exceptions themselves. */
  codes: ReadonlySet<string>;
  now: Date;
  /** The position of a key or value below `validation.exceptions`. */
  at: (pointer: string) => Position;
}

/**
 * Takes back the diagnostics that an exception covers: those of its code that stand within its place. What is wrong with
 * an exception itself is said, and an exception that is over, or takes nothing back, is too.
 */
export function applyExceptions(
  diagnostics: readonly Diagnostic[],
  context: ExceptionContext,
): { diagnostics: Diagnostic[]; suppressed: Suppressed[] } {
  const left = new Set(diagnostics);
  const suppressed: Suppressed[] = [];
  const faults: Diagnostic[] = [];
  context.exceptions.forEach((exception, index) => {
    if (!isWhole(exception)) return; // The schema has said what it lacks.
    const answer = apply(exception, [...left], context);
    for (const diagnostic of answer.covered) {
      left.delete(diagnostic);
      const { reason, owner, expires } = exception;
      suppressed.push({ diagnostic, by: 'exception', reason, owner, expires });
    }
    if (answer.fault) faults.push(faultAt(answer.fault, index, context));
  });
  return { diagnostics: [...left, ...faults], suppressed };
}

interface Fault {
  severity: 'error' | 'warning';
  /** The key of the exception where it stands. */
  key: keyof ValidationException;
  message: string;
  help: string;
}

function isWhole(exception: DeepPartial<ValidationException> | undefined): exception is ValidationException {
  const needed = ['code', 'at', 'owner', 'reason', 'expires'] as const;
  return exception !== undefined && needed.every((key) => exception[key] !== undefined);
}

function apply(
  exception: ValidationException,
  diagnostics: readonly Diagnostic[],
  { sources, codes, now }: ExceptionContext,
): { covered: readonly Diagnostic[]; fault: Fault | null } {
  const wrong = (key: Fault['key'], message: string, help: string, severity: Fault['severity'] = 'error') => {
    return { covered: [], fault: { severity, key, message, help } };
  };
  if (!codes.has(exception.code)) return wrong('code', ...unknownCode(exception.code, codes));
  const place = findPlace(sources, exception.at);
  if ('fault' in place) return wrong('at', place.fault, place.help);
  const wrongDay = lastDayFault(exception.expires, now);
  if (wrongDay?.kind === 'noDay') return wrong('expires', `There is no day ${exception.expires}.`, 'Write YYYY-MM-DD.');
  if (wrongDay?.kind === 'over') {
    const message = `The exception for ${exception.code} at ${exception.at} ended on ${exception.expires}.`;
    return wrong('expires', message, 'Correct what it was for and remove it, or have it renewed.', 'warning');
  }
  if (wrongDay) return wrong('expires', 'An exception lasts a year at most.', `Write ${wrongDay.latest} or earlier.`);
  const covered = diagnostics.filter((one) => one.code === exception.code && covers(place.extents, one));
  const firm = covered.find(({ severity }) => severity === 'error' && !isAdjustable(exception.code));
  if (firm) return wrong('code', ...cannotLower(exception.code));
  if (covered.length > 0) return { covered, fault: null };
  const message = `The exception for ${exception.code} at ${exception.at} has no effect: nothing of that code is found there.`;
  return wrong('code', message, 'Remove it, or correct its place.', 'warning');
}

function faultAt({ key, ...fault }: Fault, index: number, { at }: ExceptionContext): Diagnostic {
  return { code, ...fault, ...at(`/${index}/${key}`), related: [] };
}

/** Message and help where a code does not exist. */
export function unknownCode(wanted: string, codes: Iterable<string>): [message: string, help: string] {
  return [`There is no code "${wanted}".`, didYouMean(wanted, codes) || 'charter explain lists all codes.'];
}

/** Message and help where a code has to stay an error. */
export function cannotLower(wanted: string): [message: string, help: string] {
  return [
    `Errors of ${wanted} have to stay errors: a plan could not be right with them in the config.`,
    `Correct what it says; charter explain ${wanted} shows how. Its warnings can be excepted place by place.`,
  ];
}
