import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import type { LeftoverState, OperationState } from '../world.js';

/**
 * Whether a resource that leaves a stack stays in the world.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
export function isRetained(call: Call, operation: OperationState, leftover: LeftoverState): boolean {
  const { policy, createdHere, resource } = leftover;
  if (operation.kind === 'DELETE' && operation.skip.includes(resource.logicalId)) return true;
  if (policy === 'Delete' || policy === 'Snapshot') return false;
  if (!createdHere) return true;
  if (operation.retainExceptOnCreate) return false;
  if (policy === 'RetainExceptOnCreate') return !quirk(call.world, 'retain-except-on-create');
  return quirk(call.world, 'retain-keeps-failed-creation');
}
