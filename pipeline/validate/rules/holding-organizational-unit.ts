import { isWithin } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Report, Rule } from '../rule.js';

export const holdingOrganizationalUnit: Rule = {
  code: 'holding-organizational-unit',
  summary: 'The organizational unit in which new accounts wait holds no account of the config, and has policies.',
  check(context, report) {
    const path = context.files['rollout-config']?.newAccounts?.holdingOrganizationalUnit;
    // That it is declared, the rule deployment-targets says.
    if (path === undefined || hasPlaceholder(path)) return;
    if (path === 'Root') {
      report({
        at: place(context),
        message:
          'New accounts cannot wait in the root: AWS creates them there, and the policies of the root hold anyway.',
        help: 'Name an organizational unit with a policy that denies what nobody needs yet, such as Quarantine.',
      });
      return;
    }
    if (!context.names.organizationalUnits.names.has(path)) return;
    reportAccounts(context, path, report);
    reportWithoutPolicy(context, path, report);
  },
};

function place(context: RuleContext) {
  return context.at('rollout-config', '/newAccounts/holdingOrganizationalUnit');
}

function reportAccounts(context: RuleContext, path: string, report: Report): void {
  const within = context.accounts.filter(({ value }) => isWithin(value.organizationalUnit ?? 'Root', path));
  const [first] = within;
  if (!first) return;
  report({
    at: place(context),
    message: `New accounts wait in "${path}", and the config has accounts that belong there: ${named(within)}.`,
    help: 'Name an organizational unit for new accounts alone. One that is to stay under its policies belongs elsewhere.',
    related: [{ ...context.at('accounts-config', first.pointer), message: 'belongs there' }],
  });
}

function named(accounts: RuleContext['accounts']): string {
  const names = accounts.slice(0, 3).map(({ value }) => value.name ?? '');
  return accounts.length > names.length ? `${names.join(', ')}, …` : names.join(', ');
}

/** Policies of the root hold in it, too; they hold everywhere, so they say nothing of new accounts, yet they are some. */
function reportWithoutPolicy(context: RuleContext, path: string, report: Report): void {
  const chain = new Set(['Root', ...path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))]);
  const held = context.policies.some(({ kind, value }) => {
    if (kind.type !== 'SERVICE_CONTROL_POLICY' || value.type === 'awsManaged') return false;
    return value.deploymentTargets?.organizationalUnits?.some((unit) => unit === undefined || chain.has(unit));
  });
  if (held || context.files['organization-config'] === null) return;
  report({
    at: place(context),
    severity: 'warning',
    message: `No service control policy is attached to "${path}" or above it: nothing holds new accounts back there.`,
    help: `Attach one that denies all but the pipeline: deploymentTargets: { organizationalUnits: [${path}] }.`,
  });
}
