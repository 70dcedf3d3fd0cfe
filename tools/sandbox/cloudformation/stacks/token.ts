import type { StackState } from '../world.js';

/**
 * Whether a request is the one that the stack carried out last: a client that lost the answer asks again with the same
 * ClientRequestToken, and CloudFormation does nothing twice.
 */
export function isRepeated(stack: StackState, token: string | undefined): boolean {
  return token !== undefined && stack.lastToken === token;
}

/** To be called when a request was taken. */
export function rememberToken(stack: StackState, token: string | undefined): void {
  stack.lastToken = token ?? null;
}
