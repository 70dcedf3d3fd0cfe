import {
  type AccountConfig,
  type Config,
  type LiveAccount,
  type Note,
  type Operation,
  type Refusal,
  type Snapshot,
  unitSymbol,
} from '../../model/index.js';
import { countedAccounts } from '../counted-accounts.js';
import type { Identity } from '../identity.js';
import { operation } from './operation.js';

/** What the plan does with accounts, what it leaves out on purpose, what it will not do, and what it cannot tell. */
export interface AccountOperations {
  operations: Operation[];
  skipped: Note[];
  refusals: Refusal[];
  notChecked: Note[];
}

/**
 * Accounts are created, moved and tagged through Organizations' own API; they are never closed, removed or renamed. A
 * live account keeps its AWS name, whatever the config calls it.
 */
export function accountOperations(config: Config, snapshot: Snapshot, identity: Identity): AccountOperations {
  const result: AccountOperations = { operations: [], skipped: [], refusals: [], notChecked: [] };
  const ignored = new Set(config.organizationalUnits.filter((unit) => unit.ignored).map((unit) => unit.path));
  for (const account of config.accounts) {
    const live = identity.account(account.name);
    if (live) existing(account, live, { config, snapshot, identity, ignored }, result);
    else missing(account, config, ignored, result);
  }
  result.notChecked.push(...unreadTags(config, snapshot, identity));
  return result;
}

function missing(
  account: AccountConfig,
  config: Config,
  ignored: ReadonlySet<string>,
  result: AccountOperations,
): void {
  const object = `account:${account.name}`;
  if (ignored.has(account.organizationalUnit)) {
    result.skipped.push({
      what: object,
      why: `OU ${account.organizationalUnit} is ignored: the account is not created.`,
    });
    return;
  }
  if (account.govCloud) {
    result.skipped.push({
      what: object,
      why: 'enableGovCloud: a GovCloud account is never created as a plain account.',
    });
    return;
  }
  if (account.accountId) {
    result.refusals.push({
      code: 'account-not-in-organization',
      object,
      why: `accountIds says that ${account.name} is account ${account.accountId}, and the organization has no such account.`,
      steps: [
        `If the account exists, invite it into the organization, then plan again.`,
        `If it is to be created, remove the entry with ${account.email} from accountIds in accounts-config.yaml.`,
      ],
    });
    return;
  }
  const { name, email } = account;
  const tags = account.tags ?? {};
  const roleName = config.managementAccountAccessRole;
  result.operations.push(
    operation(
      `account:create:${name}`,
      { type: 'createAccount', name, email, roleName, tags },
      { title: `Create account ${name} (${email})`, before: null, after: { name, email, tags }, touches: [object] },
    ),
  );
  result.operations.push(...journey(account, config));
}

/**
 * From the root, where AWS creates accounts, to the account's place: by way of the holding OU, where a new account gets its
 * baseline stacks before its own OU gets it.
 */
function journey(account: AccountConfig, { rollout }: Config): Operation[] {
  const holding = rollout.newAccounts.holdingOrganizationalUnit;
  const { organizationalUnit } = account;
  if (holding === null || holding === organizationalUnit) {
    return organizationalUnit === 'Root' ? [] : [move(account, placeNamed('Root'))];
  }
  return [move(account, placeNamed('Root'), holding), move(account, placeNamed(holding))];
}

interface Surroundings {
  config: Config;
  snapshot: Snapshot;
  identity: Identity;
  ignored: ReadonlySet<string>;
}

function existing(account: AccountConfig, live: LiveAccount, around: Surroundings, result: AccountOperations): void {
  const object = `account:${account.name}`;
  if (live.state !== 'ACTIVE') {
    result.skipped.push({ what: object, why: `The account is ${live.state}: it is neither moved nor tagged.` });
    return;
  }
  const tags = missingTags(account, live);
  if (tags) {
    result.operations.push(
      operation(
        `account:tag:${account.name}`,
        { type: 'tagAccount', account: `\${account:${account.name}}`, tags },
        { title: `Tag account ${account.name}`, before: { tags: live.tags }, after: { tags }, touches: [object] },
      ),
    );
  }
  const wanted = account.organizationalUnit;
  const wantedId = wanted === 'Root' ? around.snapshot.root.id : around.identity.unit(wanted)?.id;
  if (live.parentId === wantedId) return;
  if (around.ignored.has(wanted)) {
    result.skipped.push({ what: object, why: `OU ${wanted} is ignored: the account stays where it is.` });
    return;
  }
  result.operations.push(move(account, placeOf(live.parentId, around)));
}

/** Says where the config declares tags and the snapshot has none to compare them with. */
function unreadTags({ accounts }: Config, snapshot: Snapshot, identity: Identity): Note[] {
  const unread = accounts.filter(({ name, tags }) => {
    const live = identity.account(name);
    return tags && live?.state === 'ACTIVE' && live.tags === null;
  });
  // An endpoint that has no tags has been named already.
  if (unread.length === 0 || snapshot.notRead.some(({ what }) => what === 'tags of accounts')) return [];
  const what = `tags of ${countedAccounts(unread.map(({ name }) => name))}`;
  const why = 'the config declares them and the snapshot does not hold them; charter snapshot --full reads them';
  return [{ what, why }];
}

/** All tags that the config asks for, when one of them is missing; null where nothing is to do, or nobody knows. */
function missingTags(account: AccountConfig, { tags }: LiveAccount): Record<string, string> | null {
  if (!account.tags || tags === null) return null;
  const differs = Object.entries(account.tags).some(([key, value]) => tags[key] !== value);
  return differs ? account.tags : null;
}

function move(account: AccountConfig, from: Place, holding: string | null = null): Operation {
  const to = placeNamed(holding ?? account.organizationalUnit);
  return operation(
    `account:${holding === null ? 'move' : 'hold'}:${account.name}`,
    { type: 'moveAccount', account: `\${account:${account.name}}`, from: from.symbol, to: to.symbol },
    {
      title: `Move account ${account.name} from ${from.path} to ${to.path}`,
      before: { organizationalUnit: from.path },
      after: { organizationalUnit: to.path },
      touches: [`account:${account.name}`],
    },
  );
}

/** Where an account is: an OU of the config by its symbol, another by its id; in either case with a path for people. */
function placeOf(parentId: string, { snapshot, identity }: Surroundings): Place {
  if (parentId === snapshot.root.id) return placeNamed('Root');
  const unit = snapshot.organizationalUnits.find(({ id }) => id === parentId);
  return { symbol: identity.symbolOf(parentId), path: unit?.path ?? parentId };
}

function placeNamed(path: string): Place {
  return { path, symbol: unitSymbol(path) };
}

interface Place {
  path: string;
  symbol: string;
}
