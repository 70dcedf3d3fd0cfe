import type { DeclaredPolicy, RuleContext } from '../context.js';
import { meantName } from '../names/meant-name.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Report, Rule } from '../rule.js';

export const policyTargets: Rule = {
  code: 'policy-targets',
  summary: 'The organizational units and accounts that a policy is attached to are declared.',
  check(context, report) {
    for (const policy of context.policies) {
      reportUnknown(context, policy, 'organizationalUnits', report);
      reportUnknown(context, policy, 'accounts', report);
    }
  },
};

const said = {
  accounts: { what: 'account', file: 'accounts-config.yaml', other: 'organizationalUnits', isOne: 'an OU' },
  organizationalUnits: {
    what: 'organizational unit',
    file: 'organization-config.yaml',
    other: 'accounts',
    isOne: 'an account',
  },
} as const;

function reportUnknown(
  context: RuleContext,
  { value, pointer }: DeclaredPolicy,
  key: 'organizationalUnits' | 'accounts',
  report: Report,
): void {
  const { names, lack } = context.names[key];
  const { what, file, other, isOne } = said[key];
  (value.deploymentTargets?.[key] ?? []).forEach((name, index) => {
    if (name === undefined || names.has(name) || hasPlaceholder(name)) return;
    const misplaced = context.names[other].names.has(name);
    if (!misplaced && !lack(name)) return;
    report({
      at: context.at('organization-config', `${pointer}/deploymentTargets/${key}/${index}`),
      message: `The ${what} "${name}" is not declared.`,
      help: misplaced
        ? `"${name}" is ${isOne}: write it under ${other}.`
        : meantName(context, key, name) || `Declare it in ${file}, or remove it here.`,
    });
  });
}
