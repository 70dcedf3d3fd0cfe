/**
 * The stack whose only change set is the lock of an organization. It is never deployed: it holds nothing, and is neither part
 * of a snapshot nor of what a plan rests on.
 */
export const lockStackName = 'charter-lock';

/** Who holds the lock of an organization. */
export interface LockHolder {
  /** Digest of the plan that is deployed. */
  plan: string;
  /** ARN of the credentials. */
  by: string;
  /** ISO 8601, UTC. */
  since: string;
  /** The same for every run of one plan with one record: such a run may take the lock over. */
  token: string;
  /** Another one for each run. */
  run: string;
}

/** What the holder writes into the lock, for people and for Charter. At most 1,024 characters. */
export function lockDescription({ plan, by, since, token, run }: LockHolder): string {
  return `Charter deploys plan ${plan} as ${by.slice(0, 700)} since ${since} (${token} ${run})`;
}

/** Null where it is no description of a lock. */
export function lockHolder(description: string): LockHolder | null {
  const found = /^Charter deploys plan (\w+) as (.*) since (\S+) \((\w+) ([\w-]+)\)$/s.exec(description);
  if (!found) return null;
  const [, plan = '', by = '', since = '', token = '', run = ''] = found;
  return { plan, by, since, token, run };
}
