import { CfnConformancePack, CfnOrganizationConformancePack } from 'aws-cdk-lib/aws-config';
import type { Construct } from 'constructs';
import type { ConformancePackConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';

/** A pack in one account and Region. */
export class ConformancePackStack extends CharterStack {
  constructor(scope: Construct, name: string, pack: ConformancePackConfig) {
    super(scope, name, `The conformance pack ${pack.name}`);
    new CfnConformancePack(this, 'Pack', { conformancePackName: pack.name, ...content(pack) });
  }
}

export interface OrganizationPackProps {
  pack: ConformancePackConfig;
  excludedAccounts: string[];
}

/**
 * A pack in one Region of every account but the excluded ones. It lives in the management account, once for each Region.
 * https://docs.aws.amazon.com/config/latest/developerguide/conformance-pack-organization-apis.html
 */
export class OrganizationConformancePackStack extends CharterStack {
  constructor(scope: Construct, name: string, { pack, excludedAccounts }: OrganizationPackProps) {
    super(scope, name, `The conformance pack ${pack.name}`);
    const excluded = excludedAccounts.map((account) => this.parameter(`\${account:${account}}`));
    new CfnOrganizationConformancePack(this, 'Pack', {
      organizationConformancePackName: pack.name,
      ...content(pack),
      ...(excluded.length > 0 ? { excludedAccounts: excluded } : {}),
    });
  }
}

function content({ template, parameters, deliveryBucket }: ConformancePackConfig) {
  const given = Object.entries(parameters).map(([parameterName, parameterValue]) => ({
    parameterName,
    parameterValue,
  }));
  return {
    // Without white space: 51,200 bytes is what AWS Config takes inline.
    templateBody: JSON.stringify(template),
    ...(given.length > 0 ? { conformancePackInputParameters: given } : {}),
    ...(deliveryBucket === null ? {} : { deliveryS3Bucket: deliveryBucket }),
  };
}
