import type { World } from './world.js';

/**
 * How AWS differs from what one would expect, each with its switch, so that a test can prove that something depends on
 * it. All are on unless a world says otherwise.
 */
export const quirks = {
  'empty-pages': 'A list that does not fit on one page answers an empty page with a token in between.',
  'page-size-20': 'Lists of Organizations answer at most 20 items a page, whatever MaxResults asks.',
  'stale-reads': 'Lists may show what was before a write, for `settings.staleReadsMs` (0 unless asked for).',
  'account-state-only': 'Accounts have `State`; the retired `Status` is absent.',
  'asynchronous-account-creation': 'CreateAccount answers IN_PROGRESS; the account exists when it SUCCEEDED.',
  'concurrent-creations': 'A sixth account creation at a time is refused with TooManyRequestsException.',
  'email-fails-later': 'An e-mail that is taken is not refused: the creation FAILS with EMAIL_ALREADY_EXISTS.',
  'default-policies': 'FullAWSAccess (RCPFullAWSAccess) is attached to everything as soon as its type is enabled.',
  'last-scp': 'The last SCP of a root, OU or account cannot be detached.',
  'rcp-default-stays': 'RCPFullAWSAccess cannot be detached.',
  'attachment-quota': 'A target takes at most 10 SCPs, 5 RCPs, …; AWS’s default policy counts.',
  'document-size': 'Policy documents are measured in characters as sent, whitespace included.',
  'ou-depth': 'OUs nest at most 5 levels below the root.',
  'unique-sibling-names': 'Two OUs under one parent cannot have one name; neither can two policies of one type.',
  'ou-not-empty': 'An OU with OUs or accounts in it cannot be deleted.',
  'policy-in-use': 'A policy that is attached cannot be deleted.',
  'source-parent': 'MoveAccount names the source parent, and fails with SourceParentNotFound once it has moved.',
  'policy-type-pending': 'EnablePolicyType answers PENDING_ENABLE and is ENABLED a moment later.',
  'policy-type-required': 'A policy cannot be attached while its type is not enabled on the root.',
  'suspended-not-delegable': 'Suspended accounts and the management account cannot be delegated administrators.',
  'service-access-first': 'A delegated administrator needs trusted access of its service first.',
  'member-access-denied': 'Member accounts are denied what only the management account may call.',
  'concurrent-modification': 'A write to an object on which another write is still running is refused.',
} as const satisfies Record<string, string>;

/** Whether AWS's behaviour of this name is on in this world. Names of CloudFormation's quirks are its own. */
export function quirk(world: World, name: string): boolean {
  return world.quirks[name] ?? true;
}
