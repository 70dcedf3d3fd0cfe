import { type CfnResource, Validations } from 'aws-cdk-lib/core';

/**
 * Says why a resource is right as it is, although a rule of cdk-nag would have it otherwise.
 *
 * @param rule as cdk-nag names its finding, without `AwsSolutions-`: `S1`, `IAM5[Resource::*]`
 * @param reason a sentence
 */
export function explain(resource: CfnResource, rule: string, reason: string): void {
  // Finding names have references as <Name>, where the text of a Fn::Sub has ${Name}.
  const id = `AwsSolutions-${rule.replace(/\$\{([^}]+)\}/g, '<$1>')}`;
  Validations.of(resource).acknowledge({ id, reason });
}
