import { ActivateOrganizationsAccessCommand, DescribeOrganizationsAccessCommand } from '@aws-sdk/client-cloudformation';
import type { Aws } from '../../connection.js';
import { explained } from '../../explain-error.js';
import type { Outcome } from '../../organizations/outcome.js';

/** Whether StackSets may see the organization, and so make the roles that it needs in its accounts. */
export async function readStackSetsAccess(aws: Aws): Promise<boolean> {
  const { Status } = await explained('read whether StackSets may see the organization', () =>
    aws.cloudFormation(aws.organizationsRegion).send(new DescribeOrganizationsAccessCommand({})),
  );
  return Status === 'ENABLED';
}

/**
 * Lets StackSets see the organization. Trusted access that was given through Organizations does not do.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-activate-trusted-access.html
 */
export async function activateStackSetsAccess(aws: Aws): Promise<Outcome> {
  if (await readStackSetsAccess(aws)) return 'unchanged';
  await explained('let StackSets see the organization', () =>
    aws.cloudFormation(aws.organizationsRegion).send(new ActivateOrganizationsAccessCommand({})),
  );
  return 'done';
}
