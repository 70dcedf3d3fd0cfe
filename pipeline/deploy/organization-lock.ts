import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  deleteStack,
  dropLock,
  type HeldLock,
  type LockPlace,
  readLock,
  readStackState,
  requestLock,
} from '../aws/cloudformation/index.js';
import { type Aws, isUnsupported } from '../aws/index.js';
import { identify } from '../aws/organizations/index.js';
import { Failure } from '../diagnostics/index.js';
import { fingerprint, type LockHolder, lockDescription, lockHolder, lockStackName, type Plan } from '../model/index.js';
import { short } from './integrity.js';

/** What keeps a second deployment out of the organization. */
export interface OrganizationLock {
  /** @throws Failure (exit 5) where somebody has taken the lock away */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** Who asks for the lock. */
export interface LockRequest {
  plan: Pick<Plan, 'digest'>;
  /** Id of the record's directory: who has it may take up what another run with it has begun. */
  record: string;
  now: Date;
  /** Told once where there can be no lock, or it stays behind. */
  notice(text: string): void;
}

/** Milliseconds for which the lock of somebody who is just letting go is waited for. */
const patience = 60_000;

/**
 * Keeps a second deployment out of the organization, from whichever machine. A run that was killed leaves the lock behind;
 * the same plan with the same record takes it over, and whoever still runs with that record stops before its next
 * operation. Where the endpoint cannot keep such a lock, that is said, and the local one alone holds.
 *
 * @throws Failure where another deployment holds it: whose, since when, and how to take it away
 */
export async function holdOrganizationLock(aws: Aws, request: LockRequest): Promise<OrganizationLock> {
  const { notice } = request;
  const place: LockPlace = { stack: lockStackName, region: aws.organizationsRegion };
  const { arn: by } = await identify(aws);
  const { digest } = request.plan;
  const token = fingerprint({ digest, record: request.record }).slice(0, 32);
  const own: LockHolder = { plan: digest, by, since: request.now.toISOString(), token, run: randomUUID() };
  try {
    const held = lock(aws, place, await taken(aws, place, own), own, notice);
    if (await isKept(aws, place, held)) return held;
    notice(`${unlocked} the endpoint takes a second change set of the same name`);
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    notice(`${unlocked} ${(error as Error).message}`);
  }
  return { check: async () => {}, release: async () => {} };
}

const unlocked = 'Not checked: whether somebody else deploys to this organization at the same time:';

async function taken(aws: Aws, place: LockPlace, own: LockHolder): Promise<HeldLock> {
  const started = performance.now();
  for (let wait = 200; ; wait = Math.min(wait * 1.5, 2_000)) {
    const refusal = await requestLock(aws, place, { description: lockDescription(own), token: own.run });
    const held = await readLock(aws, place);
    const holder = held && lockHolder(held.description);
    if (held && holder?.run === own.run) return held;
    // A killed run of the same deployment left it. It goes, so that whoever still runs with the record notices.
    if (held && holder?.token === own.token) await deleteStack(aws, { stack: held.stackId, region: place.region });
    else if (held && !(await isLeaving(aws, held, place))) throw busy(held, holder, place);
    else if (!held) await refuseUnusable(aws, place);
    if (performance.now() - started > patience) throw held ? busy(held, holder, place) : untakable(place, refusal);
    await sleep(wait);
  }
}

/** Whether its holder is just letting go of it: change sets may be shown a moment longer than their stack. */
async function isLeaving(aws: Aws, { stackId }: HeldLock, { region }: LockPlace): Promise<boolean> {
  const state = await readStackState(aws, { stack: stackId, region });
  return !state || state.status.startsWith('DELETE_');
}

/** @throws Failure where the stack of the lock is one that was deployed: somebody has executed the change set */
async function refuseUnusable(aws: Aws, { stack, region }: LockPlace): Promise<void> {
  const state = await readStackState(aws, { stack, region });
  if (!state || state.status === 'REVIEW_IN_PROGRESS' || /^DELETE_(IN_PROGRESS|COMPLETE)$/.test(state.status)) return;
  throw new Failure(`The lock cannot be taken: stack ${stack} in ${region} is ${state.status}.`, {
    help: [
      'Charter never deploys this stack: somebody has executed its change set. It holds nothing; delete it, then deploy again:',
      `  aws cloudformation delete-stack --stack-name ${state.id} --region ${region}`,
    ],
  });
}

/** Tries what a second deployment would: an endpoint that takes it keeps no lock, and both of its stacks go. */
async function isKept(aws: Aws, place: LockPlace, held: OrganizationLock): Promise<boolean> {
  try {
    const again = await requestLock(aws, place, { description: 'Tried by the one who holds it', token: randomUUID() });
    if (again !== null) return true;
    const second = await readLock(aws, place);
    if (second) await dropLock(aws, second, place.region);
  } catch (error) {
    await held.release();
    throw error;
  }
  await held.release();
  return false;
}

function lock(
  aws: Aws,
  place: LockPlace,
  held: HeldLock,
  own: LockHolder,
  notice: LockRequest['notice'],
): OrganizationLock {
  return {
    check: async () => {
      // What was shown once may be missing for a moment.
      const now = (await readLock(aws, place)) ?? (await sleep(1_000).then(() => readLock(aws, place)));
      const holder = now && lockHolder(now.description);
      if (holder?.run !== own.run) throw lost(holder);
    },
    release: async () => {
      try {
        // By id: the lock of that name may be somebody else's by now.
        await deleteStack(aws, { stack: held.stackId, region: place.region });
      } catch (error) {
        const command = `aws cloudformation delete-stack --stack-name ${held.stackId} --region ${place.region}`;
        notice(`The lock of the organization stays behind (${(error as Error).message}). To remove it: ${command}`);
      }
    },
  };
}

function lost(holder: LockHolder | null): Failure {
  const whose = holder ? `${saying(holder)} holds it now` : 'nobody holds it now';
  return new Failure(`The lock of this deployment was taken away: ${whose}.`, { exitCode: 5 });
}

function untakable({ stack, region }: LockPlace, refusal: string | null): Failure {
  return new Failure(
    `The lock ${stack} in ${region} cannot be taken: ${refusal ?? 'it is gone as soon as it is taken'}`,
    {
      help: ['Run the same command again. If that does not help, look at this stack in CloudFormation.'],
    },
  );
}

function busy(held: HeldLock, holder: LockHolder | null, { region }: LockPlace): Failure {
  const who = holder ? saying(holder) : 'nobody knows whose';
  return new Failure(`Another deployment holds the lock of this organization: ${who}.`, {
    help: [
      'Wait until it is done. If it was interrupted, run the same charter deploy again with its --record directory: it takes its lock over.',
      'If neither is possible, see with charter recover that nothing is under way, and take the lock away:',
      `  aws cloudformation delete-stack --stack-name ${held.stackId} --region ${region}`,
      'A deployment whose lock was taken away stops before its next operation.',
    ],
  });
}

function saying({ plan, by, since }: LockHolder): string {
  return `plan ${short(plan)} of ${by}, since ${since}`;
}
