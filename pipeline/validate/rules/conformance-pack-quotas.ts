import { type DeclaredPack, declaredPacks, packsFile } from '../conformance-packs/declared-packs.js';
import { packRules } from '../conformance-packs/pack-template.js';
import { reaches } from '../conformance-packs/reach.js';
import type { DeclaredAccount } from '../context.js';
import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

/** In each account and Region. https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html */
const most = { packs: 50, rules: 1000 };

export const conformancePackQuotas: Rule = {
  code: 'conformance-pack-quotas',
  summary: 'No account gets more than 50 conformance packs, or 1,000 rules from them.',
  check(context, report) {
    const packs = declaredPacks(context).map((pack) => ({
      ...pack,
      rules: pack.template ? packRules(pack.template.file.root).length : 0,
    }));
    const total = packs.reduce((sum, { rules }) => sum + rules, 0);
    // What all of them together do not pass, no account does.
    if (packs.length <= most.packs && total <= most.rules) return;
    const said = new Set<string>();
    for (const region of context.files['global-config']?.enabledRegions ?? []) {
      for (const account of context.accounts) {
        const passed = firstTooMany(packs.filter((pack) => isFor(pack, account, region)));
        if (!passed || said.has(`${passed.what}${passed.pack.pointer}`)) continue;
        said.add(`${passed.what}${passed.pack.pointer}`);
        report({
          at: context.at(packsFile, passed.pack.pointer),
          message: `With the ${named('pack', passed.pack.value.name)}, the ${named('account', account.value.name)} has ${passed.count.toLocaleString('en')} ${passed.what} in ${region}; AWS Config takes ${most[passed.what].toLocaleString('en')}.`,
          help: 'Deliver some packs by stack set, each to the organizational units that need it.',
        });
      }
    }
  },
};

interface Counted extends DeclaredPack {
  rules: number;
}

function isFor({ value }: Counted, account: DeclaredAccount, region: string | undefined): boolean {
  if (value.regions && !value.regions.includes(region)) return false;
  if (value.delivery === 'stackSet') return reaches(value.deploymentTargets ?? {}, account);
  return !value.excludedAccounts?.includes(account.value.name);
}

function firstTooMany(packs: readonly Counted[]): { pack: Counted; what: keyof typeof most; count: number } | null {
  let rules = 0;
  for (const [index, pack] of packs.entries()) {
    rules += pack.rules;
    if (index + 1 > most.packs) return { pack, what: 'packs', count: index + 1 };
    if (rules > most.rules) return { pack, what: 'rules', count: rules };
  }
  return null;
}
