import { createHash } from 'node:crypto';
import { generateLiveSurface } from './generate-live-surface.mjs';

/**
 * Makes the snapshot of an organization that is exactly what a config wants, as `charter snapshot --full` writes it.
 *
 * - `fresh`: the management account and the root, nothing else.
 * - `byHand`: everything lives, and no stack holds it: it is all to be adopted.
 * - `deployed`: everything lives, and Charter's stacks hold it.
 *
 * @param config a checked config with an account named Management; accounts without an id get one
 * @param assembly what synth makes of it
 * @param state one of the three above
 * @returns a snapshot, the same for the same input
 */
export function generateSnapshot({ config, assembly, state }) {
  const everything = state !== 'fresh';
  const wanted = everything ? config.accounts : config.accounts.filter(({ name }) => name === 'Management');
  const accounts = wanted.map(({ name, email, accountId }) => ({
    id: accountId ?? String(digits(`account:${name}`)),
    name,
    email,
  }));
  const management = accounts.find(({ name }) => name === 'Management');
  const organizationId = `o-${hash('organization').slice(0, 10)}`;
  const arn = (rest) => `arn:${config.partition}:organizations::${management.id}:${rest}`;
  const units = everything ? organizationalUnits(config, arn, organizationId) : [];
  const symbols = symbolsOf({ accounts, units, organizationId });
  const live = accounts.map((account, index) => ({
    ...account,
    arn: arn(`account/${organizationId}/${account.id}`),
    state: 'ACTIVE',
    parentId: everything ? parentOf(wanted[index].organizationalUnit, units) : rootId,
    tags: wanted[index].tags ?? {},
  }));
  const policies = everything ? config.policies.map((policy) => livePolicy(policy, arn, organizationId)) : [];
  const snapshot = {
    schemaVersion: 1,
    takenAt: '2026-01-01T00:00:00.000Z',
    organization: {
      id: organizationId,
      arn: arn(`organization/${organizationId}`),
      managementAccountId: management.id,
      managementAccountEmail: management.email,
      featureSet: 'ALL',
      endpoint: 'aws',
      partition: config.partition,
    },
    root: {
      id: rootId,
      arn: arn(`root/${organizationId}/${rootId}`),
      enabledPolicyTypes: everything ? config.policyTypes : [],
    },
    organizationalUnits: units,
    accounts: sortedBy(live, ({ id }) => id),
    policies: [fullAccess, ...policies],
    attachments: attachments(config, policies, units, live, symbols),
    settings: {
      trustedServices: everything ? config.trustedServices : [],
      stackSetsAccess: everything,
      delegatedAdministrators: [],
      resourcePolicy: null,
      templateBucket: everything ? `charter-templates-${management.id}-us-east-1` : null,
    },
    stacks: state === 'deployed' ? assembly.stacks.map((stack) => liveStack(stack, management.id, symbols)) : [],
    stackSets: [],
    notRead: [],
  };
  if (state !== 'deployed') return snapshot;
  const { stacks, stackSets } = generateLiveSurface({ assembly, snapshot, symbols });
  return { ...snapshot, stacks: [...snapshot.stacks, ...stacks], stackSets };
}

const rootId = 'r-ab12';

const fullAccess = {
  id: 'p-FullAWSAccess',
  arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  type: 'SERVICE_CONTROL_POLICY',
  name: 'FullAWSAccess',
  description: 'Allows access to every operation',
  awsManaged: true,
  content: null,
};

const hash = (text) => createHash('sha256').update(text).digest('hex');
const digits = (text) => 200_000_000_000 + (Number.parseInt(hash(text).slice(0, 11), 16) % 700_000_000_000);
const unitId = (path) => `ou-ab12-${hash(`ou:${path}`).slice(0, 8)}`;
const policyId = ({ type, name }) => `p-${hash(`policy:${type}/${name}`).slice(0, 10)}`;

function organizationalUnits(config, arn, organizationId) {
  const units = config.organizationalUnits.map(({ path }) => {
    const slash = path.lastIndexOf('/');
    return {
      id: unitId(path),
      arn: arn(`ou/${organizationId}/${unitId(path)}`),
      name: path.slice(slash + 1),
      parentId: slash < 0 ? rootId : unitId(path.slice(0, slash)),
      path,
    };
  });
  return sortedBy(units, ({ path }) => path);
}

function parentOf(path, units) {
  return path === 'Root' ? rootId : units.find((unit) => unit.path === path).id;
}

function livePolicy({ type, name, description, document }, arn, organizationId) {
  const id = policyId({ type, name });
  return {
    id,
    arn: arn(`policy/${organizationId}/${type.toLowerCase()}/${id}`),
    type,
    name,
    description,
    awsManaged: false,
    content: JSON.stringify(document),
  };
}

/** What each policy of the config targets, and `FullAWSAccess`, which AWS attaches to everything. */
function attachments(config, policies, units, accounts, symbols) {
  const everywhere = [rootId, ...units.map(({ id }) => id), ...accounts.map(({ id }) => id)];
  const found = everywhere.map((targetId) => ({ policyId: fullAccess.id, targetId }));
  if (policies.length > 0) {
    for (const policy of config.policies) {
      const { organizationalUnits: paths, accounts: names } = policy.targets;
      const targets = [
        ...paths.map((path) => (path === 'Root' ? rootId : unitId(path))),
        ...names.map((name) => symbols.get(`\${account:${name}}`)),
      ];
      found.push(...targets.map((targetId) => ({ policyId: policyId(policy), targetId })));
    }
  }
  return sortedBy(found, (attachment) => `${attachment.policyId}\n${attachment.targetId}`);
}

function symbolsOf({ accounts, units, organizationId }) {
  return new Map([
    ['${root}', rootId],
    ['${organization}', organizationId],
    ...accounts.map(({ id, name }) => [`\${account:${name}}`, id]),
    ...units.map(({ path, id }) => [`\${ou:${path}}`, id]),
  ]);
}

function liveStack({ name, region, template, parameters, objects }, account, symbols) {
  const id = hash(`stack:${name}`);
  const uuid = [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20, 32)].join('-');
  return {
    name,
    id: `arn:aws:cloudformation:${region}:${account}:stack/${name}/${uuid}`,
    account,
    region,
    status: 'CREATE_COMPLETE',
    statusReason: null,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([parameter, symbol]) => [parameter, symbols.get(symbol)]),
    ),
    template,
    resources: Object.entries(objects).map(([logicalId, object]) => ({
      logicalId,
      physicalId: object.kind === 'ou' ? unitId(object.path) : policyId(object),
      type: template.Resources[logicalId].Type,
      status: 'CREATE_COMPLETE',
    })),
  };
}

function sortedBy(items, keyOf) {
  return [...items].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
