import { type Fault, reportFaults } from '../documents/document-fault.js';
import { below, eachLanguageDocument, type Statement, statementsOf } from '../documents/language-documents.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
export const statementIds: Rule = {
  code: 'statement-ids',
  summary: 'A statement id is of letters and digits, and stands once in its document.',
  severity: 'warning',
  check(context, report) {
    for (const document of eachLanguageDocument(context)) {
      reportFaults(context, document, idFaults(statementsOf(document)), report);
    }
  },
};

/** IAM refuses both; whether AWS Organizations does depends on the kind of policy and is not documented. */
function idFaults(statements: readonly Statement[]): Fault[] {
  const seen = new Set<string>();
  return statements.flatMap(({ value, pointer }): Fault[] => {
    const id = value['Sid'];
    if (typeof id !== 'string' || id === '') return [];
    const fault = { pointer: below(pointer, 'Sid'), severity: 'warning' } as const;
    if (seen.has(id)) {
      const message = `The statement id "${id}" stands twice in the document.`;
      return [{ ...fault, message, help: 'Rename one of the two, so that what is said of a statement names one.' }];
    }
    seen.add(id);
    if (/^[A-Za-z0-9]+$/.test(id) || id.includes('${')) return [];
    const message = `The statement id "${id}" holds more than letters and digits.`;
    const plain = id.replace(/[^A-Za-z0-9]+/g, '');
    return [{ ...fault, message, help: plain ? `Write "${plain}".` : 'Use A-Z, a-z and 0-9.' }];
  });
}
