import type { DeclaredPolicy, RuleContext } from '../context.js';
import { hasPlaceholder } from '../placeholder.js';
import type { Report, Rule } from '../rule.js';

export const policyTargets: Rule = {
  code: 'policy-targets',
  summary: 'The organizational units and accounts that a policy is attached to are declared.',
  check(context, report) {
    const units = new Set(['Root', ...context.organizationalUnitPaths]);
    for (const policy of context.policies) {
      reportUnknown(context, policy, 'organizationalUnits', units, report);
      if (context.files['accounts-config']) reportUnknown(context, policy, 'accounts', context.accountNames, report);
    }
  },
};

function reportUnknown(
  context: RuleContext,
  { value, pointer }: DeclaredPolicy,
  key: 'organizationalUnits' | 'accounts',
  known: ReadonlySet<string>,
  report: Report,
): void {
  const [what, file] =
    key === 'accounts' ? ['account', 'accounts-config.yaml'] : ['organizational unit', 'organization-config.yaml'];
  (value.deploymentTargets?.[key] ?? []).forEach((name, index) => {
    if (name === undefined || known.has(name) || hasPlaceholder(name)) return;
    report({
      at: context.at('organization-config', `${pointer}/deploymentTargets/${key}/${index}`),
      message: `The ${what} "${name}" is not declared.`,
      help: context.didYouMean(name, known) || `Declare it in ${file}, or remove it here.`,
    });
  });
}
