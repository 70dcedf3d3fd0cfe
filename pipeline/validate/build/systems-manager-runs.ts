import type * as Written from '../../model/config-files.generated.js';
import {
  type AssociationConfig,
  byCodeUnits,
  type DocumentParameterValues,
  type MaintenanceWindowConfig,
  type MaintenanceWindowTaskConfig,
  type NodeTarget,
} from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { placement, withoutExcluded } from '../systems-manager/placement.js';

/** A maintenance window with its tasks. */
export function maintenanceWindow(context: RuleContext, written: Written.MaintenanceWindow): MaintenanceWindowConfig {
  const windowTargets = (written.targets ?? []).map((target) => ({
    name: target.name,
    nodes: nodeTarget(target),
    resourceGroups: target.resourceGroups !== undefined,
  }));
  return {
    name: written.name,
    description: (written.description ?? '').trim(),
    schedule: written.schedule,
    timezone: written.timezone ?? 'UTC',
    scheduleOffset: written.scheduleOffset ?? 0,
    duration: written.duration,
    cutoff: written.cutoff,
    allowUnassociatedTargets: written.allowUnassociatedTargets ?? false,
    windowTargets,
    tasks: written.tasks.map((task) => windowTask(task, windowTargets)),
    ...placement(context, written),
    exceptions: withoutExcluded(written.exceptions, ({ schedule, timezone, duration, cutoff }) => ({
      ...(schedule !== undefined && { schedule }),
      ...(timezone !== undefined && { timezone }),
      ...(duration !== undefined && { duration }),
      ...(cutoff !== undefined && { cutoff }),
    })),
  };
}

function windowTask(
  written: Written.MaintenanceWindowTask,
  targets: readonly { name: string }[],
): MaintenanceWindowTaskConfig {
  return {
    name: written.name,
    description: (written.description ?? '').trim(),
    type: written.type,
    document: written.document,
    documentVersion: written.documentVersion ?? null,
    parameters: parameterValues(written.parameters),
    targets: written.targets ?? targets.map(({ name }) => name),
    priority: written.priority ?? 1,
    maxConcurrency: written.maxConcurrency ?? '10%',
    maxErrors: written.maxErrors ?? '10%',
    cutoffBehavior: written.cutoffBehavior ?? 'CONTINUE_TASK',
    serviceRole: written.serviceRole ?? null,
  };
}

/** A State Manager association. */
export function association(context: RuleContext, written: Written.Association): AssociationConfig {
  const schedule = written.schedule ?? null;
  return {
    name: written.name,
    document: written.document,
    documentVersion: written.documentVersion ?? null,
    parameters: parameterValues(written.parameters),
    nodes: written.targets ? nodeTarget(written.targets) : [],
    automationTargetParameter: written.automationTargetParameter ?? null,
    schedule,
    scheduleOffset: written.scheduleOffset ?? 0,
    // AWS runs an association when it is made: in a thousand accounts at once, and at any hour. A rate knows no other way.
    applyOnlyAtCronInterval:
      written.applyOnlyAtCronInterval ?? (schedule !== null && !schedule.trim().startsWith('rate')),
    maxConcurrency: written.maxConcurrency ?? null,
    maxErrors: written.maxErrors ?? null,
    complianceSeverity: written.complianceSeverity ?? 'UNSPECIFIED',
    syncCompliance: written.syncCompliance ?? 'AUTO',
    ...placement(context, written),
    exceptions: withoutExcluded(written.exceptions, ({ schedule: other, parameters, maxConcurrency, maxErrors }) => ({
      ...(other !== undefined && { schedule: other }),
      ...(parameters !== undefined && { parameters: parameterValues(parameters) }),
      ...(maxConcurrency !== undefined && { maxConcurrency }),
      ...(maxErrors !== undefined && { maxErrors }),
    })),
  };
}

function parameterValues(written: Written.DocumentParameters = {}): DocumentParameterValues {
  const entries = Object.entries(written).sort(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? [value] : [...value]]));
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Target.html */
export function nodeTarget(written: Partial<Written.NodeTargets>): NodeTarget {
  const tags = Object.entries(written.tags ?? {}).map(([key, values]) => ({ key: `tag:${key}`, values: [...values] }));
  return [
    ...(written.allNodes ? [{ key: 'InstanceIds', values: ['*'] }] : []),
    ...tags.sort((a, b) => byCodeUnits(a.key, b.key)),
    ...keyed('tag:PatchGroup', written.patchGroups),
    ...keyed('resource-groups:Name', written.resourceGroups),
    ...keyed('InstanceIds', written.instanceIds),
  ];
}

function keyed(key: string, values: readonly string[] | undefined): NodeTarget {
  return values ? [{ key, values: [...values] }] : [];
}
