import { CfnParameter, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { parameterName } from './logical-ids.js';

/**
 * What every stack of Charter's is: resources and parameters and nothing else, so that no CDK bootstrap is needed in any
 * account, and a service-managed stack set takes it.
 *
 * Whatever a stack needs from outside (an account's id, the organization's) is a parameter, and `symbols` says what each
 * parameter stands for, so that the template itself depends on the config alone.
 */
export class CharterStack extends Stack {
  /** Parameter name → symbol. */
  readonly symbols: Record<string, string> = {};

  constructor(scope: Construct, name: string, description: string) {
    super(scope, name, {
      stackName: name,
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
      analyticsReporting: false,
      description,
    });
  }

  /** A reference to a parameter that stands for a symbol: `${organization}`, `${account:LogArchive}`, `${ou:Security}`. */
  parameter(symbol: string): string {
    const name = parameterName(symbol);
    this.symbols[name] = symbol;
    const existing = this.node.tryFindChild(name) as CfnParameter | undefined;
    return (existing ?? new CfnParameter(this, name, { type: 'String' })).valueAsString;
  }
}
