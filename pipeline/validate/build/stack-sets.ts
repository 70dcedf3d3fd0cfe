import type * as Written from '../../model/config-files.generated.js';
import { byCodeUnits, type JsonObject, type StackSetConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { wavesOfAccounts } from '../stack-sets/waves-of-accounts.js';

/** What customizations.stackSets means, by name. */
export function stackSets(context: RuleContext): StackSetConfig[] {
  const file = context.files['customizations-config'] as Written.CustomizationsConfig | null;
  const written = file?.customizations?.stackSets ?? [];
  return written.map((one) => stackSet(context, one)).sort((a, b) => byCodeUnits(a.name, b.name));
}

function stackSet(context: RuleContext, written: Written.StackSet): StackSetConfig {
  const { name, template: path, overrides = [], rollout = 'waves' } = written;
  const targets = targetsOf(written.deploymentTargets);
  const { organizationalUnits, accounts, excludedAccounts } = targets;
  const whole = organizationalUnits.length > 0 && accounts.length === 0 && excludedAccounts.length === 0;
  const sameForAll = overrides.length === 0 && (rollout === 'atOnce' || wavesOfAccounts(context).length === 0);
  return {
    name,
    description: (written.description ?? '').trim(),
    path,
    // Without errors it was read, and is a template.
    template: context.templates[path]?.value as JsonObject,
    parameters: valuesOf(written.parameters),
    overrides: overrides
      .map(({ account, parameters }) => ({ account, parameters: valuesOf(parameters) }))
      .sort((a, b) => byCodeUnits(a.account, b.account)),
    capabilities: sorted(written.capabilities),
    targets,
    regions: sorted(written.regions),
    autoDeployment: written.autoDeployment ?? (whole && sameForAll),
    retainStacks: written.retainStacks ?? false,
    dependsOn: sorted(written.dependsOn),
    rollout,
  };
}

function targetsOf(written: Written.StackSetTargets): StackSetConfig['targets'] {
  return {
    organizationalUnits: sorted(written.organizationalUnits),
    accounts: sorted(written.accounts),
    // StackSets never deploys to the management account: to exclude it is not to make an exception.
    excludedAccounts: sorted(written.excludedAccounts).filter((name) => name !== 'Management'),
  };
}

function valuesOf(parameters: readonly Written.StackSetParameter[] = []): Record<string, string> {
  return Object.fromEntries(parameters.map(({ name, value }) => [name, String(value)]));
}

function sorted<T extends string>(values: readonly T[] = []): T[] {
  return [...new Set(values)].sort();
}
