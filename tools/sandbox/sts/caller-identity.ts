import type { GetCallerIdentityRequest, GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import type { Call } from '../service.js';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export function getCallerIdentity(call: Call<GetCallerIdentityRequest>): GetCallerIdentityResponse {
  const { account } = call;
  return { Account: account, Arn: `arn:aws:iam::${account}:user/sandbox`, UserId: 'AIDASANDBOXSANDBOX123' };
}
