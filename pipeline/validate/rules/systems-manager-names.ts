import type { RuleContext } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';
import {
  type DeclaredAssociation,
  declaredAssociations,
  declaredBaselines,
  declaredSsmDocuments,
  declaredWindows,
  systemsManagerFile,
} from '../systems-manager/declared.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html */
export const systemsManagerNames: Rule = {
  code: 'systems-manager-names',
  summary:
    'Documents, patch baselines, maintenance windows and associations have names of their own, and none that are reserved.',
  check(context, report) {
    const kinds = {
      document: declaredSsmDocuments(context),
      'patch baseline': declaredBaselines(context),
      'maintenance window': declaredWindows(context),
      association: written(context),
    };
    for (const [what, list] of Object.entries(kinds)) {
      reportDuplicates(
        list.map(({ value, pointer }) => ({
          key: value.name,
          at: () => context.at(systemsManagerFile, `${pointer}/name`),
        })),
        report,
        (name) => ({ message: `The ${what} "${name}" is declared twice.`, help: 'Rename one.', other: 'the first' }),
      );
    }
    for (const { value, pointer } of kinds.document) {
      if (!/^(aws|amazon|amzn)/i.test(value.name ?? '')) continue;
      const message = `AWS keeps names such as "${value.name}" for documents of its own.`;
      report({
        at: context.at(systemsManagerFile, `${pointer}/name`),
        message,
        help: 'Start the name with one of yours.',
      });
    }
    for (const { value, pointer } of kinds.association) {
      if (!/^(charter-.*|inventory|agent-update|patch-scan)$/.test(value.name ?? '')) continue;
      const message = `Associations of the short forms are called so: "${value.name}" is reserved.`;
      const help = 'Give it another name, or use inventory, agentUpdate or patchScan.';
      report({ at: context.at(systemsManagerFile, `${pointer}/name`), message, help });
    }
  },
};

function written(context: RuleContext): DeclaredAssociation[] {
  return declaredAssociations(context).filter(({ short }) => !short);
}
