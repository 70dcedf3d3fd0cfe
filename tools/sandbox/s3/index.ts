import * as client from '@aws-sdk/client-s3';
import type { Service } from '../service.js';
import {
  createBucket,
  getBucketLocation,
  getConfiguration,
  headBucket,
  listBuckets,
  putConfiguration,
} from './buckets.js';
import { getObject, headObject, putObject } from './objects.js';

/** Amazon S3, as far as a bucket for templates needs it; path style. */
export const s3: Service = {
  name: 's3',
  protocol: { kind: 's3' },
  client,
  throttleCode: 'SlowDown',
  operations: {
    CreateBucket: createBucket,
    HeadBucket: headBucket,
    GetBucketLocation: getBucketLocation,
    ListBuckets: listBuckets,
    PutBucketVersioning: putConfiguration,
    GetBucketVersioning: getConfiguration,
    PutPublicAccessBlock: putConfiguration,
    GetPublicAccessBlock: getConfiguration,
    PutBucketEncryption: putConfiguration,
    GetBucketEncryption: getConfiguration,
    PutBucketPolicy: putConfiguration,
    GetBucketPolicy: getConfiguration,
    PutBucketTagging: putConfiguration,
    GetBucketTagging: getConfiguration,
    PutObject: putObject,
    GetObject: getObject,
    HeadObject: headObject,
  },
};
