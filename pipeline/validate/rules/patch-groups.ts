import type { PatchBaseline } from '../../model/config-files.generated.js';
import { groupBy } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';
import { declaredBaselines, systemsManagerFile } from '../systems-manager/declared.js';
import { meeting, reachOf } from '../systems-manager/reach.js';

/** A place where a baseline names a patch group. */
interface Use {
  group: string;
  baseline: DeepPartial<PatchBaseline>;
  pointer: string;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterPatchBaselineForPatchGroup.html */
export const patchGroups: Rule = {
  code: 'patch-groups',
  summary: 'A patch group has one patch baseline per operating system in an account and Region.',
  check(context, report) {
    const uses = declaredBaselines(context).flatMap(({ value: baseline, pointer }) =>
      (baseline.patchGroups ?? []).flatMap((group, index) =>
        group === undefined ? [] : [{ group, baseline, pointer: `${pointer}/patchGroups/${index}` }],
      ),
    );
    const same = groupBy(uses, ({ group, baseline }) => `${baseline.operatingSystem ?? ''}\n${group}`);
    for (const together of same.values()) checkUses(context, report, together);
  },
};

function checkUses(context: RuleContext, report: Report, uses: readonly Use[]): void {
  uses.forEach((use, index) => {
    for (const other of uses.slice(0, index)) {
      const message = conflict(context, use, other);
      if (message === null) continue;
      report({
        at: context.at(systemsManagerFile, use.pointer),
        message,
        help: 'Remove it in one place, or give the baselines targets and Regions that do not meet.',
        related: [{ ...context.at(systemsManagerFile, other.pointer), message: 'the other place' }],
      });
      return;
    }
  });
}

function conflict(context: RuleContext, { group, baseline }: Use, other: Use): string | null {
  const { name = '', operatingSystem = '' } = baseline;
  if (baseline === other.baseline) return `The patch group "${group}" stands twice in the baseline "${name}".`;
  const met = meeting(reachOf(context, baseline), reachOf(context, other.baseline));
  if (!met) return null;
  const place = `account "${met.account}", Region ${met.region}`;
  const both = `"${other.baseline.name ?? ''}" and "${name}"`;
  return `The patch group "${group}" has two baselines for ${operatingSystem}, ${both} (${place}): AWS takes one.`;
}
