import * as client from '@aws-sdk/client-organizations';
import type { Service } from '../service.js';
import {
  accountCreated,
  createAccount,
  describeCreateAccountStatus,
  listCreateAccountStatus,
} from './account-creation.js';
import {
  accountClosed,
  closeAccount,
  describeAccount,
  listAccounts,
  listAccountsForParent,
  moveAccount,
  removeAccountFromOrganization,
} from './accounts.js';
import {
  deregisterDelegatedAdministrator,
  listDelegatedAdministrators,
  listDelegatedServicesForAccount,
  registerDelegatedAdministrator,
} from './delegated-administrators.js';
import { describeOrganization } from './organization.js';
import {
  createOrganizationalUnit,
  deleteOrganizationalUnit,
  describeOrganizationalUnit,
  listOrganizationalUnitsForParent,
  updateOrganizationalUnit,
} from './organizational-units.js';
import { listChildren, listParents } from './parents-and-children.js';
import { createPolicy, deletePolicy, describePolicy, listPolicies, updatePolicy } from './policies.js';
import { attachPolicy, detachPolicy, listPoliciesForTarget, listTargetsForPolicy } from './policy-attachments.js';
import { rates } from './rates.js';
import { deleteResourcePolicy, describeResourcePolicy, putResourcePolicy } from './resource-policy.js';
import { disablePolicyType, enablePolicyType, listRoots, policyTypeDisabled, policyTypeEnabled } from './roots.js';
import { listTagsForResource, tagResource, untagResource } from './tags.js';
import {
  disableAWSServiceAccess,
  enableAWSServiceAccess,
  listAWSServiceAccessForOrganization,
} from './trusted-access.js';

/** AWS Organizations, as far as governance uses it. */
export const organizations: Service = {
  name: 'organizations',
  protocol: { kind: 'awsJson', target: 'AWSOrganizationsV20161128' },
  client,
  throttleCode: 'TooManyRequestsException',
  rates,
  operations: {
    DescribeOrganization: describeOrganization,
    ListRoots: listRoots,
    EnablePolicyType: enablePolicyType,
    DisablePolicyType: disablePolicyType,
    CreateOrganizationalUnit: createOrganizationalUnit,
    UpdateOrganizationalUnit: updateOrganizationalUnit,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListChildren: listChildren,
    ListParents: listParents,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    DescribeAccount: describeAccount,
    CreateAccount: createAccount,
    DescribeCreateAccountStatus: describeCreateAccountStatus,
    ListCreateAccountStatus: listCreateAccountStatus,
    MoveAccount: moveAccount,
    CloseAccount: closeAccount,
    RemoveAccountFromOrganization: removeAccountFromOrganization,
    CreatePolicy: createPolicy,
    UpdatePolicy: updatePolicy,
    DeletePolicy: deletePolicy,
    DescribePolicy: describePolicy,
    ListPolicies: listPolicies,
    AttachPolicy: attachPolicy,
    DetachPolicy: detachPolicy,
    ListPoliciesForTarget: listPoliciesForTarget,
    ListTargetsForPolicy: listTargetsForPolicy,
    EnableAWSServiceAccess: enableAWSServiceAccess,
    DisableAWSServiceAccess: disableAWSServiceAccess,
    ListAWSServiceAccessForOrganization: listAWSServiceAccessForOrganization,
    RegisterDelegatedAdministrator: registerDelegatedAdministrator,
    DeregisterDelegatedAdministrator: deregisterDelegatedAdministrator,
    ListDelegatedAdministrators: listDelegatedAdministrators,
    ListDelegatedServicesForAccount: listDelegatedServicesForAccount,
    PutResourcePolicy: putResourcePolicy,
    DescribeResourcePolicy: describeResourcePolicy,
    DeleteResourcePolicy: deleteResourcePolicy,
    TagResource: tagResource,
    UntagResource: untagResource,
    ListTagsForResource: listTagsForResource,
  },
  effects: { accountCreated, accountClosed, policyTypeEnabled, policyTypeDisabled },
};
