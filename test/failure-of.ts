import { Failure } from '../pipeline/diagnostics/index.js';

// What must fail, and with a failure that is meant for a user: anything else that is thrown fails the test as it is.

function meant(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

/** The failure that a function throws. */
export function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    return meant(error);
  }
  throw new Error('it did not fail');
}

/** The failure that work under way ends with. */
export async function failureFrom(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    return meant(error);
  }
  throw new Error('it did not fail');
}
