import { lookup } from '../../../lookup.js';
import type { Call } from '../../../service.js';
import type { HandlerError } from '../handler-error.js';
import { liveResources } from '../registry/live-resources.js';
import type { Behaviour } from '../registry/registered.js';
import { refused } from './refusal.js';

const recorderType = 'AWS::Config::ConfigurationRecorder';
const channelType = 'AWS::Config::DeliveryChannel';

/** Whether AWS Config records in the account and Region of the call. */
export function hasRecorder(call: Pick<Call, 'world' | 'account' | 'region'>): boolean {
  return Object.keys(liveResources(call, recorderType)).length > 0;
}

/** What AWS Config refuses, in its words. */
export function configRefusal(call: Call, code: string, message: string, waits = false): HandlerError {
  return refused(call, { service: 'AmazonConfig', code, message, waits });
}

/**
 * One in each account and Region. It can be started once there is a delivery channel, for which its handler waits: a
 * channel that depends on the recorder never comes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html
 */
export const configurationRecorder: Behaviour = {
  create: (call, _work, physicalId) => {
    if (!hasRecorder(call)) return;
    throw configRefusal(
      call,
      'MaxNumberOfConfigurationRecordersExceededException',
      `Failed to put configuration recorder '${physicalId}' because the maximum number of configuration recorders: 1 is reached.`,
    );
  },
  settle: (call) => {
    if (Object.keys(liveResources(call, channelType)).length > 0) return;
    const message = 'Delivery channel is not available to start configuration recorder.';
    throw configRefusal(call, 'NoAvailableDeliveryChannelException', message, true);
  },
};

/** One in each account and Region, to a bucket that exists; it waits for the recorder. */
export const deliveryChannel: Behaviour = {
  create: (call, work, physicalId) => {
    if (Object.keys(liveResources(call, channelType)).length > 0) {
      throw configRefusal(
        call,
        'MaxNumberOfDeliveryChannelsExceededException',
        `Failed to put delivery channel '${physicalId}' because the maximum number of delivery channels: 1 is reached.`,
      );
    }
    checkBucket(call, String(work.desired['S3BucketName']));
    if (hasRecorder(call)) return;
    const message = 'Configuration recorder is not available to put delivery channel.';
    throw configRefusal(call, 'NoAvailableConfigurationRecorderException', message, true);
  },
  update: (call, work) => checkBucket(call, String(work.desired['S3BucketName'])),
};

function checkBucket(call: Call, name: string): void {
  if (lookup(call.world.buckets, name)) return;
  throw configRefusal(call, 'NoSuchBucketException', `Cannot find a S3 bucket with name '${name}'.`);
}
