import { contextOfRole, type RequestContext } from '../../policy/index.js';
import type { RefusalContext } from '../refusals/refusal-context.js';
import { blocking, type Cause, type ContextOf } from './blocked-by.js';
import { scpLevels } from './levels.js';
import { placements } from './placements.js';
import { type RequiredAction, requiredActions } from './required-actions.js';

/** Something required that is possible now, or would be in accounts to be made, and is not after the plan. */
export interface LockOut {
  cause: Cause;
  /** The accounts, as the config names them. */
  accounts: string[];
}

/**
 * Finds what a plan would make impossible for the roles that Charter needs. Only what is certain counts: a condition
 * about something that is not known here (a tag, an IP address) is taken as not met. What is impossible already is left
 * to whoever made it so.
 */
export function findLockOuts(context: RefusalContext): LockOut[] {
  const required = requiredActions(context.config);
  const levels = scpLevels(context);
  const contextOf = requestContexts(context);
  const after = blocking(levels.after, required, contextOf);
  const before = blocking(levels.before, required, contextOf);
  const found = new Map<Cause, string[]>();
  for (const place of placements(context)) {
    const causes = after(place.after, place.accountId);
    if (causes.length === 0) continue;
    const already = new Set<RequiredAction>();
    for (const cause of place.before ? before(place.before, place.accountId) : []) already.add(cause.required);
    for (const cause of causes) {
      if (already.has(cause.required)) continue;
      const accounts = found.get(cause);
      if (accounts) accounts.push(place.name);
      else found.set(cause, [place.name]);
    }
  }
  return [...found].map(([cause, accounts]) => ({ cause, accounts }));
}

/** What is known of a call by a role in an account of this organization. */
function requestContexts({ snapshot }: RefusalContext): ContextOf {
  return ({ role, region }, accountId): RequestContext =>
    new Map([
      ...contextOfRole({ role: role.arn(accountId), region }),
      ['aws:principalaccount', [accountId]],
      ['aws:principalorgid', [snapshot.organization.id]],
      ['aws:viaawsservice', ['false']],
    ]);
}
