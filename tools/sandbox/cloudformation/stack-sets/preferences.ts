import type { StackSetOperationPreferences } from '@aws-sdk/client-cloudformation';
import { validationError } from '../template/validation-error.js';
import type { RegionProgress } from './state.js';

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSetOperationPreferences.html
 *
 * @throws ServiceError ValidationError for what excludes each other or is out of range
 */
export function checkPreferences(preferences: StackSetOperationPreferences | undefined, regions: string[]): void {
  if (!preferences) return;
  const { FailureToleranceCount, FailureTolerancePercentage, MaxConcurrentCount, MaxConcurrentPercentage } =
    preferences;
  exclusive('FailureToleranceCount', FailureToleranceCount, 'FailureTolerancePercentage', FailureTolerancePercentage);
  exclusive('MaxConcurrentCount', MaxConcurrentCount, 'MaxConcurrentPercentage', MaxConcurrentPercentage);
  within('failureToleranceCount', FailureToleranceCount, 0);
  within('failureTolerancePercentage', FailureTolerancePercentage, 0, 100);
  within('maxConcurrentCount', MaxConcurrentCount, 1);
  within('maxConcurrentPercentage', MaxConcurrentPercentage, 1, 100);
  const order = preferences.RegionOrder ?? [];
  const foreign = order.filter((region) => !regions.includes(region));
  if (foreign.length > 0 || new Set(order).size !== order.length) {
    throw validationError(`RegionOrder names Regions that the operation is not for, or twice: [${order.join(', ')}]`);
  }
}

function exclusive(a: string, valueOfA: number | undefined, b: string, valueOfB: number | undefined): void {
  if (valueOfA === undefined || valueOfB === undefined) return;
  throw validationError(`You can specify either ${a} or ${b}, but not both.`);
}

function within(name: string, value: number | undefined, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (value === undefined || (Number.isInteger(value) && value >= min && value <= max)) return;
  const bound = value < min ? `greater than or equal to ${min}` : `less than or equal to ${max}`;
  throw validationError(
    `1 validation error detected: Value '${value}' at 'operationPreferences.${name}' failed to satisfy constraint: ` +
      `Member must have value ${bound}`,
  );
}

/** Regions in the order in which they are worked on: those of RegionOrder, then the others by name. */
export function regionOrder(preferences: StackSetOperationPreferences | null, regions: string[]): string[] {
  const first = preferences?.RegionOrder ?? [];
  return [...first, ...[...regions].sort().filter((region) => !first.includes(region))];
}

/**
 * How many accounts of a Region may be worked on at a time and may fail. Percentages are of the accounts of the Region
 * and round down, the concurrency to at least one; STRICT_FAILURE_TOLERANCE is the default.
 */
export function progressOf(
  region: string,
  accounts: string[],
  preferences: StackSetOperationPreferences | null,
): RegionProgress {
  const share = (percentage: number | undefined) =>
    percentage === undefined ? undefined : Math.floor((accounts.length * percentage) / 100);
  const { FailureToleranceCount, FailureTolerancePercentage, MaxConcurrentCount, MaxConcurrentPercentage } =
    preferences ?? {};
  return {
    region,
    accounts,
    next: 0,
    running: 0,
    failed: 0,
    tolerance: FailureToleranceCount ?? share(FailureTolerancePercentage) ?? 0,
    concurrent: Math.max(1, MaxConcurrentCount ?? share(MaxConcurrentPercentage) ?? 1),
    strict: preferences?.ConcurrencyMode !== 'SOFT_FAILURE_TOLERANCE',
  };
}
