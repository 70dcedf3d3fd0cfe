import type { Invocation } from './call.js';
import type { Engine } from './engine.js';
import { throttled } from './faults.js';
import type { ServiceError } from './service.js';

/**
 * A token bucket for each operation of each account, filled at AWS's documented rate. Operations whose rate is not
 * documented are not limited.
 *
 * @returns the error that the client sees, or null
 */
export function throttle(engine: Engine, invocation: Omit<Invocation, 'input'>): ServiceError | null {
  const { service, operation, account } = invocation;
  const documented = service.rates?.[operation];
  if (engine.world.settings.throttle !== 'aws' || !documented) return null;
  const [rate, burst] = documented;
  const key = `${service.name}:${operation}:${account}`;
  const at = engine.clock();
  const bucket = engine.buckets.get(key) ?? { tokens: burst, at };
  const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * rate);
  engine.buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
  return tokens >= 1 ? null : throttled(service);
}
