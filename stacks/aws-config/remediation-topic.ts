import { CfnEventBus, CfnEventBusPolicy, CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, CfnTopic, CfnTopicPolicy } from 'aws-cdk-lib/aws-sns';
import { CfnDeletionPolicy, Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';
import { identityLogicalId } from '../logical-ids.js';
import { remediationBusName } from './names.js';

const events = { Service: 'events.amazonaws.com' };

/** The bus that takes failures of the whole organization, and the topic that tells people: each confirms one e-mail. */
export class RemediationTopicStack extends CharterStack {
  constructor(scope: Construct, name: string, { emails }: { emails: readonly string[] }) {
    super(scope, name, 'Who is told of remediations that fail');
    const topic = this.#topic(this.#key());
    this.#bus(topic);
    for (const email of emails) {
      new CfnSubscription(this, identityLogicalId('Email', email, ''), {
        topicArn: topic.ref,
        protocol: 'email',
        endpoint: email,
      });
    }
  }

  /** EventBridge cannot publish to a topic under the key that AWS manages for SNS. */
  #key(): CfnKey {
    const key = new CfnKey(this, 'Key', {
      description: 'Messages about remediations that fail',
      enableKeyRotation: true,
      keyPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'Account',
            Effect: 'Allow',
            Principal: { AWS: Fn.sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:root') },
            Action: 'kms:*',
            Resource: '*',
          },
          {
            Sid: 'Events',
            Effect: 'Allow',
            Principal: events,
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Resource: '*',
          },
        ],
      },
    });
    // Whoever would still read with it could not; a key costs a dollar a month.
    key.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
    key.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
    return key;
  }

  #topic(key: CfnKey): CfnTopic {
    const topic = new CfnTopic(this, 'Topic', { topicName: remediationBusName, kmsMasterKeyId: key.attrArn });
    const tls = { Bool: { 'aws:SecureTransport': 'false' } };
    new CfnTopicPolicy(this, 'TopicPolicy', {
      topics: [topic.ref],
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Sid: 'Events', Effect: 'Allow', Principal: events, Action: 'sns:Publish', Resource: topic.ref },
          {
            Sid: 'TlsOnly',
            Effect: 'Deny',
            Principal: '*',
            Action: 'sns:Publish',
            Resource: topic.ref,
            Condition: tls,
          },
        ],
      },
    });
    return topic;
  }

  #bus(topic: CfnTopic): void {
    const bus = new CfnEventBus(this, 'Bus', { name: remediationBusName });
    new CfnEventBusPolicy(this, 'BusPolicy', {
      eventBusName: bus.ref,
      statementId: 'Organization',
      statement: {
        Sid: 'Organization',
        Effect: 'Allow',
        Principal: '*',
        Action: 'events:PutEvents',
        Resource: bus.attrArn,
        Condition: { StringEquals: { 'aws:PrincipalOrgID': this.parameter('${organization}') } },
      },
    });
    new CfnRule(this, 'Rule', {
      name: remediationBusName,
      eventBusName: bus.ref,
      eventPattern: { source: ['aws.ssm'] },
      targets: [{ id: 'topic', arn: topic.ref, inputTransformer: message }],
    });
  }
}

const message = {
  inputPathsMap: {
    account: '$.account',
    document: '$.detail.Definition',
    execution: '$.detail.ExecutionId',
    region: '$.region',
    status: '$.detail.Status',
    time: '$.time',
  },
  inputTemplate:
    '"A remediation ended as <status>: <document> in account <account>, Region <region>, at <time>. See Systems Manager Automation, execution <execution>, in that account."',
};
