import { partitionOf } from '../stacks/names.js';
import { inert } from './inert.js';
import { organizationalUnit } from './organizational-unit.js';
import { policy } from './policy.js';
import type { Provider } from './provider.js';
import { resourcePolicy } from './resource-policy.js';

const all: readonly Provider[] = [
  organizationalUnit,
  policy,
  resourcePolicy,
  inert('AWS::S3::Bucket', 'BucketName', (call, name) => ({
    Arn: `arn:${partitionOf(call.region)}:s3:::${name}`,
    DomainName: `${name}.s3.amazonaws.com`,
    RegionalDomainName: `${name}.s3.${call.region}.amazonaws.com`,
  })),
  inert('AWS::SSM::Parameter', 'Name', (call, name) => ({
    Arn: `arn:${partitionOf(call.region)}:ssm:${call.region}:${call.account}:parameter/${name.replace(/^\//, '')}`,
  })),
  inert('AWS::CloudFormation::WaitConditionHandle', null, (_call, id) => ({ Id: id })),
];

/** How CloudFormation works on a resource type; undefined where the sandbox does not simulate it. */
export function providerOf(type: string): Provider | undefined {
  return all.find((provider) => provider.type === type);
}
