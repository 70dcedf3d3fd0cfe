import type { RuleContext } from '../context.js';
import { named } from '../names/named.js';
import type { Report, Rule } from '../rule.js';
import { type DeclaredStackSet, declaredStackSets } from '../stack-sets/declared-stack-sets.js';
import { isTargetOf } from '../stack-sets/is-target-of.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-associate-stackset-with-org.html */
export const stackSetTargets: Rule = {
  code: 'stack-set-targets',
  summary: 'A stack set has targets, the management account is none of them, and overrides are for targets.',
  check(context, report) {
    for (const set of declaredStackSets(context)) {
      const targets = set.value.deploymentTargets;
      if (!targets) continue;
      if (!targets.organizationalUnits?.length && !targets.accounts?.length) {
        report({
          at: set.at('/deploymentTargets', 'key'),
          message: `The ${named('stack set', set.value.name)} has no targets.`,
          help: 'Add organizationalUnits, such as [Root], or accounts.',
        });
        continue;
      }
      reportManagementAccount(context, set, report);
      reportExclusions(context, set, report);
      reportOverrides(context, set, report);
    }
  },
};

function reportManagementAccount(context: RuleContext, set: DeclaredStackSet, report: Report): void {
  const index = set.value.deploymentTargets?.accounts?.indexOf('Management') ?? -1;
  const management = context.accounts.find(({ value, mandatory }) => mandatory && value.name === 'Management');
  if (index < 0 || !management) return;
  report({
    at: set.at(`/deploymentTargets/accounts/${index}`),
    message: 'StackSets never deploys to the management account.',
    help: 'Remove "Management" here. What belongs there is an ordinary stack, deployed by other means.',
    related: [{ ...context.at('accounts-config', management.pointer), message: 'the management account' }],
  });
}

function reportExclusions(context: RuleContext, { value, at }: DeclaredStackSet, report: Report): void {
  const { accounts = [], organizationalUnits = [], excludedAccounts = [] } = value.deploymentTargets ?? {};
  excludedAccounts.forEach((name, index) => {
    if (name === undefined || !context.names.accounts.names.has(name)) return;
    const without = { organizationalUnits, accounts, excludedAccounts: [] };
    const management = name === 'Management';
    if (!management && isTargetOf(context, without, name) !== false) return;
    report({
      at: at(`/deploymentTargets/excludedAccounts/${index}`),
      severity: 'warning',
      message: `That "${name}" is excluded has no effect: ${management ? 'StackSets never deploys to the management account' : 'it is no target'}.`,
      help: `Remove "${name}" here.`,
    });
  });
}

function reportOverrides(context: RuleContext, { value, at }: DeclaredStackSet, report: Report): void {
  const seen = new Map<string, number>();
  (value.overrides ?? []).forEach((override, index) => {
    const name = override?.account;
    if (name === undefined || !context.names.accounts.names.has(name)) return;
    const place = at(`/overrides/${index}/account`);
    const first = seen.get(name);
    if (first !== undefined) {
      const related = [{ ...at(`/overrides/${first}/account`), message: 'the first of them' }];
      report({ at: place, message: `There are two overrides for "${name}".`, help: 'Join them.', related });
      return;
    }
    seen.set(name, index);
    if (isTargetOf(context, value.deploymentTargets ?? {}, name) !== false) return;
    const help = 'Remove the override, or make the account a target.';
    report({ at: place, message: `The account "${name}" has an override and is no target.`, help });
  });
}
