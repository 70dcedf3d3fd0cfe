import { createHash } from 'node:crypto';
import { CfnResourceDataSync } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { ResourceDataSyncConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { inventoryBucketName } from './inventory-bucket-name.js';

/**
 * The sync of an account and Region that writes inventory to the bucket. Nothing of a sync can change: its name and its
 * logical id follow from what it says, so that another bucket is another sync, made before the old one goes.
 */
export class InventorySyncStack extends CharterStack {
  constructor(scope: Construct, name: string, config: ResourceDataSyncConfig) {
    super(scope, name, 'The sync that writes inventory to the bucket');
    const { account, bucket, bucketRegion, prefix } = config;
    const hash = createHash('sha256')
      .update(JSON.stringify([account, bucket, bucketRegion, prefix]))
      .digest('hex')
      .slice(0, 8);
    new CfnResourceDataSync(this, `Sync${hash}`, {
      syncName: `charter-inventory-${hash}`,
      syncType: 'SyncToDestination',
      s3Destination: {
        bucketName: inventoryBucketName(this, config),
        bucketRegion,
        ...(prefix !== null && { bucketPrefix: prefix }),
        syncFormat: 'JsonSerDe',
      },
    });
  }
}
