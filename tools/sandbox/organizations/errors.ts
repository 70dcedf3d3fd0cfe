import type { ConstraintViolationExceptionReason, InvalidInputExceptionReason } from '@aws-sdk/client-organizations';
import { ServiceError } from '../service.js';

export function constraintViolation(reason: ConstraintViolationExceptionReason, message: string): ServiceError {
  return new ServiceError('ConstraintViolationException', message, { fields: { Reason: reason } });
}

export function invalidInput(reason: InvalidInputExceptionReason, message: string): ServiceError {
  return new ServiceError('InvalidInputException', message, { fields: { Reason: reason } });
}

/** AWS says this, word for word, of every id that names nothing. */
export function notFound(code: string, what: string): ServiceError {
  return new ServiceError(code, `You specified ${what} that doesn't exist.`);
}
