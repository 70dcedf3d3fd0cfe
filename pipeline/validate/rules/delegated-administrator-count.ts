import { declared } from '../context.js';
import type { Rule } from '../rule.js';

/** How many accounts may administer a service, where AWS documents it. */
const most: Readonly<Record<string, number>> = {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-delegated-admin.html
  'member.org.stacksets.cloudformation.amazonaws.com': 5,
  // https://docs.aws.amazon.com/config/latest/developerguide/set-up-aws-config-delegated-admin.html
  'config-multiaccountsetup.amazonaws.com': 3,
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delegated-administrator.html
  'cloudtrail.amazonaws.com': 3,
  // https://docs.aws.amazon.com/macie/latest/APIReference/admin.html
  'macie.amazonaws.com': 1,
  // https://docs.aws.amazon.com/inspector/latest/user/designating-admin.html
  'inspector2.amazonaws.com': 1,
};

export const delegatedAdministratorCount: Rule = {
  code: 'delegated-administrator-count',
  summary: 'A service has no more delegated administrators than it takes.',
  check(context, report) {
    const entries = declared<{ service: string; account: string }>(
      context.files['organization-config']?.delegatedAdministrators,
      '/delegatedAdministrators',
    );
    const accounts = new Map<string, Set<string>>();
    for (const { value, pointer } of entries) {
      const { service, account } = value;
      if (service === undefined || account === undefined) continue;
      const of = accounts.get(service) ?? new Set();
      accounts.set(service, of);
      const before = of.size;
      of.add(account);
      const limit = Object.hasOwn(most, service) ? most[service]! : Number.POSITIVE_INFINITY;
      // Said once, at the first that is too many.
      if (of.size !== limit + 1 || before !== limit) continue;
      report({
        at: context.at('organization-config', pointer),
        message: `The service ${service} takes ${limit === 1 ? 'one delegated administrator' : `${limit} delegated administrators`}, and this is one more.`,
        help: 'Remove one of them.',
      });
    }
  },
};
