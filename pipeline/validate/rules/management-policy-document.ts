import { documentUses } from '../document-uses.js';
import { isObject } from '../is-object.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/policy-operators.html */
export const managementPolicyDocument: Rule = {
  code: 'management-policy-document',
  summary: 'The document of a management policy (tag, backup, …) is an object that holds settings.',
  check(context, report) {
    const seen = new Set<string>();
    for (const { kind, document } of context.policies) {
      const language = kind.type === 'SERVICE_CONTROL_POLICY' || kind.type === 'RESOURCE_CONTROL_POLICY';
      if (language || !document || seen.has(document.path)) continue;
      seen.add(document.path);
      const related = documentUses(context, document.path);
      const { value } = document;
      if (!isObject(value)) {
        report({ at: document.at(''), message: `A ${kind.label} is a JSON object.`, help: 'Write { … }.', related });
      } else if (Object.keys(value).length === 0) {
        report({
          at: document.at(''),
          message: `The ${kind.label} says nothing.`,
          help: 'Write its settings.',
          related,
        });
      } else if ('Statement' in value) {
        const message = `A ${kind.label} has no "Statement": this is a document of another kind.`;
        const help = 'Move the policy to serviceControlPolicies or resourceControlPolicies, or name another document.';
        report({ at: document.at('/Statement', 'key'), message, help, related });
      }
    }
  },
};
