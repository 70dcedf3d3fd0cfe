import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

export const ownership: Rule = {
  code: 'ownership',
  summary: 'Ownership is given for organizational units that are declared, and somebody can approve.',
  check(context, report) {
    const { names, lack } = context.names.organizationalUnits;
    (context.files['organization-config']?.ownership ?? []).forEach((entry, index) => {
      const pointer = `/ownership/${index}`;
      if (entry?.path !== undefined && lack(entry.path) && !hasPlaceholder(entry.path)) {
        report({
          at: context.at('organization-config', `${pointer}/path`),
          message: `The organizational unit "${entry.path}" is not declared.`,
          help: context.didYouMean(entry.path, names) || 'Declare it under organizationalUnits.',
        });
      }
      if (entry?.approvers?.length === 0) {
        report({
          at: context.at('organization-config', `${pointer}/approvers`, 'key'),
          message: `Nobody may approve changes of "${entry.path ?? ''}".`,
          help: 'Name at least one approver.',
        });
      }
    });
  },
};
