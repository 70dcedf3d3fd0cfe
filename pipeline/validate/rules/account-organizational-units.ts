import { hasPlaceholder } from '../placeholder.js';
import type { Rule } from '../rule.js';

export const accountOrganizationalUnits: Rule = {
  code: 'account-organizational-units',
  summary: 'The organizational unit of an account is declared in organization-config.yaml.',
  check(context, report) {
    if (!context.files['organization-config']) return;
    const paths = context.organizationalUnitPaths;
    for (const { value, pointer } of context.accounts) {
      const path = value.organizationalUnit;
      if (path === undefined || path === 'Root' || paths.has(path) || hasPlaceholder(path)) continue;
      const near = context.didYouMean(path, ['Root', ...paths]);
      report({
        at: context.at('accounts-config', `${pointer}/organizationalUnit`),
        message: `The organizational unit "${path}" is not declared.`,
        help: near || `Declare it under organizationalUnits in organization-config.yaml: - name: ${path}`,
      });
    }
  },
};
