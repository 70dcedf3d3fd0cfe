import { lookup } from '../../../lookup.js';
import type { Call } from '../../../service.js';
import type { JsonObject } from '../../json.js';
import { partitionOf } from '../../stacks/names.js';
import type { WorkState } from '../../world.js';
import type { HandlerError } from '../handler-error.js';
import type { Behaviour } from '../registry/registered.js';
import { policyAllows } from './bucket-access.js';
import { refused } from './refusal.js';
import { hasTrustedAccess, organizationRole } from './trusted-access.js';

const service = 'cloudtrail.amazonaws.com';

/** A trail: who may make one for the organization, and whether it may write to its bucket, in whatever account that is. */
export const trail: Behaviour = {
  create: (call, work, name) => check(call, work, name),
  update: (call, work) => check(call, work, work.physicalId!),
};

function check(call: Call, { desired }: WorkState, name: string): void {
  if (String(desired['IsOrganizationTrail']) === 'true') checkOrganization(call);
  checkBucket(call, desired, name);
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html */
function checkOrganization(call: Call): void {
  if (organizationRole(call, service) === null) {
    throw refusal(
      call,
      'NotOrganizationMasterAccountException',
      'The request could not be processed because your AWS account is neither the management account nor a delegated administrator account of your organization.',
    );
  }
  if (hasTrustedAccess(call, service)) return;
  throw refusal(
    call,
    'CloudTrailAccessNotEnabledException',
    'The request could not be processed because your organization hasn’t enabled CloudTrail service access. Enable service access for CloudTrail, and then try again.',
  );
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
function checkBucket(call: Call, desired: JsonObject, name: string): void {
  const bucketName = String(desired['S3BucketName']);
  const bucket = lookup(call.world.buckets, bucketName);
  if (!bucket) throw refusal(call, 'S3BucketDoesNotExistException', `S3 bucket ${bucketName} does not exist!`);
  const policy = bucket.configuration['policy'];
  const requests = [{ action: 's3:GetBucketAcl', path: '' }, ...logPaths(call, desired).map(write)];
  const partition = partitionOf(call.region);
  const context = contextOf(
    call,
    `arn:${partition}:cloudtrail:${call.region}:${trailAccount(call, desired)}:trail/${name}`,
  );
  const mayWrite = requests.every(({ action, path }) => {
    const resource = `arn:${partition}:s3:::${bucketName}${path}`;
    return policy !== undefined && policyAllows(policy, { service, action, resource, context });
  });
  if (mayWrite) return;
  const message = `Invalid request provided: Incorrect S3 bucket policy is detected for bucket: ${bucketName}`;
  throw refusal(call, 'InsufficientS3BucketPolicyException', message);
}

/** Where the logs of the account go, and those of an organization. */
function logPaths(call: Call, desired: JsonObject): string[] {
  const prefix = typeof desired['S3KeyPrefix'] === 'string' ? `/${desired['S3KeyPrefix']}` : '';
  const organization = String(desired['IsOrganizationTrail']) === 'true' ? [call.world.organization!.id] : [];
  return [trailAccount(call, desired), ...organization].map((owner) => `${prefix}/AWSLogs/${owner}/CloudTrail/log`);
}

/** An organization trail is the management account's, whoever makes it. */
function trailAccount({ world, account }: Call, desired: JsonObject): string {
  return String(desired['IsOrganizationTrail']) === 'true' ? world.organization!.managementAccountId : account;
}

const write = (path: string) => ({ action: 's3:PutObject', path });

function contextOf(call: Call, arn: string): Record<string, string> {
  return {
    'aws:sourcearn': arn,
    'aws:sourceaccount': arn.split(':')[4]!,
    ...(call.world.organization ? { 'aws:sourceorgid': call.world.organization.id } : {}),
    'aws:principalisawsservice': 'true',
    'aws:principalservicename': service,
    'aws:securetransport': 'true',
    's3:x-amz-acl': 'bucket-owner-full-control',
  };
}

function refusal(call: Call, code: string, message: string): HandlerError {
  return refused(call, { service: 'AWSCloudTrail', code, message });
}
