import type { Rule } from '../rule.js';

export const organizationalUnitCount: Rule = {
  code: 'organizational-unit-count',
  summary: 'There are no more organizational units, with those that paths imply, than AWS allows in an organization.',
  check(context, report) {
    const count = context.organizationalUnitPaths.size;
    const limit = context.organizationalUnitCount;
    if (count <= limit) return;
    report({
      at: context.at('organization-config', '/organizationalUnits', 'key'),
      message: `The config has ${count} organizational units, and AWS allows ${limit}.`,
      help: 'Remove some, or write the quota that AWS has granted under quotas in global-config.yaml: ou.count.',
    });
  },
};
