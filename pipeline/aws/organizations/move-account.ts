import { MoveAccountCommand } from '@aws-sdk/client-organizations';
import { Failure } from '../../diagnostics/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { poll } from '../polling.js';
import { errorName } from '../wire-fault.js';
import { readParent } from './accounts.js';
import { type Outcome, rhythm, type Waiting } from './outcome.js';

/**
 * Moves an account from one parent to another (ids of the root or of OUs). One that is there already is `unchanged`.
 *
 * @throws Failure (refused) where the account is in a third place: somebody moved it since this was decided
 */
export async function moveAccount(
  aws: Aws,
  accountId: string,
  from: string,
  to: string,
  waiting: Waiting = {},
): Promise<Outcome> {
  return explained(`move account ${accountId} from ${from} to ${to}`, () =>
    poll(() => move(aws, accountId, from, to), {
      ...rhythm(waiting, `account ${accountId} to be movable`, 60_000),
      done: (outcome): outcome is Outcome => outcome !== null,
    }),
  ) as Promise<Outcome>;
}

/** Null where AWS does not see the account where it says that it is: reads are stale for seconds after a write. */
async function move(aws: Aws, AccountId: string, from: string, to: string): Promise<Outcome | null> {
  try {
    await aws.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId: from, DestinationParentId: to }));
    return 'done';
  } catch (error) {
    if (errorName(error) === 'DuplicateAccountException') return 'unchanged';
    if (errorName(error) !== 'SourceParentNotFoundException') throw error;
    const parent = await readParent(aws, AccountId);
    if (parent === to) return 'unchanged';
    if (parent === from) return null;
    throw new Failure(
      `Account ${AccountId} is in ${parent}, neither in ${from} nor in ${to}: it was moved meanwhile.`,
      {
        exitCode: 5,
        help: ['Make a new plan: it starts from where the account is now.'],
        cause: error,
      },
    );
  }
}
