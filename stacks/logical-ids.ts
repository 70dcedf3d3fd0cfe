import { createHash } from 'node:crypto';
import { type PolicyType, policyKind } from '../pipeline/model/index.js';

/**
 * Logical ids follow from an object's identity alone, so that order and neighbours do not matter. A hash keeps names
 * apart that differ only in characters a logical id cannot have (letters and digits, at most 255).
 */
export function organizationalUnitLogicalId(path: string): string {
  return logicalId('Ou', path);
}

export function policyLogicalId(type: PolicyType, name: string): string {
  return logicalId(letters(policyKind(type).short), `${type}/${name}`, name);
}

export const resourcePolicyLogicalId = 'ResourcePolicy';

/** The parameter that stands for a symbol: `${account:LogArchive}` → `AccountLogArchive…`. */
export function parameterName(symbol: string): string {
  if (symbol === '${root}') return 'RootId';
  if (symbol === '${organization}') return 'OrganizationId';
  const [kind = '', name = ''] = symbol.slice(2, -1).split(/:(.*)/s);
  return logicalId(letters(kind), symbol, name);
}

/** A logical id that follows from what a resource is called: `Role` of `charter-remediation-s3`. */
export function identityLogicalId(kind: string, identity: string, shown = identity): string {
  return logicalId(kind, identity, shown);
}

function logicalId(prefix: string, identity: string, shown = identity): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${prefix}${letters(shown).slice(0, 200)}${hash}`;
}

function letters(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
