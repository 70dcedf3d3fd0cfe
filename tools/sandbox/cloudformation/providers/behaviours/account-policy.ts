import { liveResources } from '../registry/live-resources.js';
import type { Behaviour } from '../registry/registered.js';
import { refused } from './refusal.js';

/** Types of which an account has one policy in a Region. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html */
const single = ['DATA_PROTECTION_POLICY', 'SUBSCRIPTION_FILTER_POLICY'];

/** Why the old policy goes before the new one comes: there is room for one. */
export const accountPolicy: Behaviour = {
  create: (call, { desired }) => {
    const { PolicyType } = desired;
    if (typeof PolicyType !== 'string' || !single.includes(PolicyType)) return;
    const taken = Object.values(liveResources(call, 'AWS::Logs::AccountPolicy')).some(
      ({ properties }) => properties['PolicyType'] === PolicyType,
    );
    if (!taken) return;
    const handlerErrorCode = 'ServiceLimitExceeded';
    throw refused(call, {
      service: 'CloudWatchLogs',
      code: 'LimitExceededException',
      message: 'Resource limit exceeded.',
      handlerErrorCode,
    });
  },
};
