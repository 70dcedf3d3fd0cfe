import { segments } from '../../diagnostics/index.js';
import type { NodeTargets } from '../../model/config-files.generated.js';
import type { RuleContext } from '../context.js';
import { hasRefused, writtenValue } from '../names/written-value.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { declaredAssociations, declaredWindows, systemsManagerFile } from '../systems-manager/declared.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Target.html */
export const nodeTargets: Rule = {
  code: 'node-targets',
  summary:
    'Targets name nodes in a way that Systems Manager takes: at most five keys, and all nodes or resource groups alone.',
  check(context, report) {
    for (const { value, pointer } of declaredAssociations(context)) {
      if (value.targets) checkTarget(context, report, value.targets, `${pointer}/targets`);
      const runbook = value.automationTargetParameter;
      if (runbook === undefined || value.targets) continue;
      report({
        at: context.at(systemsManagerFile, `${pointer}/automationTargetParameter`),
        message: `The parameter "${runbook}" takes what the targets stand for, and the association has none.`,
        help: 'Write targets, or remove automationTargetParameter.',
      });
    }
    for (const { value, pointer } of declaredWindows(context)) {
      value.targets?.forEach((target, index) => {
        if (target) checkTarget(context, report, target, `${pointer}/targets/${index}`);
      });
    }
  },
};

function checkTarget(
  context: RuleContext,
  report: Report,
  target: DeepPartial<Partial<NodeTargets>>,
  pointer: string,
): void {
  const at = context.at(systemsManagerFile, pointer);
  const tags = Object.keys(target.tags ?? {});
  const others = (['patchGroups', 'resourceGroups', 'instanceIds'] as const).filter((key) => target[key] !== undefined);
  const keys = tags.length + others.length;
  if (keys === 0 && !target.allNodes) {
    if (isRefused(context, target, pointer)) return;
    const help = 'Write tags, patchGroups, resourceGroups or instanceIds; for an association also allNodes: true.';
    report({ at, message: 'The target names no nodes.', help });
  } else if (target.allNodes && keys > 0) {
    report({ at, message: 'All nodes, and some of them.', help: 'Remove allNodes, or what stands beside it.' });
  } else if (target.resourceGroups && keys > 1) {
    const message = 'Resource groups stand alone in a target.';
    report({ at, message, help: 'Remove what stands beside resourceGroups, or write a tag query into the group.' });
  } else if (keys > 5) {
    report({ at, message: `The target has ${keys} keys, and AWS takes five.`, help: 'Remove some.' });
  } else if (target.patchGroups && tags.includes('PatchGroup')) {
    report({ at, message: 'patchGroups is the tag PatchGroup, and it stands here twice.', help: 'Keep one.' });
  }
}

/** What is written wrongly may name nodes. */
function isRefused({ sources }: RuleContext, target: DeepPartial<Partial<NodeTargets>>, pointer: string): boolean {
  const file = sources.files[systemsManagerFile];
  const tags = writtenValue(file, segments(`${pointer}/tags`));
  if (tags?.kind === 'mapping' && tags.entries.length > 0) return true;
  return hasRefused(file, { value: target, pointer }, [
    'tags',
    'patchGroups',
    'resourceGroups',
    'instanceIds',
    'allNodes',
  ]);
}
