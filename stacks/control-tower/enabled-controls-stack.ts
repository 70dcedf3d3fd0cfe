import { CfnEnabledControl } from 'aws-cdk-lib/aws-controltower';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type EnabledControlConfig, unitSymbol } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { identityLogicalId, parameterName } from '../logical-ids.js';

/**
 * Controls of AWS Control Tower on registered OUs. Control Tower carries out few operations at a time and refuses more,
 * so that each waits for the one before it.
 * https://docs.aws.amazon.com/controltower/latest/userguide/limits.html
 */
export class EnabledControlsStack extends CharterStack {
  constructor(scope: Construct, name: string, description: string, controls: readonly EnabledControlConfig[]) {
    super(scope, name, description);
    let before: CfnEnabledControl | undefined;
    for (const { control, organizationalUnit, parameters } of controls) {
      const identity = `${control}\n${organizationalUnit}`;
      const shown = `${control.slice(control.lastIndexOf('/') + 1)} ${organizationalUnit}`;
      const given = Object.entries(parameters).map(([key, value]) => ({ key, value }));
      const enabled = new CfnEnabledControl(this, identityLogicalId('Control', identity, shown), {
        controlIdentifier: control,
        targetIdentifier: this.#arn(organizationalUnit),
        ...(given.length > 0 ? { parameters: given } : {}),
      });
      if (before) enabled.addResourceDependency(before);
      before = enabled;
    }
  }

  /** Control Tower wants OUs by ARN, and the organization gives ids. */
  #arn(path: string): string {
    const symbols = { organization: '${organization}', unit: unitSymbol(path) };
    for (const symbol of Object.values(symbols)) this.parameter(symbol);
    const [organization, unit] = Object.values(symbols).map((symbol) => `\${${parameterName(symbol)}}`);
    return Fn.sub(`arn:\${AWS::Partition}:organizations::\${AWS::AccountId}:ou/${organization}/${unit}`);
  }
}
