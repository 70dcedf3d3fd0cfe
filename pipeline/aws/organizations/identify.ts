import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { Failure } from '../../diagnostics/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';

/** Which organization a connection leads to, and as whom. */
export interface Identity {
  /** `aws`, or the URL of another endpoint. */
  endpoint: string;
  /** Account of the credentials. */
  accountId: string;
  /** Who the credentials are: the ARN of a user, a role's session, or the root user. */
  arn: string;
  organization: {
    id: string;
    arn: string;
    managementAccountId: string;
    managementAccountEmail: string;
    featureSet: 'ALL';
    partition: string;
  };
}

const known = new WeakMap<Aws, Promise<Identity>>();

/**
 * Asks who the credentials are and which organization they govern. Two calls, made once a connection, because
 * `DescribeOrganization` is allowed once a second.
 *
 * @throws Failure where Charter cannot govern: no endpoint, no or bad credentials, no organization, the credentials of
 * a member account, an organization without all features
 */
export function identify(aws: Aws): Promise<Identity> {
  const asked = known.get(aws) ?? ask(aws);
  known.set(aws, asked);
  return asked;
}

async function ask(aws: Aws): Promise<Identity> {
  const caller = await explained('find out whose credentials these are', () =>
    aws.sts.send(new GetCallerIdentityCommand({})),
  );
  const { Organization: organization } = await explained('read the organization', () =>
    aws.organizations.send(new DescribeOrganizationCommand({})),
  );
  if (!caller.Account || !organization?.Id || !organization.MasterAccountId) {
    throw new Failure('The endpoint’s answer names no organization: it does not look like AWS.', {
      help: ['Check --target (or CHARTER_TARGET, AWS_ENDPOINT_URL): `aws`, `sandbox`, or the URL of an endpoint.'],
    });
  }
  refuseMemberAccount(caller.Account, caller.Arn ?? '', organization.Id, organization.MasterAccountId);
  if (organization.FeatureSet !== 'ALL') throw withoutAllFeatures(organization.Id);
  return {
    endpoint: aws.endpoint,
    accountId: caller.Account,
    arn: caller.Arn ?? '',
    organization: {
      id: organization.Id,
      arn: organization.Arn ?? '',
      managementAccountId: organization.MasterAccountId,
      managementAccountEmail: organization.MasterAccountEmail ?? '',
      featureSet: 'ALL',
      partition: organization.Arn?.split(':')[1] ?? aws.partition,
    },
  };
}

function refuseMemberAccount(account: string, arn: string, organizationId: string, managementAccount: string): void {
  if (account === managementAccount) return;
  throw new Failure(
    `These are the credentials of a member account (${account}, ${arn}); organization ${organizationId} is governed from its management account ${managementAccount}.`,
    { help: [`Use credentials of account ${managementAccount}.`] },
  );
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html */
function withoutAllFeatures(organizationId: string): Failure {
  return new Failure(
    `Organization ${organizationId} has consolidated billing only: without all features it has no policies to govern with.`,
    {
      help: [
        'Enable all features: AWS Organizations console, Settings, “Begin process to enable all features”',
        '(or `aws organizations enable-all-features`); invited accounts have to agree. It cannot be undone.',
      ],
    },
  );
}
