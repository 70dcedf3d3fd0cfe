import fc from 'fast-check';
import {
  type Config,
  type JsonObject,
  type PolicyConfig,
  type PolicyType,
  policyKinds,
  type Snapshot,
} from '../../pipeline/model/index.js';
import { emptyConfig } from '../fixtures/empty-config.js';

/** Organizations and configs that overlap: some of what lives is in the config, some is not, some is to be made. */
const unitPaths = [
  'Security',
  'Workloads',
  'Workloads/Prod',
  'Workloads/Prod/Eu',
  'Workloads/NonProd',
  'Sandbox',
  'Infra',
];
const accountNames = ['Audit', 'Logs', 'Network', 'Payments', 'Search', 'Shop', 'Lab'];
const policyNames = ['Regions', 'Leave', 'Root', 'Trail', 'Config'];

const statement = fc.constantFrom(
  { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
  { Effect: 'Deny', Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'], Resource: '*' },
  { Sid: 'Config', Effect: 'Deny', Action: 'config:Delete*', Resource: '*' },
  {
    Effect: 'Deny',
    Action: 's3:*',
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:PrincipalOrgID': '${ORG_ID}' } },
  },
  {
    Effect: 'Deny',
    Action: 'iam:CreateUser',
    Resource: '*',
    Condition: { ArnNotLike: { 'aws:PrincipalArn': '${aws:x}' } },
  },
) as unknown as fc.Arbitrary<JsonObject>;

const denyDocument = fc
  .uniqueArray(statement, { minLength: 1, maxLength: 4, selector: (s) => JSON.stringify(s) })
  .map((Statement): JsonObject => ({ Version: '2012-10-17', Statement }));

/** What a list has to allow everywhere, or the plan would be refused as a lock-out. */
const needed = ['cloudformation:*', 'iam:GetRole', 'iam:PutRolePolicy', 'organizations:*', 'sts:*'];

const allowDocument = fc.constantFrom('ec2:*', 's3:*').map(
  (service): JsonObject => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: [service, ...needed], Resource: '*' }],
  }),
);

const tagDocument = fc
  .constantFrom('Team', 'Cost')
  .map((key): JsonObject => ({ tags: { [key]: { tag_key: { '@@assign': key } } } }));

/** A subset of OU paths that holds the parents of all it holds. */
const units = fc.subarray(unitPaths).map((paths) => {
  const all = new Set(
    paths.flatMap((path) => path.split('/').map((_part, i, parts) => parts.slice(0, i + 1).join('/'))),
  );
  return unitPaths.filter((path) => all.has(path));
});

const policies = (paths: string[], accounts: string[]): fc.Arbitrary<PolicyConfig[]> => {
  const targets = fc.record({
    organizationalUnits: fc.subarray(['Root', ...paths], { maxLength: Math.min(3, paths.length + 1) }),
    accounts: fc.subarray(accounts, { maxLength: Math.min(2, accounts.length) }),
  });
  const one = (type: PolicyType, strategy: PolicyConfig['strategy'], document: fc.Arbitrary<JsonObject>) =>
    fc.record({
      type: fc.constant(type),
      name: fc.constantFrom(...policyNames).map((name) => (strategy === 'allow-list' ? `Allow${name}` : name)),
      description: fc.constantFrom('', 'why'),
      path: fc.constant('policies/x.json'),
      document,
      targets,
      strategy: fc.constant(strategy),
      rollout: fc.constant<PolicyConfig['rollout']>('atOnce'),
    });
  return fc.uniqueArray(
    fc.oneof(
      { weight: 6, arbitrary: one('SERVICE_CONTROL_POLICY', 'deny-list', denyDocument) },
      { weight: 1, arbitrary: one('SERVICE_CONTROL_POLICY', 'allow-list', allowDocument) },
      { weight: 2, arbitrary: one('TAG_POLICY', 'deny-list', tagDocument) },
    ),
    { maxLength: 6, selector: ({ type, name }) => `${type}/${name}` },
  );
};

/** A valid config. Its accounts' OUs and its policies' targets are all declared. */
export const arbitraryConfig: fc.Arbitrary<Config> = fc
  .record({ paths: units, names: fc.subarray(accountNames) })
  .chain(({ paths, names }) =>
    fc.record({
      paths: fc.constant(paths),
      accounts: fc.tuple(
        ...names.map((name) =>
          fc.record({
            name: fc.constant(name),
            organizationalUnit: fc.constantFrom('Root', ...paths),
            tags: fc.option(fc.constantFrom<Record<string, string>>({ team: 'a' }, { team: 'b', cost: '1' }), {
              nil: null,
            }),
          }),
        ),
      ),
      policies: policies(paths, names),
      parts: fc.constantFrom(1, 1, 1, 2),
      trusted: fc.subarray(['config.amazonaws.com', 'ram.amazonaws.com']),
      resourcePolicy: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
    }),
  )
  .map(({ paths, accounts, policies: wanted, parts, trusted, resourcePolicy }): Config => {
    const used = new Set(wanted.map(({ type }) => type));
    return {
      ...emptyConfig,
      organizationalUnits: paths.map((path) => ({ path, ignored: false, implied: false })),
      accounts: accounts.map((account) => ({
        ...account,
        email: `${account.name.toLowerCase()}@example.com`,
        accountId: null,
        govCloud: false,
      })),
      policies: wanted,
      policyTypes: policyKinds.map(({ type }) => type).filter((type) => used.has(type)),
      trustedServices: trusted,
      resourcePolicy: resourcePolicy
        ? {
            path: 'policies/org.json',
            document: {
              Version: '2012-10-17',
              Statement: [
                { Sid: resourcePolicy, Effect: 'Allow', Principal: '*', Action: 'organizations:List*', Resource: '*' },
              ],
            },
          }
        : null,
      organizationStackParts: { organizationalUnits: parts, policies: parts },
    };
  });

/** An organization as somebody made it by hand, before Charter. */
export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = arbitraryConfig.chain((made) =>
  fc
    .record({
      names: fc.subarray(accountNames),
      places: fc.array(fc.nat(), { minLength: accountNames.length, maxLength: accountNames.length }),
      suspended: fc.option(fc.constantFrom(...accountNames), { nil: null, freq: 4 }),
      extraTypes: fc.subarray<PolicyType>(['SERVICE_CONTROL_POLICY', 'TAG_POLICY']),
    })
    .map((parts) => handMade(made, parts)),
);

function handMade(
  made: Config,
  parts: { names: string[]; places: number[]; suspended: string | null; extraTypes: PolicyType[] },
): Snapshot {
  const idOf = new Map(made.organizationalUnits.map(({ path }, i) => [path, `ou-hand-${String(i).padStart(8, '0')}`]));
  const parents = ['r-hand', ...idOf.values()];
  const organizationalUnits = made.organizationalUnits.map(({ path }) => {
    const slash = path.lastIndexOf('/');
    const id = idOf.get(path) as string;
    return {
      id,
      arn: `arn:aws:organizations::111111111111:ou/o-hand000001/${id}`,
      name: path.slice(slash + 1),
      parentId: slash < 0 ? 'r-hand' : (idOf.get(path.slice(0, slash)) as string),
      path,
    };
  });
  const accounts = parts.names.map((name, i) => ({
    id: String(222222222220 + i),
    arn: `arn:aws:organizations::111111111111:account/o-hand000001/${222222222220 + i}`,
    name: `${name} by hand`,
    email: `${name.toLowerCase()}@example.com`,
    state: name === parts.suspended ? ('SUSPENDED' as const) : ('ACTIVE' as const),
    parentId: parents[(parts.places[i] ?? 0) % parents.length] as string,
    tags: {},
  }));
  const enabledPolicyTypes = policyKinds
    .map(({ type }) => type)
    .filter((type) => made.policyTypes.includes(type) || parts.extraTypes.includes(type));
  const policies = made.policies.map(({ type, name, description, document }, i) => ({
    id: `p-hand${String(i).padStart(4, '0')}`,
    arn: `arn:aws:organizations::111111111111:policy/o-hand000001/p-hand${i}`,
    type,
    name,
    description,
    awsManaged: false,
    content: JSON.stringify(document).replaceAll('${ORG_ID}', 'o-hand000001'),
  }));
  const attachments = made.policies.flatMap(({ targets }, i) =>
    targets.organizationalUnits.map((path) => ({
      policyId: policies[i]?.id as string,
      targetId: path === 'Root' ? 'r-hand' : (idOf.get(path) as string),
    })),
  );
  const nodes = ['r-hand', ...idOf.values(), ...accounts.map(({ id }) => id), '111111111111'];
  const scp = enabledPolicyTypes.includes('SERVICE_CONTROL_POLICY');
  return {
    schemaVersion: 1,
    takenAt: '2026-11-21T00:00:00.000Z',
    organization: {
      id: 'o-hand000001',
      arn: 'arn:aws:organizations::111111111111:organization/o-hand000001',
      managementAccountId: '111111111111',
      managementAccountEmail: 'management@example.com',
      featureSet: 'ALL',
      endpoint: 'http://127.0.0.1',
      partition: 'aws',
    },
    root: { id: 'r-hand', arn: 'arn:aws:organizations::111111111111:root/o-hand000001/r-hand', enabledPolicyTypes },
    organizationalUnits,
    accounts: [
      {
        id: '111111111111',
        arn: 'arn:aws:organizations::111111111111:account/o-hand000001/111111111111',
        name: 'Management',
        email: 'management@example.com',
        state: 'ACTIVE' as const,
        parentId: 'r-hand',
        tags: {},
      },
      ...accounts,
    ],
    policies,
    attachments: [...attachments, ...(scp ? nodes.map((targetId) => ({ policyId: 'p-FullAWSAccess', targetId })) : [])],
    settings: {
      trustedServices: ['sso.amazonaws.com'],
      delegatedAdministrators: [],
      resourcePolicy: null,
      stackSetsAccess: null,
      templateBucket: null,
    },
    stacks: [],
    stackSets: [],
    notRead: [],
  };
}
