import type { RequestContext, Verdict } from '../../policy/index.js';
import { matchesAction, matchesStatement, some } from '../../policy/index.js';
import type { AttachedPolicy, Level, Levels, Statement } from './levels.js';
import type { RequiredAction } from './required-actions.js';

/** Why something required is certainly not possible: a statement denies it, or nothing at one level allows it. */
export type Cause = { required: RequiredAction; level: Level } & (
  | { kind: 'deny'; policy: AttachedPolicy; sid: string | null }
  | { kind: 'no-allow' }
);

/** What is certainly not possible in an account below these targets, and why. */
export type BlockedBy = (targets: readonly string[], accountId: string) => Cause[];

/** What a request of a required action looks like in an account. */
export type ContextOf = (required: RequiredAction, accountId: string) => RequestContext;

/**
 * Any Deny of any level denies, and every level has to allow: so each level can be judged by itself, once for all the
 * accounts below it, but for statements that tell accounts apart.
 */
export function blocking(levels: Levels | null, required: readonly RequiredAction[], contextOf: ContextOf): BlockedBy {
  if (!levels) return () => [];
  const applies = remembering(contextOf);
  const judged = new Map<string, JudgedLevel>();
  return (targets, accountId) => {
    const found: Cause[] = [];
    for (const target of targets) {
      const level = judged.get(target) ?? judge(levels(target), required, applies);
      judged.set(target, level);
      found.push(...level.always);
      for (const ask of level.perAccount) found.push(...ask(accountId));
    }
    return found;
  };
}

/** Stands for every account that a statement does not name. */
const anyAccount = 'any';

interface JudgedLevel {
  always: Cause[];
  perAccount: ((accountId: string) => Cause[])[];
}

function judge(level: Level, required: readonly RequiredAction[], applies: Applies): JudgedLevel {
  const result: JudgedLevel = { always: [], perAccount: [] };
  const add = (statements: Statement[], one: RequiredAction, ask: (accountId: string) => Cause[]) => {
    if (statements.some((statement) => tellsAccountsApart(statement, one))) result.perAccount.push(ask);
    else result.always.push(...ask(anyAccount));
  };
  for (const one of required) {
    for (const policy of level.policies) {
      for (const { sid, statement } of policy.statements ?? []) {
        if (statement.effect !== 'Deny') continue;
        const cause: Cause = { required: one, level, kind: 'deny', policy, sid };
        add([statement], one, (accountId) => (applies(statement, one, accountId) === 'yes' ? [cause] : []));
      }
    }
    const allows = allowsOf(level);
    if (!allows) continue;
    const cause: Cause = { required: one, level, kind: 'no-allow' };
    add(allows, one, (accountId) =>
      some(allows.map((statement) => applies(statement, one, accountId))) === 'no' ? [cause] : [],
    );
  }
  return result;
}

/** The Allow statements of a level; null where it allows everything, or where the text of a policy is not known. */
function allowsOf({ full, policies }: Level): Statement[] | null {
  if (full || policies.some(({ statements }) => statements === null)) return null;
  return policies
    .flatMap(({ statements }) => statements ?? [])
    .flatMap(({ statement }) => (statement.effect === 'Allow' ? [statement] : []));
}

/** Whether a statement may answer differently for two accounts. */
function tellsAccountsApart({ accounts, body }: Statement, { action }: RequiredAction): boolean {
  return accounts?.size !== 0 && matchesAction(body, action) !== 'no';
}

type Applies = (statement: Statement, required: RequiredAction, accountId: string) => Verdict;

/** Asks about a statement once, wherever it is attached, and once more for each account that it names. */
function remembering(contextOf: ContextOf): Applies {
  const known = new Map<RequiredAction, Map<Statement, Map<string, Verdict>>>();
  const contexts = new Map<RequiredAction, Map<string, RequestContext>>();
  return (statement, required, accountId) => {
    const account = statement.accounts && !statement.accounts.has(accountId) ? anyAccount : accountId;
    const answers = entry(entry(known, required), statement);
    const told = answers.get(account);
    if (told) return told;
    const context = entry(contexts, required).get(account) ?? contextOf(required, account);
    entry(contexts, required).set(account, context);
    const answer = matchesStatement(statement.body, { action: required.action, context });
    answers.set(account, answer);
    return answer;
  };
}

function entry<K, A, B>(map: Map<K, Map<A, B>>, key: K): Map<A, B> {
  const found = map.get(key) ?? new Map<A, B>();
  map.set(key, found);
  return found;
}
