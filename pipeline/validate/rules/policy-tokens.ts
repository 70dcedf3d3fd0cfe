import type { TokenFault } from '../../policy/index.js';
import { documentUses } from '../document-uses.js';
import type { Rule } from '../rule.js';

export const policyTokens: Rule = {
  code: 'policy-tokens',
  summary: 'Every ${TOKEN} in a document has a value, or is known to the live organization.',
  check(context, report) {
    for (const document of Object.values(context.documents)) {
      for (const fault of document.faults) {
        if (fault.why === 'unknown' && !context.names.tokens.lack(fault.token)) continue;
        const token = `\${${fault.token}}`;
        const inText = document.file.text.indexOf(token, fault.at);
        report({
          at: document.atOffset(inText < 0 ? fault.at : inText),
          message: messageFor(fault, token),
          help: helpFor(fault, context.didYouMean(fault.token, [...context.tokens.keys(), 'ORG_ID'])),
          related: documentUses(context, document.path),
        });
      }
    }
  },
};

function messageFor({ why }: TokenFault, token: string): string {
  return why === 'unknown' ? `Nothing gives ${token} a value.` : `${token} is a list and stands inside a text.`;
}

function helpFor({ why }: TokenFault, near: string): string {
  if (why === 'list-in-text') return 'Let it be the whole value.';
  return near || 'Declare it in replacements-config.yaml (type: String).';
}
