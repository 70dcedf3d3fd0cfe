import { ServiceError } from '../../service.js';

/** The error that CloudFormation answers to nearly everything that is wrong with a request. */
export function validationError(message: string): ServiceError {
  return new ServiceError('ValidationError', message, { status: 400 });
}
