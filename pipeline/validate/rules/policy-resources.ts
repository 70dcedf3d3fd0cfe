import { arnFaults } from '../documents/arn-faults.js';
import { reportFaults } from '../documents/document-fault.js';
import { below, eachLanguageDocument, statementsOf, textsOf } from '../documents/language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
export const policyResources: Rule = {
  code: 'policy-resources',
  summary: 'A resource is "*" or an ARN.',
  check(context, report) {
    for (const document of eachLanguageDocument(context)) {
      const faults = statementsOf(document).flatMap(({ value, pointer }) =>
        ['Resource', 'NotResource'].flatMap((name) =>
          textsOf(value[name], below(pointer, name)).flatMap((one) =>
            arnFaults(one.text, one.pointer, context.partition),
          ),
        ),
      );
      reportFaults(context, document, faults, report);
    }
  },
};
