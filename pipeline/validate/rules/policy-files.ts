import { segment } from '../../diagnostics/index.js';
import type { RuleContext } from '../context.js';
import { isNameOfAws, isOriginUnclear } from '../documents/policy-origin.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Report, Rule } from '../rule.js';

export const policyFiles: Rule = {
  code: 'policy-files',
  summary: 'Every document that the config names exists.',
  check(context, report) {
    for (const policy of context.policies) {
      const { value, pointer } = policy;
      // A policy of AWS's own has no document; that it is not declared as one is said at its name or type.
      if (value.type === 'awsManaged' || isNameOfAws(value.name) || isOriginUnclear(context, policy)) continue;
      reportMissing(context, value.policy, `${pointer}/policy`, report);
    }
    reportMissing(
      context,
      context.files['organization-config']?.resourcePolicy,
      `/${segment('resourcePolicy')}`,
      report,
    );
  },
};

function reportMissing(context: RuleContext, path: string | undefined, pointer: string, report: Report): void {
  if (path === undefined || hasPlaceholder(path) || context.sources.documents[path]?.status !== 'missing') return;
  const others = [...readPaths(context), ...(context.sources.documents[path].near ?? [])];
  const whole = `${path}.json`;
  const near = others.includes(whole) ? `Did you mean "${whole}"?` : context.didYouMean(path, others);
  const beside = path.startsWith('policies/') ? ' or in policies/ beside it' : '';
  report({
    at: context.at('organization-config', pointer),
    message: `The document "${path}" does not exist in the config directory${beside}.`,
    help: near ? `${near} Else create it.` : 'Create it, or correct the path; upper and lower case differ.',
  });
}

function readPaths({ sources }: RuleContext): string[] {
  return Object.entries(sources.documents).flatMap(([path, { status }]) => (status === 'read' ? [path] : []));
}
