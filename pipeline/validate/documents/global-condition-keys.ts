/** What the values of a condition key are. */
export type KeyType = 'String' | 'ARN' | 'Boolean' | 'date' | 'number' | 'IP address';

export interface GlobalKey {
  /** As AWS writes it; letter case does not count. `aws:RequestTag/` is followed by a tag key. */
  name: string;
  /** Null where AWS's page does not say, or where operators of several types make sense. */
  type: KeyType | null;
  /** Whether a request may hold several values of it, so that the operator needs a set: `ForAnyValue:`. */
  many: boolean;
}

const one = (type: KeyType | null, ...names: string[]) => names.map((name) => ({ name, type, many: false }));
const many = (...names: string[]) => names.map((name) => ({ name, type: 'String' as const, many: true }));

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const keys: readonly GlobalKey[] = [
  ...one('ARN', 'aws:PrincipalArn', 'aws:SourceArn', 'aws:SourceVpcArn', 'aws:ChatbotSourceArn'),
  ...one('ARN', 'aws:SignInSessionArn'),
  ...one('Boolean', 'aws:PrincipalIsAWSService', 'aws:MultiFactorAuthPresent', 'aws:SecureTransport'),
  ...one('Boolean', 'aws:ViaAWSService'),
  ...one('date', 'aws:CurrentTime', 'aws:EpochTime', 'aws:TokenIssueTime'),
  ...one('number', 'aws:MultiFactorAuthAge'),
  ...one('IP address', 'aws:SourceIp', 'aws:VpcSourceIp', 'aws:Ec2InstanceSourcePrivateIPv4'),
  ...one('String', 'aws:PrincipalAccount', 'aws:PrincipalOrgID', 'aws:PrincipalServiceName', 'aws:PrincipalType'),
  ...one('String', 'aws:PrincipalTag/', 'aws:RequestTag/', 'aws:ResourceTag/', 'aws:userid', 'aws:username'),
  ...one('String', 'aws:ResourceAccount', 'aws:ResourceOrgID', 'aws:SourceAccount', 'aws:SourceOrgID'),
  ...one('String', 'aws:SourceVpc', 'aws:SourceVpce', 'aws:VpceAccount', 'aws:VpceOrgID', 'aws:RequestedRegion'),
  ...one('String', 'aws:CalledViaFirst', 'aws:CalledViaLast', 'aws:SourceIdentity', 'aws:Ec2InstanceSourceVpc'),
  ...one('String', 'aws:UserAgent', 'aws:referer'),
  ...one(null, 'aws:AssumedRoot', 'aws:FederatedProvider', 'aws:ViaCustomerDomain', 'aws:CalledViaAWSMCP'),
  ...one(null, 'aws:ViaAWSMCPService', 'aws:IsMcpServiceAction', 'aws:SourceOrgPaths', 'aws:VpceOrgPaths'),
  ...many('aws:PrincipalOrgPaths', 'aws:PrincipalServiceNamesList', 'aws:ResourceOrgPaths', 'aws:CalledVia'),
  ...many('aws:TagKeys'),
];

const byName = new Map(keys.map((key) => [key.name.toLowerCase(), key]));

/** The names of the keys, for "did you mean". */
export const globalConditionKeys: readonly string[] = keys.map(({ name }) => name);

/** A global condition key by the name that a policy uses: `aws:requesttag/Owner` is `aws:RequestTag/`. */
export function globalConditionKey(name: string): GlobalKey | undefined {
  const small = name.toLowerCase();
  return byName.get(small) ?? byName.get(small.slice(0, small.indexOf('/') + 1));
}
