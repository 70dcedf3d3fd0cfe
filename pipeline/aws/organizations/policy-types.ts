import { EnablePolicyTypeCommand } from '@aws-sdk/client-organizations';
import type { PolicyType } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { poll } from '../polling.js';
import { errorName } from '../wire-fault.js';
import { type Outcome, rhythm, type Waiting } from './outcome.js';
import { readRoot } from './root.js';

/**
 * Enables a policy type on the root and waits until it is `ENABLED`, because policies of the type cannot be attached
 * before. Enabled already is `unchanged`.
 */
export async function enablePolicyType(
  aws: Aws,
  rootId: string,
  type: PolicyType,
  waiting: Waiting = {},
): Promise<Outcome> {
  const doing = `enable policy type ${type}`;
  return explained(doing, async () => {
    const outcome = await ask(aws, rootId, type);
    await poll(() => readRoot(aws), {
      ...rhythm(waiting, `policy type ${type} to be enabled`, 10 * 60_000),
      done: (root) => root.statuses[type] === 'ENABLED',
    });
    return outcome;
  });
}

async function ask(aws: Aws, RootId: string, PolicyType: PolicyType): Promise<Outcome> {
  try {
    await aws.organizations.send(new EnablePolicyTypeCommand({ RootId, PolicyType }));
    return 'done';
  } catch (error) {
    if (errorName(error) === 'PolicyTypeAlreadyEnabledException') return 'unchanged';
    throw error;
  }
}
