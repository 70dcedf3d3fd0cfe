import { deploy, holdLock, openRecord } from '../../pipeline/deploy/index.js';
import { organizationStackPrefix, version } from '../../pipeline/model/index.js';

import type { DeployOptions } from '../../pipeline/pipeline.js';
import { choicesOf, recover } from '../../pipeline/recover/index.js';

/**
 * Deploys a plan that frees stacks. The config has no part in it: the plan is made again from the stacks alone, with the
 * choices that it was made with.
 */
export async function deployRecovery(
  options: Omit<DeployOptions, 'checked'>,
): Promise<{ done: number; unchanged: number }> {
  const { plan, approval, aws, recordDirectory, onProgress, now = () => new Date() } = options;
  const release = await holdLock(recordDirectory, now());
  try {
    const record = await openRecord(recordDirectory, plan.digest, now);
    const input = { aws, region: aws.organizationsRegion, prefix: organizationStackPrefix, version };
    const replan = async () => (await recover({ ...input, choices: choicesOf(plan) })).plan;
    const deployment = deploy({ plan, approval, record, replan, symbols: async () => ({}), aws, onProgress, now });
    return await deployment.finally(record.close);
  } finally {
    await release();
  }
}
