import {
  CfnAccessPolicy,
  CfnCollection,
  CfnLifecyclePolicy,
  CfnSecurityPolicy,
} from 'aws-cdk-lib/aws-opensearchserverless';
import { Aws, CfnDeletionPolicy } from 'aws-cdk-lib/core';
import type { CentralSubscriptionConfig } from '../../pipeline/model/index.js';
import type { CharterStack } from '../charter-stack.js';
import { centralLogsName } from './names.js';

/** The index that Firehose writes to. */
export const logIndex = 'logs';

const collection = [`collection/${centralLogsName}`];
const index = [`index/${centralLogsName}/*`];

/**
 * Adds the collection in which log events can be searched, and who may: Firehose writes, the readers read. It answers on
 * the internet, to those that IAM and its own policy let in.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-security.html
 */
export function addLogCollection(
  stack: CharterStack,
  writerArn: string,
  { readers, retentionInDays }: NonNullable<CentralSubscriptionConfig['openSearch']>,
): CfnCollection {
  const encryption = new CfnSecurityPolicy(stack, 'SearchEncryption', {
    name: centralLogsName,
    type: 'encryption',
    policy: JSON.stringify({ Rules: [{ ResourceType: 'collection', Resource: collection }], AWSOwnedKey: true }),
  });
  const network = new CfnSecurityPolicy(stack, 'SearchNetwork', {
    name: centralLogsName,
    type: 'network',
    policy: JSON.stringify([
      {
        Rules: ['collection', 'dashboard'].map((type) => ({ ResourceType: type, Resource: collection })),
        AllowFromPublic: true,
      },
    ]),
  });
  const lifecycle = new CfnLifecyclePolicy(stack, 'SearchRetention', {
    name: centralLogsName,
    type: 'retention',
    policy: JSON.stringify({
      Rules: [{ ResourceType: 'index', Resource: index, MinIndexRetention: `${retentionInDays}d` }],
    }),
  });
  const access = new CfnAccessPolicy(stack, 'SearchAccess', {
    name: centralLogsName,
    type: 'data',
    policy: stack.toJsonString([
      grant(['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'], [writerArn]),
      grant(
        ['aoss:DescribeIndex', 'aoss:ReadDocument'],
        readers.map((role) => `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/${role}`),
      ),
    ]),
  });
  const made = new CfnCollection(stack, 'Search', {
    name: centralLogsName,
    type: 'TIMESERIES',
    description: 'The logs of all accounts',
  });
  for (const policy of [encryption, network, lifecycle, access]) made.addResourceDependency(policy);
  // S3 has every log event too. A collection that stayed would cost by the hour, and keep its name from the next.
  made.cfnOptions.deletionPolicy = CfnDeletionPolicy.DELETE;
  made.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.DELETE;
  return made;
}

function grant(Permission: string[], Principal: string[]): object {
  return { Rules: [{ ResourceType: 'index', Resource: index, Permission }], Principal };
}
