import type { Rule } from '../rule.js';

export const organizationalUnitDepth: Rule = {
  code: 'organizational-unit-depth',
  summary: 'Organizational units nest no deeper than AWS allows (five levels below the root).',
  check(context, report) {
    const limit = context.organizationalUnitDepth;
    for (const { value, pointer } of context.organizationalUnits) {
      const depth = value.name?.split('/').length ?? 0;
      if (depth <= limit) continue;
      report({
        at: context.at('organization-config', `${pointer}/name`),
        message: `"${value.name}" is ${depth} levels below the root, and AWS allows ${limit}.`,
        help: 'Join two levels into one name.',
      });
    }
  },
};
