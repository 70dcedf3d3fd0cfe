import type { Rule } from '../rule.js';
import { systemsManagerFile } from '../systems-manager/declared.js';

const changeManager = {
  message: 'Change Manager of Systems Manager takes no new customers.',
  help: 'Remove it: a plan that is approved, and deployed as it was approved, takes its place; runbooks run in maintenanceWindows.',
};
const opsCenter = {
  message: 'Charter does not set up OpsCenter and Explorer: each account and Region has settings of its own for them.',
  help: 'Remove it. For central findings use conformance-packs-config.yaml; for OpsCenter, delegate ssm.amazonaws.com and set it up there.',
};

const notBuilt = {
  changeManager,
  changeTemplates: changeManager,
  opsCenter,
  explorer: opsCenter,
  quickSetup: {
    message: 'Quick Setup deploys with stack sets of its own, which would compete with those of this file.',
    help: 'Remove it: patchBaselines, patchScan, inventory and agentUpdate do here what it does.',
  },
} as const;

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/change-manager-availability-change.html */
export const systemsManagerNotBuilt: Rule = {
  code: 'systems-manager-not-built',
  summary: 'Nothing is asked of parts of Systems Manager that Charter does not set up.',
  check(context, report) {
    const file = context.files[systemsManagerFile];
    for (const key of Object.keys(notBuilt) as (keyof typeof notBuilt)[]) {
      if (file?.[key] === undefined) continue;
      report({ at: context.at(systemsManagerFile, `/${key}`, 'key'), ...notBuilt[key] });
    }
  },
};
