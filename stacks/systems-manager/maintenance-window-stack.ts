import { CfnMaintenanceWindow, CfnMaintenanceWindowTarget, CfnMaintenanceWindowTask } from 'aws-cdk-lib/aws-ssm';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { MaintenanceWindowConfig, MaintenanceWindowTaskConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { identityLogicalId } from '../logical-ids.js';
import { maintenanceWindowRoleName } from './maintenance-window-role-stack.js';
import { perAccount } from './per-account.js';

/** What an exception may change of a window, and the parameters that it does so by. */
export const windowParameters = {
  schedule: 'Schedule',
  timezone: 'ScheduleTimezone',
  duration: 'Duration',
  cutoff: 'Cutoff',
} as const;

/** A maintenance window of an account and Region, with its targets and tasks. */
export class MaintenanceWindowStack extends CharterStack {
  readonly #config: MaintenanceWindowConfig;

  constructor(scope: Construct, name: string, config: MaintenanceWindowConfig) {
    super(scope, name, `Maintenance window ${config.name}`);
    this.#config = config;
    const window = new CfnMaintenanceWindow(this, 'Window', {
      name: config.name,
      ...(config.description && { description: config.description }),
      schedule: this.#text('schedule'),
      scheduleTimezone: this.#text('timezone'),
      ...(config.scheduleOffset > 0 && { scheduleOffset: config.scheduleOffset }),
      duration: this.#number('duration'),
      cutoff: this.#number('cutoff'),
      allowUnassociatedTargets: config.allowUnassociatedTargets,
    });
    const targets = new Map(
      config.windowTargets.map((target) => [
        target.name,
        new CfnMaintenanceWindowTarget(this, identityLogicalId('Target', target.name), {
          windowId: window.ref,
          name: target.name,
          resourceType: target.resourceGroups ? 'RESOURCE_GROUP' : 'INSTANCE',
          targets: target.nodes,
        }).ref,
      ]),
    );
    for (const task of config.tasks) this.#addTask(window.ref, task, targets);
  }

  #addTask(windowId: string, task: MaintenanceWindowTaskConfig, targets: ReadonlyMap<string, string>): void {
    const ids = task.targets.flatMap((name) => targets.get(name) ?? []);
    new CfnMaintenanceWindowTask(
      this,
      identityLogicalId(task.type === 'AUTOMATION' ? 'Runbook' : 'Command', task.name),
      {
        windowId,
        name: task.name,
        ...(task.description && { description: task.description }),
        taskType: task.type,
        taskArn: task.document,
        priority: task.priority,
        cutoffBehavior: task.cutoffBehavior,
        serviceRoleArn: Fn.sub(
          `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/${task.serviceRole ?? maintenanceWindowRoleName}`,
        ),
        // AWS takes a rate only where there are nodes for it.
        ...(ids.length > 0 && {
          targets: [{ key: 'WindowTargetIds', values: ids }],
          maxConcurrency: task.maxConcurrency,
          maxErrors: task.maxErrors,
        }),
        taskInvocationParameters: invocation(task),
      },
    );
  }

  #text(property: 'schedule' | 'timezone'): string {
    return this.#value(property, 'String') as string;
  }

  #number(property: 'duration' | 'cutoff'): number {
    return this.#value(property, 'Number') as number;
  }

  #value(property: keyof typeof windowParameters, kind: 'String' | 'Number'): unknown {
    return perAccount(this, {
      parameter: windowParameters[property],
      kind,
      usual: String(this.#config[property]),
      others: this.#config.exceptions.flatMap((exception) => String(exception[property] ?? '') || []),
    });
  }
}

function invocation({ type, parameters, documentVersion }: MaintenanceWindowTaskConfig) {
  const common = {
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(documentVersion !== null && { documentVersion }),
  };
  return type === 'AUTOMATION'
    ? { maintenanceWindowAutomationParameters: common }
    : { maintenanceWindowRunCommandParameters: common };
}
