import { type Fault, reportFaults } from '../documents/document-fault.js';
import { below, languageDocuments, type Statement, statementsOf } from '../documents/language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html */
export const resourcePolicy: Rule = {
  code: 'resource-policy',
  summary: 'The resource policy of the organization names principals, and neither NotAction nor NotResource.',
  check(context, report) {
    for (const { document, kind } of languageDocuments(context)) {
      if (kind === 'resource policy') reportFaults(context, document, statementsOf(document).flatMap(faults), report);
    }
  },
};

function faults({ value, pointer }: Statement): Fault[] {
  const found: Fault[] = ['NotAction', 'NotResource', 'NotPrincipal']
    .filter((name) => name in value)
    .map((name) => {
      const message = `AWS accepts no "${name}" in the resource policy of an organization.`;
      return { pointer: below(pointer, name), what: 'key', message, help: `Write "${name.slice(3)}".` };
    });
  if ('Principal' in value || 'NotPrincipal' in value || Object.keys(value).length === 0) return found;
  const help = 'Add "Principal": { "AWS": "arn:aws:iam::ACCOUNT:root" }.';
  return [{ pointer, message: 'The statement lacks "Principal".', help }, ...found];
}
