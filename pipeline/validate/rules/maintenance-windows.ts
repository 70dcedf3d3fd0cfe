import type { MaintenanceWindow } from '../../model/config-files.generated.js';
import type { Declared, RuleContext } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import { named } from '../names/named.js';
import type { Report, Rule } from '../rule.js';
import { declaredTasks, declaredWindows, systemsManagerFile } from '../systems-manager/declared.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateMaintenanceWindow.html */
export const maintenanceWindows: Rule = {
  code: 'maintenance-windows',
  summary: 'A maintenance window is open longer than its cutoff, and its tasks name its targets.',
  check(context, report) {
    for (const window of declaredWindows(context)) {
      checkHours(context, report, window);
      checkTasks(context, report, window);
      for (const [list, what] of [
        ['targets', 'target'],
        ['tasks', 'task'],
      ] as const) {
        const items: readonly ({ name?: string | undefined } | undefined)[] = window.value[list] ?? [];
        reportDuplicates(
          items.map((item, index) => ({
            key: item?.name,
            at: () => context.at(systemsManagerFile, `${window.pointer}/${list}/${index}/name`),
          })),
          report,
          (name) => ({
            message: `The ${what} "${name}" stands twice in the window.`,
            help: 'Rename one.',
            other: 'the first',
          }),
        );
      }
    }
  },
};

function checkHours(context: RuleContext, report: Report, { value, pointer }: Declared<MaintenanceWindow>): void {
  const check = (duration: number | undefined, cutoff: number | undefined, place: string) => {
    if (duration === undefined || cutoff === undefined || cutoff < duration) return;
    report({
      at: context.at(systemsManagerFile, place),
      message: `The window is open for ${hours(duration)}, and no task starts in the last ${hours(cutoff)}: none ever would.`,
      help: 'Write a cutoff below the duration.',
    });
  };
  check(value.duration, value.cutoff, `${pointer}/cutoff`);
  value.exceptions?.forEach((exception, index) => {
    const { duration, cutoff } = exception ?? {};
    if (duration === undefined && cutoff === undefined) return;
    const place = `${pointer}/exceptions/${index}/${cutoff === undefined ? 'duration' : 'cutoff'}`;
    check(duration ?? value.duration, cutoff ?? value.cutoff, place);
  });
}

function hours(count: number): string {
  return count === 1 ? 'one hour' : `${count} hours`;
}

function checkTasks(context: RuleContext, report: Report, window: Declared<MaintenanceWindow>): void {
  const targets = (window.value.targets ?? []).flatMap((target) => target?.name ?? []);
  const complete = targets.length === (window.value.targets ?? []).length;
  for (const { value, pointer } of declaredTasks(window)) {
    value.targets?.forEach((name, index) => {
      if (name === undefined || targets.includes(name) || !complete) return;
      const help = context.didYouMean(name, targets) || `It has ${targets.join(', ') || 'none'}.`;
      const message = `The window has no target "${name}".`;
      report({ at: context.at(systemsManagerFile, `${pointer}/targets/${index}`), message, help });
    });
    const none = value.targets ? value.targets.length === 0 : targets.length === 0 && complete;
    if (value.type !== 'RUN_COMMAND' || !none) continue;
    const message = `The ${named('task', value.name)} runs a command, and has no nodes to run it on.`;
    const help = 'Give the window targets, or write type: AUTOMATION for a runbook that needs no nodes.';
    report({ at: context.at(systemsManagerFile, pointer), message, help });
  }
}
