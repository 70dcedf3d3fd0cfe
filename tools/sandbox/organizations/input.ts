import { invalidInput } from './errors.js';

/** What AWS accepts for a member, by its name: https://docs.aws.amazon.com/organizations/latest/APIReference/ */
interface Constraint {
  pattern?: RegExp;
  min?: number;
  max: number;
}

const ou = 'ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}';
const root = 'r-[0-9a-z]{4,32}';
const parent: Constraint = { pattern: new RegExp(`^((${root})|(${ou}))$`), max: 100 };

const constraints: Readonly<Record<string, Constraint>> = {
  ParentId: parent,
  SourceParentId: parent,
  DestinationParentId: parent,
  RootId: { pattern: new RegExp(`^${root}$`), max: 34 },
  OrganizationalUnitId: { pattern: new RegExp(`^${ou}$`), max: 68 },
  AccountId: { pattern: /^\d{12}$/, max: 12 },
  ChildId: { pattern: new RegExp(`^((\\d{12})|(${ou}))$`), max: 100 },
  PolicyId: { pattern: /^p-[0-9a-zA-Z_]{8,128}$/, max: 130 },
  TargetId: { pattern: new RegExp(`^((${root})|(\\d{12})|(${ou}))$`), max: 100 },
  CreateAccountRequestId: { pattern: /^car-[a-z0-9]{8,32}$/, max: 36 },
  Name: { min: 1, max: 128 },
  Description: { max: 512 },
  AccountName: { pattern: /^[ -~]+$/, min: 1, max: 50 },
  Email: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, min: 6, max: 64 },
  RoleName: { pattern: /^[\w+=,.@-]{1,64}$/, max: 64 },
  ServicePrincipal: { pattern: /^[\w+=,.@-]*$/, min: 1, max: 128 },
};

/** @throws ServiceError InvalidInputException with the reason that AWS gives */
export function checkInput(input: object): void {
  for (const [name, value] of Object.entries(input)) {
    const constraint = constraints[name];
    if (!constraint || typeof value !== 'string') continue;
    const length = [...value].length;
    const { min = 0, max, pattern } = constraint;
    if (length > max) throw invalidInput('MAX_LENGTH_EXCEEDED', `${name} takes at most ${max} characters.`);
    if (length < min) throw invalidInput('MIN_LENGTH_EXCEEDED', `${name} takes at least ${min} characters.`);
    if (pattern && !pattern.test(value)) {
      throw invalidInput(
        'INVALID_PATTERN',
        `You provided a value for ${name} that does not match the required pattern.`,
      );
    }
  }
}
