import { quirk } from '../quirks.js';
import { ServiceError } from '../service.js';
import type { World } from '../world.js';
import { constraintViolation } from './errors.js';
import { policyQuota } from './quotas.js';

/**
 * What Organizations checks of a document when it takes it: JSON, its size in characters as sent, and for SCPs and RCPs
 * the statements' elements.
 *
 * @throws ServiceError MalformedPolicyDocumentException, ConstraintViolationException
 */
export function checkPolicyDocument(world: World, type: string, content: string): void {
  const limit = policyQuota(world, type, 'characters');
  if ([...content].length > limit && quirk(world, 'document-size')) {
    const message = `You have exceeded the maximum size of a policy of this type: ${limit} characters.`;
    throw constraintViolation('POLICY_CONTENT_LIMIT_EXCEEDED', message);
  }
  const document = parse(content);
  if (type === 'SERVICE_CONTROL_POLICY') checkStatements(document, scpStatement);
  if (type === 'RESOURCE_CONTROL_POLICY') checkStatements(document, rcpStatement);
}

type Elements = Readonly<Record<string, unknown>>;

function parse(content: string): Elements {
  try {
    const document: unknown = JSON.parse(content);
    if (document !== null && typeof document === 'object' && !Array.isArray(document)) return document as Elements;
  } catch {
    // Said below.
  }
  throw malformed('The provided policy document does not meet the requirements of the specified policy type.');
}

function checkStatements(document: Elements, check: (statement: Elements) => string | null): void {
  if (!('Statement' in document)) throw malformed('The policy has no Statement.');
  const statements = [document['Statement']].flat();
  for (const statement of statements) {
    if (statement === null || typeof statement !== 'object') throw malformed('A Statement is an object.');
    const fault = check(statement as Elements);
    if (fault) throw malformed(fault);
  }
}

/** Since September 2025 SCPs take the whole IAM language but for principals. */
function scpStatement(statement: Elements): string | null {
  if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny') return 'Effect is Allow or Deny.';
  if ('Principal' in statement || 'NotPrincipal' in statement) return 'SCPs take no Principal and no NotPrincipal.';
  if (!('Action' in statement) && !('NotAction' in statement)) return 'A statement needs Action or NotAction.';
  return null;
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
function rcpStatement(statement: Elements): string | null {
  if (statement['Effect'] !== 'Deny') return 'An RCP of your own denies.';
  if (statement['Principal'] !== '*') return 'The Principal of an RCP is "*".';
  if ('NotPrincipal' in statement || 'NotAction' in statement) return 'RCPs take no NotPrincipal and no NotAction.';
  if (!('Action' in statement)) return 'A statement needs Action.';
  return null;
}

function malformed(message: string): ServiceError {
  return new ServiceError('MalformedPolicyDocumentException', message);
}
