import type { DeploymentTargets } from '@aws-sdk/client-cloudformation';
import { lookup } from '../../lookup.js';
import { chain, isParent } from '../../organizations/tree.js';
import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { validationError } from '../template/validation-error.js';

/** Account id → the root or OU of the request that it is targeted through. */
export type TargetedAccounts = Map<string, string>;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackInstances.html: 50 OUs a call. */
const mostUnits = 50;

export interface TargetInput {
  Accounts?: string[] | undefined;
  DeploymentTargets?: DeploymentTargets | undefined;
  Regions?: string[] | undefined;
}

/**
 * The accounts that DeploymentTargets means today: those of the OUs and of the OUs below them, filtered, and never the
 * management account.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeploymentTargets.html
 *
 * @param creating CreateStackInstances knows no UNION
 * @throws ServiceError ValidationError
 */
export function targetedAccounts(call: Call, input: TargetInput, creating: boolean): TargetedAccounts {
  const targets = checkTargets(call, input);
  const filter = filterOf(targets, creating);
  const named = new Set(targets.Accounts ?? []);
  const accounts: TargetedAccounts = new Map();
  const units = targets.OrganizationalUnitIds ?? [];
  const covering = coverage(call, units);
  for (const { id, parentId } of Object.values(call.world.accounts)) {
    if (id === call.world.organization?.managementAccountId && quirk(call.world, 'management-never-a-target')) continue;
    const unit = covering(parentId);
    const wanted =
      filter === 'UNION'
        ? unit !== undefined || named.has(id)
        : unit !== undefined && (filter === 'NONE' || named.has(id) === (filter === 'INTERSECTION'));
    if (wanted) accounts.set(id, unit ?? parentId);
  }
  return accounts;
}

/** The nearest of the units that a parent is or stands below. */
export function coverage(call: Pick<Call, 'world'>, units: readonly string[]): (parent: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (parent) => {
    if (!known.has(parent)) {
      const path = quirk(call.world, 'child-units-included') ? chain(call.world, parent) : [parent];
      known.set(
        parent,
        path.findLast((id) => units.includes(id)),
      );
    }
    return known.get(parent);
  };
}

function checkTargets(call: Call, { Accounts, DeploymentTargets: targets }: TargetInput): DeploymentTargets {
  const units = targets?.OrganizationalUnitIds ?? [];
  if (Accounts?.length || !targets || units.length === 0) {
    throw validationError('StackSets with SERVICE_MANAGED permission model can only have OrganizationalUnit as target');
  }
  if (targets.AccountsUrl !== undefined) {
    throw new ServiceError('UnsupportedOperation', 'AccountsUrl is not supported by the sandbox.');
  }
  if (units.length > mostUnits) {
    throw validationError(
      `1 validation error detected: Value '${units.length}' at 'deploymentTargets.organizationalUnitIds' failed to ` +
        `satisfy constraint: Member must have length less than or equal to ${mostUnits}`,
    );
  }
  const unknown = units.filter((id) => !isParent(call.world, id));
  if (unknown.length > 0) throw validationError(`Organizational units not found: [${unknown.join(', ')}]`);
  const strangers = (targets.Accounts ?? []).filter((id) => !lookup(call.world.accounts, id));
  if (strangers.length > 0) {
    throw validationError(`Accounts are not in the organization: [${strangers.join(', ')}]`);
  }
  return targets;
}

function filterOf(
  { AccountFilterType: given, Accounts = [] }: DeploymentTargets,
  creating: boolean,
): 'NONE' | 'INTERSECTION' | 'DIFFERENCE' | 'UNION' {
  if (Accounts.length === 0) {
    if (given === 'INTERSECTION' || given === 'DIFFERENCE') {
      throw validationError(`AccountFilterType ${given} needs Accounts.`);
    }
    return 'NONE';
  }
  if (given === undefined && creating) throw validationError('Accounts need an AccountFilterType.');
  if (given === 'NONE') throw validationError('AccountFilterType NONE takes no Accounts.');
  if (given === 'UNION' && creating) {
    throw validationError('AccountFilterType UNION is not supported for CreateStackInstances operations.');
  }
  return given ?? 'UNION';
}

/** @throws ServiceError ValidationError */
export function checkRegions(regions: string[] | undefined): string[] {
  if (!regions || regions.length === 0) throw validationError('You must specify at least one value for Regions.');
  const wrong = regions.filter((region) => !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region));
  if (wrong.length > 0) throw validationError(`Invalid Region specified: [${wrong.join(', ')}]`);
  return [...new Set(regions)];
}
