import { ServiceError } from '../../service.js';

/** An error of a resource handler, as the registry's contract names its kinds. */
export class HandlerError extends Error {
  override name = 'HandlerError';
  readonly code: string;
  /** Whether the handler waits and tries again. */
  readonly waits: boolean;

  constructor(code: string, message: string, waits = false) {
    super(message);
    this.code = code;
    this.waits = waits;
  }
}

/** Errors at which a handler waits and tries again. */
const retriable = ['ConcurrentModificationException', 'PolicyChangesInProgressException', 'TooManyRequestsException'];

export function isRetriable(error: unknown): boolean {
  if (error instanceof HandlerError) return error.waits;
  return error instanceof ServiceError && (retriable.includes(error.code) || error.code === 'ServiceException');
}

const notFound = ['OrganizationalUnitNotFoundException', 'PolicyNotFoundException', 'TargetNotFoundException'];
const conflicts = ['ConcurrentModificationException', 'PolicyChangesInProgressException'];
const exists = ['DuplicateOrganizationalUnitException', 'DuplicatePolicyException'];
const invalid = [
  'InvalidInputException',
  'MalformedPolicyDocumentException',
  'PolicyTypeNotEnabledException',
  'PolicyTypeNotAvailableForOrganizationException',
  'PolicyInUseException',
  'OrganizationalUnitNotEmptyException',
  'UnsupportedAPIEndpointException',
];

/** The registry's name for an error of Organizations, as its public handlers map it. */
function handlerErrorCode(code: string): string {
  if (exists.includes(code)) return 'AlreadyExists';
  if (code === 'AWSOrganizationsNotInUseException' || code.endsWith('NotFoundException') || notFound.includes(code)) {
    return 'NotFound';
  }
  if (code === 'AccessDeniedException') return 'AccessDenied';
  if (conflicts.includes(code)) return 'ResourceConflict';
  if (code === 'ConstraintViolationException') return 'ServiceLimitExceeded';
  if (invalid.includes(code)) return 'InvalidRequest';
  if (code === 'TooManyRequestsException') return 'Throttling';
  return code === 'ServiceException' ? 'ServiceInternalError' : 'GeneralServiceException';
}

/**
 * The reason that a stack event gives for a resource that failed.
 *
 * @param token the request token of the handler's invocation
 * @throws the error itself, where it is no failure of a handler but a defect
 */
export function failureReason(error: unknown, token: string): string {
  if (error instanceof HandlerError) {
    return `Resource handler returned message: "${error.message}" (RequestToken: ${token}, HandlerErrorCode: ${error.code})`;
  }
  if (!(error instanceof ServiceError)) throw error;
  const message = `${error.message} (Service: Organizations, Status Code: ${error.status ?? 400}, Request ID: ${token})`;
  return `Resource handler returned message: "${message}" (RequestToken: ${token}, HandlerErrorCode: ${handlerErrorCode(error.code)})`;
}
