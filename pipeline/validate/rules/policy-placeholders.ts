import { documentUses } from '../documents/document-uses.js';
import type { Rule } from '../rule.js';

/** `{{resolve:…}}` is CloudFormation's. In JSON, neither form can stand outside of a text. */
const pattern = /\{\{(?!\s*resolve:)\s*([^{}"\n]*?)\s*\}\}|<([A-Za-z][A-Za-z0-9 _.-]*)>/g;

export const policyPlaceholders: Rule = {
  code: 'policy-placeholders',
  summary: 'No document still holds the placeholder of an example, such as <account-id> or {{ role }}.',
  check(context, report) {
    for (const document of Object.values(context.documents)) {
      // Nearly no document holds one.
      if (!/<[A-Za-z]|\{\{/.test(document.file.text)) continue;
      for (const { 0: found, 1: name, index } of document.file.text.matchAll(pattern)) {
        const token = name?.replace(/\W+/g, '_').toUpperCase();
        report({
          at: document.atOffset(index),
          // AWS takes both for text; <…> may even be part of a message to people.
          severity: token === undefined ? 'warning' : 'error',
          message:
            token === undefined
              ? `The placeholder ${found} has not been filled in.`
              : `${found} is not replaced in a document; in documents, tokens are written as \${TOKEN}.`,
          help: token ? `Write \${${token}}, or the value itself.` : `Replace ${found} by your own value.`,
          related: documentUses(context, document.path),
        });
      }
    }
  },
};
