import { quirk } from '../quirks.js';
import { type Call, ServiceError } from '../service.js';
import { allowedByResourcePolicy } from './delegation.js';
import { checkInput } from './input.js';
import { organizationOf } from './organization-of.js';
import { rememberForStaleReads, staleWorld } from './stale-reads.js';

type Run<I, O> = (call: Call<I>) => O;

/** A write that only the management account may make, such as MoveAccount. */
export function managementOnly<I extends object, O>(run: Run<I, O>): Run<I, O> {
  return (call) => {
    check(call);
    if (!isManagement(call)) throw denied(call);
    rememberForStaleReads(call);
    return run(call);
  };
}

/** A write on policies, which the organization's resource policy can delegate. `action` is its IAM name. */
export function delegable<I extends object, O>(action: string, run: Run<I, O>): Run<I, O> {
  return (call) => {
    check(call);
    if (!isManagement(call) && !allowedByResourcePolicy(call, action)) throw denied(call);
    rememberForStaleReads(call);
    return run(call);
  };
}

/** A read: the management account and every delegated administrator. */
export function reader<I extends object, O>(run: Run<I, O>): Run<I, O> {
  return (call) => {
    check(call);
    const delegated = call.world.delegatedAdministrators.some(({ accountId }) => accountId === call.account);
    if (!isManagement(call) && !delegated && !allowedByResourcePolicy(call, `organizations:${call.operation}`)) {
      throw denied(call);
    }
    return run(call);
  };
}

/** A read of a list, which may be behind. */
export function lister<I extends object, O>(run: Run<I, O>): Run<I, O> {
  return reader((call) => run({ ...call, world: staleWorld(call) }));
}

/** What every account of the organization may ask. */
export function anyMember<I extends object, O>(run: Run<I, O>): Run<I, O> {
  return (call) => {
    check(call);
    return run(call);
  };
}

function check(call: Call<object>): void {
  organizationOf(call.world);
  checkInput(call.input);
}

function isManagement({ world, account }: Call): boolean {
  return account === world.organization?.managementAccountId || !quirk(world, 'member-access-denied');
}

function denied({ account, operation }: Call): ServiceError {
  return new ServiceError(
    'AccessDeniedException',
    `You don't have permissions to access this resource: ${operation} from account ${account}.`,
  );
}
