import { type Fault, reportFaults } from '../documents/document-fault.js';
import { below, languageDocuments, type Statement, statementsOf } from '../documents/language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html */
export const serviceControlPolicy: Rule = {
  code: 'service-control-policy',
  summary: 'A service control policy names no principals: it applies to every principal of its targets.',
  check(context, report) {
    for (const { document, kind } of languageDocuments(context)) {
      if (kind !== 'service control policy') continue;
      reportFaults(context, document, principalFaults(statementsOf(document)), report);
    }
  },
};

function principalFaults(statements: readonly Statement[]): Fault[] {
  const faults = statements.flatMap(({ value, pointer }) =>
    ['Principal', 'NotPrincipal']
      .filter((name) => name in value)
      .map((name) => ({
        pointer: below(pointer, name),
        what: 'key' as const,
        message: `A service control policy has no "${name}".`,
        help: 'Remove it; use the condition key aws:PrincipalArn to speak of some principals only.',
      })),
  );
  const [first] = faults;
  if (!first || !isResourceControlPolicy(statements)) return faults;
  const help = `${first.help} A resource control policy belongs under resourceControlPolicies.`;
  return [{ ...first, help }];
}

/** Every statement denies to everyone: the whole document is of the other kind, which is said once. */
function isResourceControlPolicy(statements: readonly Statement[]): boolean {
  return statements.every(({ value }) => value['Effect'] === 'Deny' && value['Principal'] === '*');
}
