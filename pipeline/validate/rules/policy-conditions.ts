import { conditionFaults } from '../documents/condition-faults.js';
import { reportFaults } from '../documents/document-fault.js';
import { below, eachLanguageDocument, statementsOf } from '../documents/language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export const policyConditions: Rule = {
  code: 'policy-conditions',
  summary: 'Conditions use operators that AWS has, on keys and values of their type.',
  check(context, report) {
    for (const document of eachLanguageDocument(context)) {
      const faults = statementsOf(document).flatMap(({ value, pointer }) =>
        conditionFaults(value['Condition'], below(pointer, 'Condition'), context.partition),
      );
      reportFaults(context, document, faults, report);
    }
  },
};
