import type { AutoDeployment } from '@aws-sdk/client-cloudformation';
import { type Call, ServiceError } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import { allStackSets } from './find.js';
import type { AutoDeploymentState } from './state.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html */
const mostDependencies = { stackSet: 10, account: 100 };

/**
 * @param name of the stack set that it is for
 * @throws ServiceError ValidationError, LimitExceededException
 */
export function readAutoDeployment(
  call: Call,
  input: AutoDeployment,
  { name, account }: { name: string; account: string },
): AutoDeploymentState {
  const enabled = input.Enabled === true;
  if (!enabled && input.RetainStacksOnAccountRemoval === true) {
    throw validationError('RetainStacksOnAccountRemoval can be set only if AutoDeployment is enabled.');
  }
  if (enabled && input.RetainStacksOnAccountRemoval === undefined) {
    throw validationError('RetainStacksOnAccountRemoval must be specified if AutoDeployment is enabled.');
  }
  const dependsOn = [...new Set(input.DependsOn ?? [])];
  if (!enabled && dependsOn.length > 0)
    throw validationError('DependsOn can be set only if AutoDeployment is enabled.');
  checkDependencies(call, dependsOn, { name, account });
  return { enabled, retainStacks: input.RetainStacksOnAccountRemoval === true, dependsOn };
}

function checkDependencies(
  call: Call,
  dependsOn: string[],
  { name, account }: { name: string; account: string },
): void {
  if (dependsOn.length === 0) return;
  const sets = allStackSets(call).filter((set) => set.account === account && set.status === 'ACTIVE');
  const elsewhere = sets.filter((set) => set.name !== name).flatMap((set) => set.autoDeployment.dependsOn).length;
  if (dependsOn.length > mostDependencies.stackSet || elsewhere + dependsOn.length > mostDependencies.account) {
    const { stackSet, account: all } = mostDependencies;
    const message = `A stack set has at most ${stackSet} dependencies, and an account ${all}.`;
    throw new ServiceError('LimitExceededException', message);
  }
  const unknown = dependsOn.filter((arn) => !sets.some((set) => set.arn === arn));
  if (unknown.length > 0) throw validationError(`Stack sets to depend on do not exist: [${unknown.join(', ')}]`);
  const own = sets.find((set) => set.name === name)?.arn;
  if (own !== undefined && reaches(dependsOn, own)) {
    throw validationError(`Circular dependency between stack sets: ${own}`);
  }

  function reaches(arns: string[], wanted: string, seen = new Set<string>()): boolean {
    return arns.some((arn) => {
      if (arn === wanted) return true;
      if (seen.has(arn)) return false;
      seen.add(arn);
      return reaches(sets.find((set) => set.arn === arn)?.autoDeployment.dependsOn ?? [], wanted, seen);
    });
  }
}
