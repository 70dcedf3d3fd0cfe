import {
  AssociationStack,
  associationParameters,
  documentParameterName,
} from '../../../stacks/systems-manager/association-stack.js';
import { MaintenanceWindowRoleStack } from '../../../stacks/systems-manager/maintenance-window-role-stack.js';
import { MaintenanceWindowStack, windowParameters } from '../../../stacks/systems-manager/maintenance-window-stack.js';
import type { AssociationConfig, DeploymentTargets, MaintenanceWindowConfig } from '../../model/index.js';
import { expressionInWords } from '../../schedules/index.js';
import type { StackSetPart } from './part.js';
import { overridesOf, stackSetName, systemsManagerPart } from './systems-manager-stack-set.js';

/** The role that tasks run with, once an account, wherever a window has one that brings no role of its own. */
export function maintenanceWindowRolePart(region: string, windows: readonly MaintenanceWindowConfig[]): StackSetPart[] {
  const served = windows.filter(({ tasks }) => tasks.some(({ serviceRole }) => serviceRole === null));
  if (served.length === 0) return [];
  const tasks = served.flatMap((window) => window.tasks).filter(({ serviceRole }) => serviceRole === null);
  const props = {
    runsCommands: tasks.some(({ type }) => type === 'RUN_COMMAND'),
    runsAutomations: tasks.some(({ type }) => type === 'AUTOMATION'),
  };
  const part = systemsManagerPart(
    region,
    { targets: together(served.map(({ targets }) => targets)), regions: [region] },
    {
      name: 'charter-maintenance-window-role',
      title: 'The role that tasks of maintenance windows run with',
      make: (app, id) => new MaintenanceWindowRoleStack(app, id, props),
    },
  );
  return [{ ...part, capabilities: ['CAPABILITY_NAMED_IAM'] }];
}

/** All that any of the targets reach: left out is only what every one of them leaves out. */
function together(all: readonly DeploymentTargets[]): DeploymentTargets {
  const union = (key: 'organizationalUnits' | 'accounts') => [...new Set(all.flatMap((one) => one[key]))].sort();
  const [first, ...others] = all;
  const excluded = first?.excludedAccounts.filter((name) =>
    others.every(({ excludedAccounts }) => excludedAccounts.includes(name)),
  );
  return {
    organizationalUnits: union('organizationalUnits'),
    accounts: union('accounts'),
    excludedAccounts: excluded ?? [],
  };
}

export function maintenanceWindowPart(
  region: string,
  window: MaintenanceWindowConfig,
  ownDocuments: ReadonlySet<string>,
  role: readonly StackSetPart[],
): StackSetPart {
  const used = window.tasks.map(({ document }) => document);
  const usesRole = window.tasks.some(({ serviceRole }) => serviceRole === null);
  // In words alone: when it runs next depends on today, and a plan must not.
  const words = expressionInWords(window.schedule, window.timezone, window.scheduleOffset);
  return systemsManagerPart(region, window, {
    name: stackSetName('maintenance-window', window.name),
    title: `Maintenance window ${window.name}: ${words}`,
    make: (app, id) => new MaintenanceWindowStack(app, id, window),
    overrides: overridesOf(window.exceptions, windowParameters),
    dependsOn: [...documentSets(used, ownDocuments), ...(usesRole ? role.map(({ name }) => name) : [])],
  });
}

export function associationPart(
  region: string,
  association: AssociationConfig,
  ownDocuments: ReadonlySet<string>,
): StackSetPart {
  const { name, schedule, scheduleOffset, exceptions, document } = association;
  const words = schedule === null ? 'once' : expressionInWords(schedule, 'UTC', scheduleOffset);
  const simple = overridesOf(exceptions, associationParameters);
  return systemsManagerPart(region, association, {
    name: stackSetName('association', name.replace(/^charter-/, '')),
    title: `State Manager association ${name}: ${words}`,
    make: (app, id) => new AssociationStack(app, id, association),
    overrides: simple.map(({ account, parameters }, index) => ({
      account,
      parameters: { ...parameters, ...documentOverrides(exceptions[index]?.parameters) },
    })),
    dependsOn: documentSets([document], ownDocuments),
  });
}

function documentOverrides(parameters: AssociationConfig['parameters'] = {}): Record<string, string> {
  const entries = Object.entries(parameters).map(([name, values]) => [documentParameterName(name), values.join(',')]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function documentSets(used: readonly string[], own: ReadonlySet<string>): string[] {
  return used.filter((name) => own.has(name)).map((name) => stackSetName('ssm-document', name));
}
