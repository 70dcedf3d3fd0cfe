import * as client from '@aws-sdk/client-sts';
import type { Service } from '../service.js';
import { assumeRole } from './assume-role.js';
import { getCallerIdentity } from './caller-identity.js';

/** AWS STS: who am I, and let me be somebody in a member account. */
export const sts: Service = {
  name: 'sts',
  protocol: { kind: 'awsQuery', version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  client,
  throttleCode: 'Throttling',
  operations: { GetCallerIdentity: getCallerIdentity, AssumeRole: assumeRole },
};
