import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Validations } from 'aws-cdk-lib/core';
import type { CharterStack } from '../charter-stack.js';

export interface ServiceRoleProps {
  name: string;
  description: string;
  /** Who takes it on: `logs.amazonaws.com`. */
  service: string;
  /** For whom the service may come: condition key → the one value, or several. */
  onBehalfOf: Record<string, string>;
  allow: { actions: string[]; resources: string[] }[];
  /** Why resources have wildcards: what cdk-nag calls each → a sentence. */
  wildcards?: Record<string, string>;
}

/** Adds a role that a service of AWS's takes on, for this account or organization and for nobody else's sake. */
export function addServiceRole(stack: CharterStack, id: string, props: ServiceRoleProps): CfnRole {
  const role = new CfnRole(stack, id, {
    roleName: props.name,
    description: props.description,
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: props.service },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: props.onBehalfOf },
        },
      ],
    },
    policies: [
      {
        policyName: 'allowed',
        policyDocument: {
          Version: '2012-10-17',
          Statement: props.allow.map(({ actions, resources }) => ({
            Effect: 'Allow',
            Action: actions,
            Resource: resources,
          })),
        },
      },
    ],
  });
  for (const [resource, reason] of Object.entries(props.wildcards ?? {})) {
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason });
  }
  return role;
}
