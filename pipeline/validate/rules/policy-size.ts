import type { PolicyType } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { documentUses } from '../document-uses.js';
import type { CheckedDocument } from '../documents.js';
import { minifiedSize } from '../minified-size.js';
import type { Rule } from '../rule.js';

export const policySize: Rule = {
  code: 'policy-size',
  summary: "A document, without white space and with its tokens replaced, fits AWS's quota.",
  check(context, report) {
    for (const { document, type, label } of typedDocuments(context)) {
      const limit = type === null ? context.resourcePolicyCharacters : context.quota(type, 'characters');
      const { least, most, uncertain } = minifiedSize(document.value, document.unresolved);
      if (most <= limit) continue;
      const name = type === null ? 'resourcePolicy' : label;
      const counted = uncertain.length === 0 ? '' : ` (counting the longest value of ${uncertain.join(', ')})`;
      report({
        at: document.at(''),
        severity: least > limit ? 'error' : 'warning',
        message: `The document has ${most.toLocaleString('en')} characters without white space${counted}, and AWS allows ${limit.toLocaleString('en')} for a ${name}.`,
        help: 'Join statements, use wildcards, or split it into two policies.',
        related: documentUses(context, document.path),
      });
    }
  },
};

/** Each document once for each policy type that it is used as; null is the resource policy. */
function typedDocuments(context: RuleContext): { document: CheckedDocument; type: PolicyType | null; label: string }[] {
  const found = new Map<string, { document: CheckedDocument; type: PolicyType | null; label: string }>();
  for (const { document, kind } of context.policies) {
    if (document) found.set(`${kind.type} ${document.path}`, { document, type: kind.type, label: kind.label });
  }
  const path = context.files['organization-config']?.resourcePolicy;
  const document = path === undefined ? undefined : context.documents[path];
  if (document) found.set('resourcePolicy', { document, type: null, label: 'resource policy' });
  return [...found.values()];
}
