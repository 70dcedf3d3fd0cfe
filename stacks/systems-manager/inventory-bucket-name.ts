import { Fn } from 'aws-cdk-lib/core';
import type { ResourceDataSyncConfig } from '../../pipeline/model/index.js';
import type { CharterStack } from '../charter-stack.js';

/** Names of buckets are the world's: an account's id and a Region make one that nobody else has. */
export function inventoryBucketName(stack: CharterStack, { bucket, account, bucketRegion }: ResourceDataSyncConfig) {
  return bucket ?? Fn.join('-', ['charter-inventory', stack.parameter(`\${account:${account}}`), bucketRegion]);
}
