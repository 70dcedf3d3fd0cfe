import { Aws, CfnOutput } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';
import { addLogKey } from './log-key.js';
import { centralLogsName } from './names.js';

/**
 * The key of the copies that the centralization rule makes, in one Region of the log archive account. The rule asks for
 * the tag. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export class CentralLogsKeyStack extends CharterStack {
  constructor(scope: Construct, name: string, description: string) {
    super(scope, name, description);
    const key = addLogKey(this, 'CentralLogsKey', {
      alias: `alias/${centralLogsName}`,
      description: 'Encrypts the log groups that hold the logs of all accounts',
      tags: { LogsManaged: 'true' },
      allow: [
        {
          Sid: 'AllowLogGroupsOfThisAccount',
          Effect: 'Allow',
          Principal: { Service: `logs.${Aws.REGION}.${Aws.URL_SUFFIX}` },
          Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
          Resource: '*',
          Condition: {
            ArnLike: {
              'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:*`,
            },
          },
        },
      ],
    });
    new CfnOutput(this, 'KeyArn', {
      value: key.attrArn,
      description: 'kmsKeyArn or backupKmsKeyArn in logging-config',
    });
  }
}
