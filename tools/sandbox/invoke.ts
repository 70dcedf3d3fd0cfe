import { ConnectionDropped, type Invocation, makeCall, runOperation, tell } from './call.js';
import { applyDueEffects } from './effects.js';
import { type Engine, worldTime } from './engine.js';
import { ServiceError } from './service.js';

/**
 * Runs one operation: first what has fallen due, then the operation, with the hooks around it.
 *
 * @throws ServiceError what the client is to see
 * @throws ConnectionDropped where a hook asked for it
 */
export function invoke(engine: Engine, invocation: Invocation): Promise<unknown> {
  const run = engine.queue.then(() => invokeNow(engine, invocation));
  engine.queue = run.catch(() => undefined);
  return run;
}

async function invokeNow(engine: Engine, invocation: Invocation): Promise<unknown> {
  const { service, operation, account, input } = invocation;
  const at = worldTime(engine);
  const moment = { service: service.name, operation, account, input };
  try {
    await applyDueEffects(engine, at);
    await tell(engine, { ...moment, phase: 'before' });
    const outcome = await attempt(engine, invocation, at);
    if (!readsOnly(operation)) engine.save();
    await tell(engine, { ...moment, phase: 'after', ...(outcome.error ? { error: outcome.error } : {}) });
    if (outcome.error) throw outcome.error;
    return outcome.output;
  } catch (error) {
    if (error instanceof ConnectionDropped) throw error;
    throw asServiceError(error);
  }
}

async function attempt(
  engine: Engine,
  invocation: Invocation,
  at: number,
): Promise<{ output?: unknown; error?: ServiceError }> {
  const run = invocation.service.operations[invocation.operation];
  if (!run) return { error: unsupported(invocation.service.name, invocation.operation) };
  try {
    return { output: await runOperation(run, makeCall(engine, invocation, at)) };
  } catch (error) {
    return { error: asServiceError(error) };
  }
}

/** AWS names operations that change nothing with these verbs. */
export function readsOnly(operation: string): boolean {
  return /^(Describe|List|Get|Head|Validate|Estimate)/.test(operation);
}

/** A defect of the sandbox must look like one, and not like an answer of AWS that clients retry for minutes. */
function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const thrown = error instanceof Error ? error : new Error(String(error));
  const message = process.env['CHARTER_DEBUG'] ? thrown.stack : thrown.message;
  return new ServiceError('SandboxDefect', `The sandbox failed in a way it should not: ${message}`, { status: 400 });
}

export function unsupported(service: string, operation: string): ServiceError {
  return new ServiceError('UnsupportedOperation', `${service}:${operation} is not supported by the sandbox.`, {
    status: 400,
  });
}
