import type { Invocation } from './call.js';
import type { Engine } from './engine.js';
import { ServiceError } from './service.js';
import type { FaultKind, FaultRule, World } from './world.js';

/** A rule as a test or the command line gives it. */
export type NewFault = Omit<FaultRule, 'id' | 'seen' | 'acted'>;

export const faultKinds: readonly FaultKind[] = [
  'throttle',
  'serverError',
  'error',
  'dropBefore',
  'dropAfter',
  'slow',
  'hang',
  'failResource',
  'failStackInstance',
];

/** Adds a rule and answers it with its id. */
export function addFault(world: World, fault: NewFault): FaultRule {
  const count = (world.ids.counters['fault'] ?? 0) + 1;
  world.ids.counters['fault'] = count;
  const rule: FaultRule = { ...fault, id: `fault-${count}`, seen: 0, acted: 0 };
  world.faults.push(rule);
  return rule;
}

/**
 * Counts a matching occasion, and tells whether the rule acts on it. CloudFormation asks the same of its
 * `failResource` and `failStackInstance` rules.
 */
export function acts(rule: FaultRule): boolean {
  rule.seen += 1;
  const chosen = rule.nth !== undefined ? rule.seen === rule.nth : rule.seen % (rule.every ?? 1) === 0;
  if (!chosen || (rule.times !== undefined && rule.acted >= rule.times)) return false;
  rule.acted += 1;
  return true;
}

/** What the rules do to one call. */
export interface CallFaults {
  /** Thrown instead of running the operation. */
  error: ServiceError | null;
  dropBefore: boolean;
  dropAfter: boolean;
  hang: boolean;
  /** Milliseconds before the answer, after the effect. */
  slow: number;
}

/** Every rule that matches counts the call, so that `nth` means what it says whatever else is in force. */
export function faultsOf(engine: Engine, invocation: Omit<Invocation, 'input'>): CallFaults {
  const faults: CallFaults = { error: null, dropBefore: false, dropAfter: false, hang: false, slow: 0 };
  for (const rule of engine.world.faults) {
    // A rule about a resource is CloudFormation's, and is no call's.
    if (
      rule.kind === 'failResource' ||
      rule.kind === 'failStackInstance' ||
      rule.resource ||
      !matches(rule, invocation) ||
      !acts(rule)
    )
      continue;
    if (rule.kind === 'slow') faults.slow += rule.ms ?? 0;
    else if (rule.kind === 'dropBefore' || rule.kind === 'dropAfter' || rule.kind === 'hang') faults[rule.kind] = true;
    else faults.error ??= errorOf(rule, invocation);
  }
  return faults;
}

function matches(rule: FaultRule, { service, operation }: Omit<Invocation, 'input'>): boolean {
  return (
    (rule.service === undefined || rule.service === service.name) &&
    (rule.operation === undefined || rule.operation === operation)
  );
}

function errorOf(rule: FaultRule, { service }: Omit<Invocation, 'input'>): ServiceError {
  if (rule.kind === 'throttle') return throttled(service);
  if (rule.kind === 'serverError') {
    const status = rule.status ?? 500;
    const code = rule.code ?? (status === 503 ? 'ServiceUnavailable' : 'InternalFailure');
    return new ServiceError(code, rule.message ?? 'An internal error occurred.', { status });
  }
  const options = rule.status === undefined ? {} : { status: rule.status };
  return new ServiceError(rule.code ?? 'ServiceException', rule.message ?? 'A fault of the sandbox.', options);
}

/** "Too many requests", as the service spells it. */
export function throttled(service: { throttleCode: string; protocol: { kind: string } }): ServiceError {
  const status = service.protocol.kind === 's3' ? { status: 503 } : {};
  return new ServiceError(service.throttleCode, 'Rate exceeded', status);
}
