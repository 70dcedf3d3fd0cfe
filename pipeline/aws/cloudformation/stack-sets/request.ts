import type { DeploymentTargets, Parameter, StackSetOperationPreferences } from '@aws-sdk/client-cloudformation';
import type { OperationPreferences } from '../../../model/index.js';

/** What a request on instances is for: accounts of OUs, and Regions. Every account stands in every one of the Regions. */
export interface InstanceTargets {
  /** Ids of OUs or of the root. At most {@link mostUnits}. */
  organizationalUnits: string[];
  /** Ids; null where it is every account of these OUs. */
  accounts: string[] | null;
  regions: string[];
}

/** OUs a request. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackInstances.html */
export const mostUnits = 50;

/** AWS's own default where accounts are given is UNION: the OUs whole, and these accounts besides. */
export function deploymentTargets({ organizationalUnits, accounts }: InstanceTargets): DeploymentTargets {
  const OrganizationalUnitIds = organizationalUnits;
  return accounts === null
    ? { OrganizationalUnitIds, AccountFilterType: 'NONE' }
    : { OrganizationalUnitIds, Accounts: accounts, AccountFilterType: 'INTERSECTION' };
}

/** A request may name only Regions that it is for: of the wanted order, those come first, and the others follow by name. */
export function operationPreferences(
  preferences: OperationPreferences,
  regions: readonly string[],
): StackSetOperationPreferences {
  const { failureTolerance, maximumConcurrency, concurrencyMode, regionConcurrency, regionOrder } = preferences;
  const first = regionOrder.filter((region) => regions.includes(region));
  const others = regions.filter((region) => !first.includes(region)).sort();
  return {
    ...('count' in failureTolerance
      ? { FailureToleranceCount: failureTolerance.count }
      : { FailureTolerancePercentage: failureTolerance.percentage }),
    ...('count' in maximumConcurrency
      ? { MaxConcurrentCount: maximumConcurrency.count }
      : { MaxConcurrentPercentage: maximumConcurrency.percentage }),
    ConcurrencyMode: concurrencyMode,
    RegionConcurrencyType: regionConcurrency,
    ...(first.length > 0 ? { RegionOrder: [...first, ...others] } : {}),
  };
}

export function parameterList(parameters: Readonly<Record<string, string>>): Parameter[] {
  return Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }));
}

export function parameterValues(parameters: readonly Parameter[] | undefined): Record<string, string> {
  return Object.fromEntries(
    (parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey ?? '', ParameterValue ?? '']),
  );
}
