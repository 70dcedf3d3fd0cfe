import { documentUses } from '../document-uses.js';
import { below, languageDocuments, statementsOf } from '../language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html */
export const resourcePolicy: Rule = {
  code: 'resource-policy',
  summary: 'The resource policy of the organization names principals, and neither NotAction nor NotResource.',
  check(context, report) {
    for (const { document, kind } of languageDocuments(context)) {
      if (kind !== 'resource policy') continue;
      const related = documentUses(context, document.path);
      for (const { value, pointer } of statementsOf(document)) {
        if (!('Principal' in value)) {
          const help = 'Add "Principal": { "AWS": "arn:aws:iam::ACCOUNT:root" }.';
          report({ at: document.at(pointer), message: 'The statement lacks "Principal".', help, related });
        }
        for (const name of ['NotAction', 'NotResource', 'NotPrincipal'].filter((one) => one in value)) {
          const message = `AWS accepts no "${name}" in the resource policy of an organization.`;
          report({ at: document.at(below(pointer, name), 'key'), message, help: `Write "${name.slice(3)}".`, related });
        }
      }
    }
  },
};
