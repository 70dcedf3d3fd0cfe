import { unitSymbol } from '../../model/index.js';
import { parentOf } from '../match-units.js';
import type { RefusalContext } from '../refusals/refusal-context.js';
import { literal } from '../stacks/properties.js';

/** A member account and the way to it from the root, before and after the plan. Ids; symbols for what is to be made. */
export interface Placement {
  /** The account's id; for one to be made, a text of 12 characters that no id equals. */
  accountId: string;
  /** As the config names it, else as AWS does. */
  name: string;
  /** From the root to the account; null where there is no account yet. */
  before: string[] | null;
  after: string[];
}

/** Ids for accounts that are to be made: `account name → id`. The same in every plan for this config. */
export function comingAccounts({ config, accountOperations }: RefusalContext): Map<string, string> {
  const coming = new Set(
    accountOperations.flatMap(({ action }) => (action.type === 'createAccount' ? [action.name] : [])),
  );
  return new Map(
    config.accounts.flatMap(({ name }, i) =>
      coming.has(name) ? [[name, `new-${String(i).padStart(8, '0')}`] as const] : [],
    ),
  );
}

/**
 * All accounts that SCPs bind: not the management account, and none that is closed or about to be, where nobody works.
 */
export function placements(context: RefusalContext): Placement[] {
  const { snapshot, identity } = context;
  const way = waysFromRoot(context);
  const moved = movesOf(context);
  const gone = new Set(['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED']);
  const live = snapshot.accounts
    .filter(({ id, state }) => id !== snapshot.organization.managementAccountId && !gone.has(state))
    .map(({ id, name, parentId }): Placement => {
      const symbol = /^\$\{account:(.*)\}$/s.exec(identity.symbolOf(id));
      return {
        accountId: id,
        name: symbol?.[1] ?? name,
        before: [...way(parentId), id],
        after: [...way(moved.get(id) ?? parentId), id],
      };
    });
  const coming = [...comingAccounts(context)].map(([name, accountId]): Placement => {
    const target = `\${account:${name}}`;
    return { accountId, name, before: null, after: [...way(moved.get(target) ?? snapshot.root.id), target] };
  });
  return [...live, ...coming];
}

/** Account → where it moves to: ids, or symbols of what is to be made. */
function movesOf({ accountOperations, identity }: RefusalContext): Map<string, string> {
  return new Map(
    accountOperations.flatMap(({ action }) => {
      if (action.type !== 'moveAccount') return [];
      return [[action.account, action.to].map((symbol) => literal(symbol, identity.symbols)) as [string, string]];
    }),
  );
}

/** The ids from the root to an OU, OUs to be made included: those hang where their path says. */
function waysFromRoot({ config, snapshot, identity }: RefusalContext): (id: string) => string[] {
  const parents = new Map(snapshot.organizationalUnits.map(({ id, parentId }) => [id, parentId]));
  for (const { path } of config.organizationalUnits) {
    const symbol = unitSymbol(path);
    if (symbol in identity.symbols) continue;
    const parent = unitSymbol(parentOf(path) ?? 'Root');
    parents.set(symbol, literal(parent, identity.symbols) as string);
  }
  const known = new Map<string, string[]>([[snapshot.root.id, [snapshot.root.id]]]);
  const way = (id: string): string[] => {
    const found = known.get(id);
    if (found) return found;
    const parent = parents.get(id);
    const made = parent === undefined ? [snapshot.root.id, id] : [...way(parent), id];
    known.set(id, made);
    return made;
  };
  return way;
}
