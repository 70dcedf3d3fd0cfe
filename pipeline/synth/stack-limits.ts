import { Failure } from '../diagnostics/index.js';
import type { JsonObject } from '../model/index.js';

/**
 * Where a stack has to be divided. CloudFormation takes 500 resources, 200 parameters and 1 MB; Charter stops short of
 * it, because a deployment passes through templates that hold what comes and what goes at once. `stack.resources` and
 * `template.s3Bytes` under `quotas` lower it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const most = { resources: 450, parameters: 200, bytes: 900_000 };

/** @throws Failure (exit 3) when the template passes a limit */
export function assertFits(name: string, template: JsonObject, quotas: Readonly<Record<string, number>>): void {
  const limits = {
    resources: Math.min(most.resources, quotas['stack.resources'] ?? most.resources),
    parameters: most.parameters,
    bytes: Math.min(most.bytes, quotas['template.s3Bytes'] ?? most.bytes),
  };
  const resources = Object.keys(template['Resources'] ?? {}).length;
  const parameters = Object.keys(template['Parameters'] ?? {}).length;
  const bytes = Buffer.byteLength(JSON.stringify(template));
  const passed = [
    resources > limits.resources ? `${resources} resources (limit ${limits.resources})` : '',
    parameters > limits.parameters ? `${parameters} parameters (limit ${limits.parameters})` : '',
    bytes > limits.bytes ? `${bytes} bytes (limit ${limits.bytes})` : '',
  ].filter(Boolean);
  if (passed.length === 0) return;
  throw new Failure(`stack ${name} would hold ${passed.join(' and ')}`, {
    exitCode: 3,
    help: [
      'Divide it in global-config.yaml, for example:',
      '  organizationStackParts: { organizationalUnits: 1, policies: 4 }',
      'Objects that change stacks are handed over without being touched.',
    ],
  });
}
