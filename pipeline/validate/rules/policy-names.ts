import { isNameOfAws, isOriginUnclear } from '../documents/policy-origin.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html */
const maximumLength = 128;
/** The prefix of AWS Control Tower's own policies. */
const controlTower = /^aws-guardrails-/i;

export const policyNames: Rule = {
  code: 'policy-names',
  summary: "Names of policies are unique within their kind, and none is AWS's own.",
  check(context, report) {
    const place = (pointer: string) => context.at('organization-config', `${pointer}/name`);
    for (const policy of context.policies) {
      const { value, pointer } = policy;
      const name = value.name;
      if (name === undefined || value.type === 'awsManaged') continue;
      if (isNameOfAws(name) || controlTower.test(name)) {
        if (isOriginUnclear(context, policy)) continue;
        const [owner, otherwise] = isNameOfAws(name)
          ? ['AWS', '; or write type: awsManaged where its policy is meant']
          : ['AWS Control Tower', ''];
        report({
          at: place(pointer),
          message: `The name "${name}" belongs to ${owner}.`,
          help: `Choose another name${otherwise}.`,
        });
      } else if (name.length > maximumLength) {
        const message = `The name of the policy has ${name.length} characters, and AWS allows ${maximumLength}.`;
        report({ at: place(pointer), message, help: 'Shorten it.' });
      }
    }
    reportDuplicates(
      context.policies.map(({ value, kind, pointer }) => ({
        key: value.name === undefined ? undefined : `${kind.label} "${value.name}"`,
        at: () => place(pointer),
      })),
      report,
      (policy) => ({
        message: `The ${policy} is declared twice.`,
        help: 'Rename one of the two, or join their targets.',
        other: 'the first policy of this name',
      }),
    );
  },
};
