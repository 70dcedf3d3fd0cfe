import type { Config } from '../../model/index.js';
import type { PartialText } from '../../policy/index.js';

/** A role in member accounts without which Charter, or a person who mends what it broke, could not work. */
export interface RequiredRole {
  /** As a person knows it. */
  name: string;
  purpose: string;
  /** Its ARN pattern, for an exemption in a policy. */
  pattern: string;
  /** Its ARN in an account. */
  arn: (accountId: string) => PartialText;
}

/** One thing that such a role has to be able to do. */
export interface RequiredAction {
  role: RequiredRole;
  action: string;
  /** The value of `aws:RequestedRegion`. */
  region: string;
}

/**
 * What CloudFormation StackSets does in a member account, as `stacksets-exec-*`: with one of these denied, baseline
 * stacks can no longer be made, changed, taken away or looked at.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-enable-trusted-access.html
 */
const stackSetActions = [
  'cloudformation:CreateStack',
  'cloudformation:UpdateStack',
  'cloudformation:DeleteStack',
  // StackSets waits for the stack to be done; without this every operation fails, whatever it did.
  'cloudformation:DescribeStacks',
];

/**
 * What the role that the management account assumes has to be able to do: Charter reaches the account through it, and it
 * is the way in when something is broken. `sts:AssumeRole` into it is not here, because its caller is in the management
 * account, which no SCP binds; nor is `sts:GetCallerIdentity`, which nothing can deny.
 */
const accessActions: { action: string; global?: true }[] = [
  // To see in what state a stack was left.
  { action: 'cloudformation:DescribeStacks' },
  // To see whether a role still trusts and allows what it must ...
  { action: 'iam:GetRole', global: true },
  // ... and to mend it.
  { action: 'iam:PutRolePolicy', global: true },
];

/**
 * IAM has one endpoint a partition, and `aws:RequestedRegion` is the Region where that stands: a Region deny without
 * this Region and without an exemption for `iam:*` denies IAM everywhere.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
 */
const globalRegion: Record<string, string> = { 'aws-us-gov': 'us-gov-west-1', 'aws-cn': 'cn-north-1' };

/**
 * Everything that has to stay possible in every member account. The pipeline's own roles are in the management account,
 * whose principals no SCP binds.
 */
export function requiredActions(config: Config): RequiredAction[] {
  const { partition, homeRegion, managementAccountAccessRole: access } = config;
  const stackSets: RequiredRole = {
    name: 'stacksets-exec-*',
    purpose: 'through which CloudFormation StackSets works',
    pattern: `arn:${partition}:iam::*:role/stacksets-exec-*`,
    // AWS makes up the end of the name, so an exemption of one full name may be the right one.
    arn: (id) => ({ startsWith: `arn:${partition}:iam::${id}:role/stacksets-exec-` }),
  };
  const breakGlass: RequiredRole = {
    name: access,
    purpose: 'through which the management account gets in',
    pattern: `arn:${partition}:iam::*:role/${access}`,
    arn: (id) => `arn:${partition}:iam::${id}:role/${access}`,
  };
  const oneEndpoint = globalRegion[partition] ?? 'us-east-1';
  return [
    ...stackSetActions.map((action) => ({ role: stackSets, action, region: homeRegion })),
    ...accessActions.map(({ action, global }) => ({
      role: breakGlass,
      action,
      region: global ? oneEndpoint : homeRegion,
    })),
  ];
}
