import { meantName } from '../names/meant-name.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

export const accountOrganizationalUnits: Rule = {
  code: 'account-organizational-units',
  summary: 'The organizational unit of an account is declared in organization-config.yaml.',
  check(context, report) {
    const { lack } = context.names.organizationalUnits;
    for (const { value, pointer } of context.accounts) {
      const path = value.organizationalUnit;
      if (path === undefined || !lack(path) || hasPlaceholder(path)) continue;
      const near = meantName(context, 'organizationalUnits', path);
      report({
        at: context.at('accounts-config', `${pointer}/organizationalUnit`),
        message: `The organizational unit "${path}" is not declared.`,
        help: near || `Declare it under organizationalUnits in organization-config.yaml: - name: ${path}`,
      });
    }
  },
};
