import { organizations } from '../../organizations/index.js';
import { type AnyOperation, type Call, ServiceError, withInput } from '../../service.js';

/**
 * Calls an operation of the sandbox's Organizations as the stack's account: the same checks, the same errors.
 *
 * @throws ServiceError as a client would get it
 */
export async function callOrganizations<O>(call: Call, operation: string, input: object): Promise<O> {
  const run: AnyOperation | undefined = organizations.operations[operation];
  if (!run)
    throw new ServiceError('UnsupportedOperation', `organizations:${operation} is not supported by the sandbox.`);
  return (await run({ ...withInput(call, input), operation } as Call<never>)) as O;
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
