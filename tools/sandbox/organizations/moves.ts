import type { Call } from '../service.js';

/**
 * Tells CloudFormation that an account has joined the organization (from null), left it (to null), or moved to another
 * parent: stack sets with auto-deployment follow it.
 */
export function tellMove(call: Call, move: { accountId: string; from: string | null; to: string | null }): void {
  const sets = Object.values(call.world.cloudformation.stackSets ?? {});
  if (!sets.some(({ status, autoDeployment }) => status === 'ACTIVE' && autoDeployment.enabled)) return;
  call.schedule(0, { service: 'cloudformation', kind: 'accountMoved', input: move });
}
