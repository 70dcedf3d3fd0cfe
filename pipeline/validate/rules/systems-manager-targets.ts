import type { Rule } from '../rule.js';
import { declaredPlaced, systemsManagerFile } from '../systems-manager/declared.js';
import { managementAccount, reachOf } from '../systems-manager/reach.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-associate-stackset-with-org.html */
export const systemsManagerTargets: Rule = {
  code: 'systems-manager-targets',
  summary: 'What Systems Manager gets is deployed to member accounts; the management account is never among them.',
  check(context, report) {
    const management = managementAccount(context);
    const help = 'Remove it: no stack set reaches the management account. What runs there is patched by other means.';
    const related = () =>
      context.accounts
        .filter(({ value, mandatory }) => mandatory && value.name === management)
        .map(({ pointer }) => ({ ...context.at('accounts-config', pointer), message: 'the management account' }));
    for (const { value, pointer, what } of declaredPlaced(context)) {
      value.deploymentTargets?.accounts?.forEach((name, index) => {
        if (name === undefined || name !== management) return;
        const at = context.at(systemsManagerFile, `${pointer}/deploymentTargets/accounts/${index}`);
        report({ at, message: `The ${what} cannot be deployed to the management account.`, help, related: related() });
      });
      const { organizationalUnits = [], accounts = [] } = value.deploymentTargets ?? {};
      if (!value.deploymentTargets) continue;
      const at = () => context.at(systemsManagerFile, `${pointer}/deploymentTargets`, 'key');
      if (organizationalUnits.length + accounts.length === 0) {
        const message = `The ${what} is deployed nowhere: its targets name neither organizational units nor accounts.`;
        report({ at: at(), message, help: 'Name some, or remove the entry.', severity: 'warning' });
      } else if (
        value.regions &&
        reachOf(context, value).regions.length === 0 &&
        value.regions.every((one) => one !== undefined)
      ) {
        const message = `The ${what} is deployed nowhere: none of its Regions is enabled.`;
        report({ at: at(), message, help: 'Name an enabled Region, or remove the entry.', severity: 'warning' });
      }
    }
    const account = context.files[systemsManagerFile]?.resourceDataSync?.account;
    if (account === undefined || account !== management) return;
    const at = context.at(systemsManagerFile, '/resourceDataSync/account');
    const message = 'The bucket that gathers inventory cannot be in the management account.';
    report({ at, message, help: 'Name a member account, such as LogArchive.', related: related() });
  },
};
