import { absentCodes, callOf, droppedCodes, errorName, HtmlAnswer, isUnsupported, NetworkFault } from './wire-fault.js';

/** Attempts for throttling, 5xx and dropped connections, the first one included. */
const mostAttempts = 12;

/** An endpoint that hangs costs one request timeout an attempt; two of them stay within twenty seconds. */
const attemptsWhenHanging = 2;

/** Nothing listens, or the name does not resolve: worth a second look, not a long wait. */
const attemptsWhenAbsent = 3;

/** A proxy's error page may pass; one of an emulator that lacks the operation does not. */
const attemptsAtBadGateway = 4;

/** Milliseconds. AWS's rates for Organizations are 1 to 20 a second, so waiting longer than this gains nothing. */
const longestDelay = { slowDown: 5_000, otherwise: 2_000 };

/**
 * The names under which AWS says "not now, and nothing was done": safe to repeat for reads and writes alike. The SDK
 * itself gives up on them.
 */
const busyNames = new Set([
  'ConcurrentModificationException',
  'OperationInProgressException',
  'PolicyChangesInProgressException',
]);

/**
 * Operations that do their work twice when they are called twice. Where it is not known whether a call arrived, the
 * writer looks first; where AWS said that it did nothing, the call is made again like any other.
 */
const notRepeatable = new Set(['CreateAccount']);

/** The SDK takes this for throttling; it is a quota, which waiting does not raise. */
const quotaNames = new Set(['LimitExceededException']);

/** What the SDK's retry middleware hands over about a failed attempt. */
interface FailedAttempt {
  error?: unknown;
  errorType: 'TRANSIENT' | 'THROTTLING' | 'SERVER_ERROR' | 'CLIENT_ERROR';
  retryAfterHint?: Date;
}

interface Attempt {
  getRetryCount(): number;
  getRetryDelay(): number;
  getRetryCost(): undefined;
}

/**
 * How often and how fast a failed call is made again: throttling, 5xx and dropped connections patiently; web pages,
 * quotas and an absent or hanging endpoint not for long.
 *
 * It differs from the SDK's standard strategy in having more attempts and no budget shared by all calls: concurrency is
 * bounded by us, and a long deployment must not die of the failures that it has already survived. It differs from
 * `adaptive` in that one throttled call does not slow down all others: with every tenth of 60 calls throttled, standard
 * took 1.6 s and adaptive 16.4 s; at five calls a second, which is AWS's rate, 13 and 12 s; with three attempts, the
 * SDK's default, twelve of the 60 calls were lost there (tools/dev/bench/retry-strategies.mjs).
 */
export function retryStrategy() {
  return {
    acquireInitialRetryToken: async (): Promise<Attempt> => attempt(0, 0),
    refreshRetryTokenForRetry: async (made: Attempt, failed: FailedAttempt): Promise<Attempt> => {
      const retries = made.getRetryCount() + 1;
      if (retries >= attemptsFor(failed)) throw new Error('no attempt is left');
      return attempt(retries, delayBefore(retries, failed));
    },
    recordSuccess: () => {},
  };
}

function attempt(retries: number, delay: number): Attempt {
  return { getRetryCount: () => retries, getRetryDelay: () => delay, getRetryCost: () => undefined };
}

function attemptsFor({ error, errorType }: FailedAttempt): number {
  if (error instanceof HtmlAnswer) return [502, 503, 504].includes(error.status) ? attemptsAtBadGateway : 1;
  if (quotaNames.has(errorName(error)) || isUnsupported(error)) return 1;
  if (errorType === 'THROTTLING' || busyNames.has(errorName(error))) return mostAttempts;
  if (error instanceof NetworkFault && absentCodes.has(error.code)) return attemptsWhenAbsent;
  if (notRepeatable.has(callOf(error)?.operation ?? '')) return 1;
  if (error instanceof NetworkFault) return attemptsOn(error);
  return errorType === 'CLIENT_ERROR' ? 1 : mostAttempts;
}

function attemptsOn({ code }: NetworkFault): number {
  if (code === 'TIMEOUT') return attemptsWhenHanging;
  return droppedCodes.has(code) ? mostAttempts : 1;
}

/** Milliseconds: full jitter below a doubling bound that starts at 1 s when AWS asks to slow down, else at 50 ms. */
function delayBefore(retries: number, { error, errorType, retryAfterHint }: FailedAttempt): number {
  const slowDown = errorType === 'THROTTLING' || busyNames.has(errorName(error));
  const longest = slowDown ? longestDelay.slowDown : longestDelay.otherwise;
  const bound = Math.min(longest, (slowDown ? 1_000 : 50) * 2 ** (retries - 1));
  const asked = retryAfterHint ? retryAfterHint.getTime() - Date.now() : 0;
  return Math.max(Math.floor(Math.random() * bound), Math.min(asked, longest));
}
