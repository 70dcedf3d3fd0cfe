import { createHash } from 'node:crypto';
import {
  type Config,
  type DocumentConfig,
  type OrganizationalUnitConfig,
  type PolicyConfig,
  organizationStackPrefix as stackName,
} from '../model/index.js';

/** The share of the organization's objects that one stack holds. */
export interface OrganizationPart {
  name: string;
  organizationalUnits: OrganizationalUnitConfig[];
  policies: PolicyConfig[];
  resourcePolicy: DocumentConfig | null;
}

/**
 * Divides the organization into the stacks that the config asks for. One stack is the rule: OUs and their policies
 * together. In parts, OUs go first, a whole tree below the root to one part, and policies after them, so that no stack
 * needs a later one. The parts follow from a hash of the name, so that a new object moves no other.
 */
export function divideOrganization(config: Config): OrganizationPart[] {
  const organizationalUnits = config.organizationalUnits.filter((unit) => !unit.ignored);
  const { organizationalUnits: unitParts, policies: policyParts } = config.organizationStackParts;
  const whole = {
    name: stackName,
    organizationalUnits,
    policies: config.policies,
    resourcePolicy: config.resourcePolicy,
  };
  if (unitParts <= 1 && policyParts <= 1) return isEmpty(whole) ? [] : [whole];

  const units = divide(organizationalUnits, unitParts, (unit) => unit.path.split('/')[0] ?? unit.path).map(
    (part, index) => ({
      name: unitParts <= 1 ? stackName : `${stackName}-ous-${index + 1}`,
      organizationalUnits: part,
      policies: [],
      resourcePolicy: index === 0 ? config.resourcePolicy : null,
    }),
  );
  const policies = divide(config.policies, policyParts, (policy) => `${policy.type}/${policy.name}`).map(
    (part, index) => ({
      name: `${stackName}-policies-${index + 1}`,
      organizationalUnits: [],
      policies: part,
      resourcePolicy: null,
    }),
  );
  return [...units, ...policies].filter((part) => !isEmpty(part));
}

/** CloudFormation has no stack without resources. */
function isEmpty(part: OrganizationPart): boolean {
  return part.organizationalUnits.length === 0 && part.policies.length === 0 && part.resourcePolicy === null;
}

function divide<T>(items: T[], parts: number, key: (item: T) => string): T[][] {
  const divided = Array.from({ length: Math.max(1, parts) }, (): T[] => []);
  for (const item of items) {
    const hash = createHash('sha256').update(key(item)).digest().readUInt32BE(0);
    divided[hash % divided.length]?.push(item);
  }
  return divided;
}
