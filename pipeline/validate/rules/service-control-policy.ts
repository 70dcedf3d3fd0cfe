import { documentUses } from '../document-uses.js';
import { below, languageDocuments, statementsOf } from '../language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html */
export const serviceControlPolicy: Rule = {
  code: 'service-control-policy',
  summary: 'A service control policy names no principals: it applies to every principal of its targets.',
  check(context, report) {
    for (const { document, kind } of languageDocuments(context)) {
      if (kind !== 'service control policy') continue;
      for (const { value, pointer } of statementsOf(document)) {
        for (const element of ['Principal', 'NotPrincipal'].filter((name) => name in value)) {
          report({
            at: document.at(below(pointer, element), 'key'),
            message: `A service control policy has no "${element}".`,
            help: 'Remove it; use the condition key aws:PrincipalArn to speak of some principals only.',
            related: documentUses(context, document.path),
          });
        }
      }
    }
  },
};
