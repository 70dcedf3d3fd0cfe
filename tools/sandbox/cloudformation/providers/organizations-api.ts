import { acts } from '../../faults.js';
import { organizations } from '../../organizations/index.js';
import { type AnyOperation, type Call, ServiceError, withInput } from '../../service.js';

/**
 * Calls an operation of the sandbox's Organizations as the stack's account: the same checks, the same errors.
 *
 * A fault rule of kind `error` or `throttle` with the service `cloudformation` and the name of this operation hits the
 * calls that handlers make, and no others.
 *
 * @throws ServiceError as a client would get it
 */
export async function callOrganizations<O>(call: Call, operation: string, input: object): Promise<O> {
  refuseByRule(call, operation);
  const run: AnyOperation | undefined = organizations.operations[operation];
  if (!run) {
    throw new ServiceError('UnsupportedOperation', `organizations:${operation} is not supported by the sandbox.`);
  }
  return (await run({ ...withInput(call, input), operation } as Call<never>)) as O;
}

function refuseByRule(call: Call, operation: string): void {
  for (const rule of call.world.faults) {
    const concerns = rule.service === 'cloudformation' && rule.operation === operation;
    if (!concerns || (rule.kind !== 'error' && rule.kind !== 'throttle') || !acts(rule)) continue;
    const code = rule.kind === 'throttle' ? organizations.throttleCode : (rule.code ?? 'ServiceException');
    throw new ServiceError(code, rule.message ?? 'A fault of the sandbox.');
  }
}

/** Every item of a paged list. */
export async function listOrganizations<T>(
  call: Call,
  operation: string,
  input: object,
  items: (page: Record<string, unknown>) => T[] | undefined,
): Promise<T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const next = token === undefined ? {} : { NextToken: token };
    const page = await callOrganizations<Record<string, unknown>>(call, operation, { ...input, ...next });
    all.push(...(items(page) ?? []));
    token = page['NextToken'] as string | undefined;
  } while (token !== undefined);
  return all;
}
