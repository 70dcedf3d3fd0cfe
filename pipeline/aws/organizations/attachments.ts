import {
  AttachPolicyCommand,
  DetachPolicyCommand,
  ListPoliciesForTargetCommand,
  ListTargetsForPolicyCommand,
} from '@aws-sdk/client-organizations';
import type { LiveAttachment, PolicyType } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages } from '../pages.js';
import { errorName } from '../wire-fault.js';
import type { Outcome } from './outcome.js';

/** Reads what a policy is attached to directly: roots, OUs, accounts. About 20 a call on AWS. */
export async function readAttachments(aws: Aws, policyId: string): Promise<LiveAttachment[]> {
  const limit = aws.limit('ListTargetsForPolicy');
  const targets = await explained(`read what policy ${policyId} is attached to`, async () => {
    try {
      return await allPages(
        (NextToken) =>
          limit(() => aws.organizations.send(new ListTargetsForPolicyCommand({ PolicyId: policyId, NextToken }))),
        (page) => page.Targets,
      );
    } catch (error) {
      // Deleted since it was listed; what is deleted is attached to nothing.
      if (errorName(error) === 'PolicyNotFoundException') return [];
      throw error;
    }
  });
  return targets.map((target) => ({ policyId, targetId: target.TargetId ?? '' }));
}

/** Reads back which policies of a type are attached to one target directly: their ids, sorted. */
export async function listPoliciesForTarget(aws: Aws, targetId: string, type: PolicyType): Promise<string[]> {
  const limit = aws.limit('ListPoliciesForTarget');
  const policies = await explained(`read the policies of ${targetId}`, () =>
    allPages(
      (NextToken) =>
        limit(() =>
          aws.organizations.send(new ListPoliciesForTargetCommand({ TargetId: targetId, Filter: type, NextToken })),
        ),
      (page) => page.Policies,
    ),
  );
  return policies.map(({ Id }) => Id ?? '').sort();
}

/** Attaches a policy; one that is attached already is `unchanged`. */
export async function attachPolicy(aws: Aws, policyId: string, targetId: string): Promise<Outcome> {
  return explained(`attach policy ${policyId} to ${targetId}`, async () => {
    try {
      await aws.organizations.send(new AttachPolicyCommand({ PolicyId: policyId, TargetId: targetId }));
      return 'done';
    } catch (error) {
      if (errorName(error) === 'DuplicatePolicyAttachmentException') return 'unchanged';
      throw error;
    }
  });
}

/** Detaches a policy; one that is not attached is `unchanged`. AWS refuses to detach the last SCP of a target. */
export async function detachPolicy(aws: Aws, policyId: string, targetId: string): Promise<Outcome> {
  return explained(`detach policy ${policyId} from ${targetId}`, async () => {
    try {
      await aws.organizations.send(new DetachPolicyCommand({ PolicyId: policyId, TargetId: targetId }));
      return 'done';
    } catch (error) {
      if (errorName(error) === 'PolicyNotAttachedException') return 'unchanged';
      throw error;
    }
  });
}
