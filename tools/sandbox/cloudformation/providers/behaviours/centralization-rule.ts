import type { Behaviour } from '../registry/registered.js';
import { refused } from './refusal.js';
import { hasTrustedAccess, organizationRole } from './trusted-access.js';

const principal = 'observabilityadmin.amazonaws.com';
const service = 'ObservabilityAdmin';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html */
export const centralizationRule: Behaviour = {
  create: (call) => {
    if (organizationRole(call, principal) === null) {
      const message =
        'Only the management account and delegated administrators can centralize logs of the organization.';
      throw refused(call, {
        ...{ service, message, status: 403 },
        code: 'AccessDeniedException',
        handlerErrorCode: 'AccessDenied',
      });
    }
    if (hasTrustedAccess(call, principal)) return;
    const message = 'TRUSTED_ACCESS_NOT_ENABLED: Trusted access for CloudWatch is not enabled in the organization.';
    throw refused(call, { service, message, code: 'ValidationException' });
  },
};
