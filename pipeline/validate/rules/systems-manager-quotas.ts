import { defaultQuotas } from '../../model/index.js';
import type { Declared, RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import {
  declaredAssociations,
  declaredBaselines,
  declaredSsmDocuments,
  declaredWindows,
  systemsManagerFile,
} from '../systems-manager/declared.js';
import { type Placed, reachOf } from '../systems-manager/reach.js';

/** https://docs.aws.amazon.com/general/latest/gr/ssm.html */
export const systemsManagerQuotas: Rule = {
  code: 'systems-manager-quotas',
  summary:
    "Patch baselines, windows, tasks, associations and documents of an account and Region are within AWS's quotas.",
  check(context, report) {
    const baselines = declaredBaselines(context);
    const windows = declaredWindows(context);
    const associations = declaredAssociations(context);
    checkPlaces(context, report, { quota: 'ssm.patchBaselines', what: 'patch baselines', list: baselines });
    checkPlaces(context, report, { quota: 'ssm.maintenanceWindows', what: 'maintenance windows', list: windows });
    checkPlaces(context, report, { quota: 'ssm.associations', what: 'associations', list: associations });
    checkPlaces(context, report, { quota: 'ssm.documents', what: 'documents', list: declaredSsmDocuments(context) });
    checkPlaces(context, report, {
      quota: 'ssm.associationsPerNode',
      what: 'associations for all nodes, which each node has',
      list: associations.filter(({ value }) => value.targets?.allNodes),
      near: 2,
    });
    for (const { value, pointer } of baselines)
      checkList(
        context,
        report,
        'ssm.patchGroupsPerBaseline',
        'patch groups',
        value.patchGroups,
        `${pointer}/patchGroups`,
      );
    for (const { value, pointer } of windows) {
      checkList(context, report, 'ssm.tasksPerWindow', 'tasks', value.tasks, `${pointer}/tasks`);
      checkList(context, report, 'ssm.targetsPerWindow', 'targets', value.targets, `${pointer}/targets`);
    }
  },
};

function quotaOf({ files }: RuleContext, name: string): number {
  return files['global-config']?.quotas?.[name] ?? defaultQuotas[name] ?? Number.POSITIVE_INFINITY;
}

const raise = (quota: string) =>
  `Remove some, or raise ${quota} under quotas in global-config.yaml if AWS has raised yours.`;

function checkList(
  context: RuleContext,
  report: Report,
  quota: string,
  what: string,
  list: readonly unknown[] | undefined,
  pointer: string,
): void {
  const allowed = quotaOf(context, quota);
  if (!list || list.length <= allowed) return;
  const message = `${list.length} ${what} stand here, and AWS allows ${allowed}.`;
  report({ at: context.at(systemsManagerFile, `${pointer}/${allowed}`), message, help: raise(quota) });
}

interface Counted {
  quota: string;
  what: string;
  list: readonly Declared<unknown>[];
  /** From how many below the quota on somebody should know. */
  near?: number;
}

/** The account and Region with the most, where it has too many; at the first thing that is one too many there. */
function checkPlaces(context: RuleContext, report: Report, { quota, what, list, near = 0 }: Counted): void {
  const allowed = quotaOf(context, quota);
  if (list.length <= allowed - near) return;
  const counts = new Map<string, number>();
  let worst: { count: number; place: string; pointer: string } | null = null;
  for (const { value, pointer } of list) {
    const { accounts, regions } = reachOf(context, value as Placed);
    for (const account of accounts) {
      for (const region of regions) {
        const place = `the account "${account}" in ${region}`;
        const count = (counts.get(place) ?? 0) + 1;
        counts.set(place, count);
        if (count > (worst?.count ?? 0)) worst = { count, place, pointer };
      }
    }
  }
  if (!worst || worst.count <= allowed - near) return;
  const few = worst.count <= allowed;
  report({
    at: context.at(systemsManagerFile, worst.pointer),
    severity: few ? 'warning' : 'error',
    message: `There are ${worst.count} ${what}, in ${worst.place}, and AWS allows ${allowed}${few ? ', with those that others make' : ''}.`,
    help: raise(quota),
  });
}
