import { ListRootsCommand } from '@aws-sdk/client-organizations';
import { Failure } from '../../diagnostics/index.js';
import { type PolicyType, policyKinds } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages } from '../pages.js';

/** The root of the organization, with what AWS says of its policy types. */
export interface Root {
  id: string;
  arn: string;
  /** Those that are `ENABLED`, in the order of `policyKinds`. */
  enabledPolicyTypes: PolicyType[];
  /** Policy type → `ENABLED`, `PENDING_ENABLE`, `PENDING_DISABLE`; types that Charter does not know included. */
  statuses: Record<string, string>;
}

/** Reads the root. AWS has exactly one; the list is paged all the same. */
export async function readRoot(aws: Aws): Promise<Root> {
  const roots = await explained('read the root of the organization', () =>
    allPages(
      (NextToken) => aws.organizations.send(new ListRootsCommand({ NextToken })),
      (page) => page.Roots,
    ),
  );
  const root = roots[0];
  if (!root?.Id) throw new Failure('The endpoint says that the organization has no root: it does not look like AWS.');
  const statuses = Object.fromEntries((root.PolicyTypes ?? []).map(({ Type, Status }) => [Type ?? '', Status ?? '']));
  return {
    id: root.Id,
    arn: root.Arn ?? '',
    enabledPolicyTypes: policyKinds.map(({ type }) => type).filter((type) => statuses[type] === 'ENABLED'),
    statuses,
  };
}
