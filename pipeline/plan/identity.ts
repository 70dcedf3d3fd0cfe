import {
  type AccountConfig,
  accountIdToken,
  type Config,
  type LiveAccount,
  type LiveOrganizationalUnit,
  type LivePolicy,
  type PolicyType,
  type Snapshot,
  unitSymbol,
} from '../model/index.js';
import { matchUnits } from './match-units.js';

/** Which live object each object of the config is. */
export interface Identity {
  /** The live OU that a path of the config means, also where it was renamed: see {@link matchUnits}. */
  unit(path: string): LiveOrganizationalUnit | null;
  /** The name that our stack knows of an OU that was renamed by hand, by its live id; null for all others. */
  knownAs(unitId: string): string | null;
  /** By account id where the config gives one, else by e-mail (case does not count). */
  account(name: string): LiveAccount | null;
  policy(type: PolicyType, name: string): LivePolicy | null;
  /** Symbol → live id, for everything that exists. */
  symbols: Record<string, string>;
  /** The symbol of a live id; the id itself where the config has no name for it. */
  symbolOf(id: string): string;
}

/** Finds the live counterpart of everything that the config names. */
export function identify(config: Config, snapshot: Snapshot): Identity {
  const { units, knownAs } = matchUnits(config, snapshot);
  const accounts = matchAccounts(config.accounts, snapshot);
  const policies = matchPolicies(config, snapshot);
  const symbols: Record<string, string> = {
    '${root}': snapshot.root.id,
    '${organization}': snapshot.organization.id,
  };
  for (const [path, unit] of units) symbols[unitSymbol(path)] = unit.id;
  for (const [name, account] of accounts) symbols[`\${account:${name}}`] = account.id;
  for (const [key, policy] of policies) symbols[`\${policy:${key}}`] = policy.id;
  const bySymbol = new Map(Object.entries(symbols).map(([symbol, id]) => [id, symbol]));
  // Tokens in documents name accounts in capitals: ${LOG_ARCHIVE_ACCOUNT_ID}. They are a second name, never the first.
  for (const [name, account] of accounts) symbols[accountToken(name)] = account.id;
  return {
    unit: (path) => units.get(path) ?? null,
    knownAs: (unitId) => knownAs.get(unitId) ?? null,
    account: (name) => accounts.get(name) ?? null,
    policy: (type, name) => policies.get(`${type}/${name}`) ?? null,
    symbols,
    symbolOf: (id) => bySymbol.get(id) ?? id,
  };
}

/** `Log Archive` → `${accountId:LOG_ARCHIVE_ACCOUNT_ID}`: the symbol of the token that stands for its id in documents. */
export function accountToken(name: string): string {
  return `\${accountId:${accountIdToken(name)}}`;
}

function matchAccounts(accounts: readonly AccountConfig[], snapshot: Snapshot): Map<string, LiveAccount> {
  const byId = new Map(snapshot.accounts.map((account) => [account.id, account]));
  const byEmail = new Map(snapshot.accounts.map((account) => [account.email.toLowerCase(), account]));
  const matched = new Map<string, LiveAccount>();
  for (const { name, accountId, email } of accounts) {
    const account = accountId ? byId.get(accountId) : byEmail.get(email.toLowerCase());
    if (account) matched.set(name, account);
  }
  return matched;
}

function matchPolicies(config: Config, snapshot: Snapshot): Map<string, LivePolicy> {
  const live = new Map(snapshot.policies.filter((p) => !p.awsManaged).map((p) => [`${p.type}/${p.name}`, p]));
  const former = new Map(config.moved.map(({ from, to }) => [to, from]));
  const matched = new Map<string, LivePolicy>();
  for (const { type, name } of config.policies) {
    const key = `${type}/${name}`;
    const policy = live.get(key) ?? live.get(former.get(key) ?? '');
    if (policy) matched.set(key, policy);
  }
  return matched;
}
