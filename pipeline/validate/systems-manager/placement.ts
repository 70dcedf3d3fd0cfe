import type { SystemsManagerTargets } from '../../model/config-files.generated.js';
import { byCodeUnits, type ForAccount, type Placement } from '../../model/index.js';
import type { RuleContext } from '../context.js';

interface Exception {
  accounts: readonly string[];
  excluded?: boolean;
}

interface Written {
  deploymentTargets: SystemsManagerTargets;
  regions?: readonly string[];
  exceptions?: readonly Exception[];
}

/** Where a sound entry of systems-manager-config.yaml goes. A Region that is not enabled gets nothing; a rule says so. */
export function placement({ files }: RuleContext, written: Written): Placement {
  const { organizationalUnits, accounts, excludedAccounts = [] } = written.deploymentTargets;
  const left = (written.exceptions ?? []).filter(({ excluded }) => excluded).flatMap((one) => one.accounts);
  const enabled = sorted(files['global-config']?.enabledRegions as string[] | undefined);
  return {
    targets: {
      organizationalUnits: sorted(organizationalUnits),
      accounts: sorted(accounts).filter((name) => !left.includes(name)),
      excludedAccounts: sorted([...excludedAccounts, ...left]),
    },
    regions: written.regions ? enabled.filter((region) => written.regions?.includes(region)) : enabled,
  };
}

/** The exceptions that change something, one for each account, sorted. Later ones win. */
export function withoutExcluded<E extends Exception, Values>(
  exceptions: readonly E[] | undefined,
  values: (exception: E) => Partial<Values>,
): ForAccount<Values>[] {
  const found = new Map<string, ForAccount<Values>>();
  for (const exception of exceptions ?? []) {
    if (exception.excluded) continue;
    for (const account of exception.accounts)
      found.set(account, { ...found.get(account), account, ...values(exception) });
  }
  return [...found.values()].sort((a, b) => byCodeUnits(a.account, b.account));
}

function sorted(values: readonly string[] = []): string[] {
  return [...new Set(values)].sort();
}
