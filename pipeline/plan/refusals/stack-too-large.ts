import type { Refusal } from '../../model/index.js';
import type { RefusalContext } from './refusal-context.js';

/** What CloudFormation takes: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const limits = { resources: 500, bytes: 1_000_000 };

/** A step on the way that does not fit, because what comes and what goes are in one template for a while. */
export function stackTooLarge({ stackOperations }: RefusalContext): Refusal[] {
  return stackOperations.flatMap(({ stack, template, step }): Refusal[] => {
    const resources = Object.keys(template?.['Resources'] ?? {}).length;
    const bytes = template ? Buffer.byteLength(JSON.stringify(template)) : 0;
    if (resources <= limits.resources && bytes <= limits.bytes) return [];
    return [
      {
        code: 'stack-too-large',
        object: `stack:${stack.name}`,
        why: `In the step “${step}”, stack ${stack.name} would hold ${resources} resources in ${bytes} bytes; CloudFormation takes ${limits.resources} and ${limits.bytes}.`,
        steps: [
          'Remove what goes in one change, and add what comes in the next.',
          'Or divide the organization: organizationStackParts in global-config.yaml.',
        ],
      },
    ];
  });
}
