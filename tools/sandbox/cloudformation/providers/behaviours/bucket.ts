import { lookup } from '../../../lookup.js';
import type { Call } from '../../../service.js';
import type { BucketState } from '../../../world.js';
import { isObject, type Json, type JsonObject } from '../../json.js';
import type { Behaviour } from '../registry/registered.js';
import { refused } from './refusal.js';

/** A bucket of the sandbox's own S3: names are one for all accounts. */
export const bucket: Behaviour = {
  create: (call, { desired }, name) => {
    const taken = lookup(call.world.buckets, name);
    if (taken) throw nameTaken(call, taken);
    const { account, region } = call;
    const made: BucketState = {
      ...{ name, account, region },
      createdAt: call.now().getTime(),
      configuration: {},
      objects: {},
    };
    call.world.buckets[name] = made;
    configure(made, desired);
  },
  update: (call, { desired, physicalId }) => configure(call.world.buckets[physicalId!]!, desired),
  remove: (call, { physicalId }) => {
    const found = call.world.buckets[physicalId!]!;
    if (Object.keys(found.objects).length > 0) {
      const message = 'The bucket you tried to delete is not empty';
      throw refused(call, { ...s3, code: 'BucketNotEmpty', message, handlerErrorCode: 'GeneralServiceException' });
    }
    delete call.world.buckets[physicalId!];
  },
  read: (call, name, stored) => {
    const found = ownBucket(call, name);
    return found && found.region === call.region ? (stored ?? { BucketName: name }) : null;
  },
};

const s3 = { service: 'Amazon S3', status: 409 };

function nameTaken(call: Call, { account }: BucketState) {
  const own = account === call.account;
  const message = own
    ? 'Your previous request to create the named bucket succeeded and you already own it.'
    : 'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.';
  const code = own ? 'BucketAlreadyOwnedByYou' : 'BucketAlreadyExists';
  return refused(call, { ...s3, code, message, handlerErrorCode: 'AlreadyExists' });
}

/** What S3 itself answers of a bucket that a stack has made: its versioning. */
function configure(made: BucketState, { VersioningConfiguration: versioning }: JsonObject): void {
  delete made.configuration['versioning'];
  if (!isObject(versioning)) return;
  const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
  made.configuration['versioning'] =
    `<VersioningConfiguration xmlns="${namespace}"><Status>${versioning['Status'] === 'Enabled' ? 'Enabled' : 'Suspended'}</Status></VersioningConfiguration>`;
}

/** The policy of a bucket of the same account. A bucket has one. */
export const bucketPolicy: Behaviour = {
  create: (call, { desired }) => putPolicy(call, desired),
  update: (call, { desired }) => putPolicy(call, desired),
  remove: (call, { physicalId }) => {
    delete ownBucket(call, physicalId!)?.configuration['policy'];
  },
  read: (call, name, stored) => {
    const policy = ownBucket(call, name)?.configuration['policy'];
    return policy === undefined ? null : { ...stored, Bucket: name, PolicyDocument: JSON.parse(policy) as Json };
  },
};

function putPolicy(call: Call, { Bucket, PolicyDocument }: JsonObject): void {
  const found = lookup(call.world.buckets, String(Bucket));
  if (!found) {
    const message = 'The specified bucket does not exist';
    throw refused(call, { ...s3, status: 404, code: 'NoSuchBucket', message, handlerErrorCode: 'NotFound' });
  }
  if (found.account !== call.account) {
    const message = 'Access Denied';
    throw refused(call, { ...s3, status: 403, code: 'AccessDenied', message, handlerErrorCode: 'AccessDenied' });
  }
  found.configuration['policy'] = typeof PolicyDocument === 'string' ? PolicyDocument : JSON.stringify(PolicyDocument);
}

function ownBucket(call: Call, name: string): BucketState | undefined {
  const found = lookup(call.world.buckets, name);
  return found?.account === call.account ? found : undefined;
}
