// Waiting is the same, twenty times as fast: the sandbox needs milliseconds where AWS needs seconds. Test files put
// this in the place of `node:timers/promises`; the order of things, and what is waited for, stay as they are.
const actual = jest.requireActual<typeof import('node:timers/promises')>('node:timers/promises');

const hurry = 20;

export function setTimeout<T>(milliseconds?: number, value?: T, options?: { signal?: AbortSignal }): Promise<T> {
  return actual.setTimeout((milliseconds ?? 0) / hurry, value, options);
}

export const { setImmediate, setInterval, scheduler } = actual;
