import { CfnAlias, CfnKey } from 'aws-cdk-lib/aws-kms';
import { Aws, CfnDeletionPolicy } from 'aws-cdk-lib/core';
import type { CharterStack } from '../charter-stack.js';

export interface LogKeyProps {
  alias: string;
  description: string;
  tags?: Record<string, string>;
  /** What the key's policy allows to services. */
  allow: object[];
}

/** Adds a key of the log archive. Its account's IAM decides who reads; services get what they need and no more. */
export function addLogKey(stack: CharterStack, id: string, { alias, description, tags, allow }: LogKeyProps): CfnKey {
  const key = new CfnKey(stack, id, {
    description,
    enableKeyRotation: true,
    pendingWindowInDays: 30,
    keyPolicy: { Version: '2012-10-17', Statement: [administration(), ...allow] },
    ...(tags ? { tags: Object.entries(tags).map(([name, value]) => ({ key: name, value })) } : {}),
  });
  key.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  key.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  const name = new CfnAlias(stack, `${id}Alias`, { aliasName: alias, targetKeyId: key.ref });
  // The trail names the key by its alias: it would stop with it.
  name.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  name.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  return key;
}

/** Without it nobody could ever change the key's policy again. */
function administration(): object {
  return {
    Sid: 'AdministerByIam',
    Effect: 'Allow',
    Principal: { AWS: `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root` },
    Action: 'kms:*',
    Resource: '*',
  };
}
