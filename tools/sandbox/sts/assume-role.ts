import type { AssumeRoleRequest, AssumeRoleResponse } from '@aws-sdk/client-sts';
import { type Call, ServiceError } from '../service.js';

/**
 * Any role name of an active account of the organization can be assumed: the sandbox has no IAM.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function assumeRole(call: Call<AssumeRoleRequest>): AssumeRoleResponse {
  const { RoleArn = '', RoleSessionName = '', DurationSeconds = 3600 } = call.input;
  if (!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName)) throw invalid('roleSessionName');
  if (DurationSeconds < 900 || DurationSeconds > 43_200) throw invalid('durationSeconds');
  const [, account = '', roleName = ''] = /^arn:aws:iam::(\d{12}):role\/(.+)$/.exec(RoleArn) ?? [];
  if (call.world.accounts[account]?.state !== 'ACTIVE') {
    const message = `User: arn:aws:iam::${call.account}:user/sandbox is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`;
    throw new ServiceError('AccessDenied', message, { status: 403 });
  }
  const accessKeyId = call.newId('accessKey');
  const expiresAt = call.now().getTime() + DurationSeconds * 1000;
  call.world.sessions[accessKeyId] = { accessKeyId, account, roleName, sessionName: RoleSessionName, expiresAt };
  const name = roleName.split('/').at(-1) ?? '';
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: call.newId('secret'),
      SessionToken: `session-${accessKeyId}`,
      Expiration: new Date(expiresAt),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${call.newId('roleId')}:${RoleSessionName}`,
      Arn: `arn:aws:sts::${account}:assumed-role/${name}/${RoleSessionName}`,
    },
  };
}

function invalid(member: string): ServiceError {
  return new ServiceError('ValidationError', `1 validation error detected: ${member} does not meet its constraint`);
}
