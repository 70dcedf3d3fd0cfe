import { maximumCharacters, type TokenFault } from '../../policy/index.js';
import type { RuleContext } from '../context.js';
import { documentUses } from '../documents/document-uses.js';
import type { Rule } from '../rule.js';

export const policyTokens: Rule = {
  code: 'policy-tokens',
  summary: 'Every ${TOKEN} in a document has a value, or is known to the live organization.',
  check(context, report) {
    const documents = Object.values(context.documents).filter(({ faults }) => faults.length > 0);
    for (const document of documents) {
      const related = documentUses(context, document.path);
      for (const [index, fault] of document.faults.entries()) {
        if (fault.why === 'unknown' && !context.names.tokens.lack(fault.token)) continue;
        const token = fault.why === 'malformed' ? fault.token : `\${${fault.token}}`;
        const inText = index < maximumSearches ? document.file.text.indexOf(token, fault.at) : -1;
        report({
          at: document.atOffset(inText < 0 ? fault.at : inText),
          message: messageFor(fault, token),
          help: helpFor(fault, context),
          related,
        });
      }
    }
  },
};

/** Beyond it, the start of the text that holds a token is near enough: each search may read the whole document. */
const maximumSearches = 1000;

function messageFor({ why }: TokenFault, token: string): string {
  if (why === 'malformed') return `The token ${token} is not closed.`;
  if (why === 'too-much')
    return `With ${token}, tokens put more than ${maximumCharacters.toLocaleString('en')} characters into documents.`;
  return why === 'unknown' ? `Nothing gives ${token} a value.` : `${token} is a list and stands inside a text.`;
}

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::Partition': 'PARTITION',
  'AWS::Region': 'HOME_REGION',
  'AWS::AccountId': 'MANAGEMENT_ACCOUNT_ID',
};

function helpFor({ why, token }: TokenFault, context: RuleContext): string {
  if (why === 'malformed') return `Write ${token}}.`;
  if (why === 'too-much') return 'Shorten their values, or use them less often.';
  const pseudo = Object.hasOwn(pseudoParameters, token) ? pseudoParameters[token] : undefined;
  if (pseudo) return `Write \${${pseudo}}; \${${token}} is for CloudFormation templates.`;
  if (why === 'list-in-text') return 'Let it be the whole value.';
  const near = context.didYouMean(token, [...context.tokens.keys(), 'ORG_ID']);
  return near || 'Declare it in replacements-config.yaml (type: String).';
}
