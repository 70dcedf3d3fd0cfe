import type { Rule } from '../rule.js';
import { declaredStackSets } from '../stack-sets/declared-stack-sets.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-activate-trusted-access.html */
const principal = 'member.org.stacksets.cloudformation.amazonaws.com';

export const stackSetAccess: Rule = {
  code: 'stack-set-access',
  summary: 'Where there are stack sets, StackSets has trusted access.',
  check(context, report) {
    const [first] = declaredStackSets(context);
    const organization = context.files['organization-config'];
    const trusted = organization?.trustedServices ?? [];
    // What is not text may be meant for it.
    if (!first || !organization || trusted.some((service) => service === undefined || service === principal)) return;
    report({
      at: first.at(''),
      message: 'Stack sets need trusted access for StackSets, or it cannot deploy to accounts of the organization.',
      help: `Add it to trustedServices in organization-config.yaml: - ${principal}`,
    });
  },
};
