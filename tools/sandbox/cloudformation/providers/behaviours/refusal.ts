import type { Call } from '../../../service.js';
import { HandlerError } from '../handler-error.js';

/** What a service answers, and how its handler takes it. */
export interface Refusal {
  /** As messages call it: `AmazonConfig`. */
  service: string;
  /** `NoAvailableConfigurationRecorderException` */
  code: string;
  message: string;
  status?: number;
  /** The registry's name for it. Default: InvalidRequest. */
  handlerErrorCode?: string;
  /** Whether the handler waits and tries again, for some time. */
  waits?: boolean;
}

/** A refusal in the words that stack events have for it. */
export function refused(call: Call, refusal: Refusal): HandlerError {
  const { service, code, message, status = 400, handlerErrorCode = 'InvalidRequest', waits = false } = refusal;
  const details = `Service: ${service}; Status Code: ${status}; Error Code: ${code}; Request ID: ${call.newId('requestToken')}; Proxy: null`;
  return new HandlerError(handlerErrorCode, `${message} (${details})`, waits);
}
