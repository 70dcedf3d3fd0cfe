import type { RuleContext } from '../context.js';
import type { Rule, RuleFinding } from '../rule.js';
import { type DeclaredStackSet, declaredStackSets } from '../stack-sets/declared-stack-sets.js';
import { wavesOfAccounts } from '../stack-sets/waves-of-accounts.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html */
export const stackSetAutoDeployment: Rule = {
  code: 'stack-set-auto-deployment',
  summary:
    'A stack set that StackSets itself deploys to new accounts goes to whole organizational units, the same for all.',
  check(context, report) {
    for (const set of declaredStackSets(context)) {
      if (set.value.autoDeployment !== true) continue;
      const fault = faultOf(context, set);
      if (fault) report({ at: set.at('/autoDeployment'), ...fault });
    }
  },
};

function faultOf(context: RuleContext, { value, at }: DeclaredStackSet): Omit<RuleFinding, 'at'> | null {
  const targets = value.deploymentTargets;
  const name = value.name ?? '';
  const help =
    'Write autoDeployment: false, or leave it out; new accounts then get their stacks with the next deployment.';
  const against = (key: string, what: string) => ({
    message: `StackSets deploys "${name}" to new accounts by itself, and knows no ${what}.`,
    help,
    related: [{ ...at(key, 'key'), message: `${what} stand here` }],
  });
  // That the management account is excluded says nothing.
  if (targets?.excludedAccounts?.some((account) => account !== 'Management')) {
    return against('/deploymentTargets/excludedAccounts', 'excluded accounts');
  }
  if (targets?.accounts?.length) return against('/deploymentTargets/accounts', 'single accounts');
  if (value.overrides?.length) return against('/overrides', 'overrides');
  const wave = value.rollout === 'atOnce' ? undefined : wavesOfAccounts(context)[0];
  if (!wave) return null;
  return {
    message: `StackSets deploys "${name}" to new accounts by itself, and knows no waves of single accounts, tags or percentages.`,
    help: 'Write rollout: atOnce, or autoDeployment: false, or make waves of organizational units alone.',
    related: [{ ...context.at('rollout-config', wave.pointer), message: 'such a wave' }],
  };
}
