import {
  AttachPolicyCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
} from '@aws-sdk/client-organizations';
import type { Config, JsonObject, PolicyConfig, PolicyType } from '../../pipeline/model/index.js';
import { freshWorld } from '../../tools/sandbox/fresh-world.js';
import { emptyConfig } from '../fixtures/empty-config.js';
import { account } from '../plan/small-organization.js';
import { type Bench, checkedOf } from './bench.js';

// One organization and one change of its config that together need every kind of operation there is.

const deny = (...actions: string[]): JsonObject => ({
  Version: '2012-10-17',
  Statement: actions.map((Action) => ({ Effect: 'Deny', Action, Resource: '*' })),
});

const list: JsonObject = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:*', 'cloudformation:*', 'iam:GetRole', 'iam:PutRolePolicy', 'organizations:*', 'sts:*'],
      Resource: '*',
    },
  ],
};

function policy(name: string, document: JsonObject, units: string[], more: Partial<PolicyConfig> = {}): PolicyConfig {
  const type: PolicyType = 'SERVICE_CONTROL_POLICY';
  const targets = { organizationalUnits: units, accounts: [] as string[] };
  const path = `policies/${name}.json`;
  return { type, name, description: '', path, document, targets, strategy: 'deny-list', rollout: 'atOnce', ...more };
}

const units = (...paths: string[]) => paths.map((path) => ({ path, ignored: false, implied: false }));

/** So long that the old and the new document do not fit into one policy: an exchange, not an addition. */
const many = (name: string) => Array.from({ length: 90 }, (_, n) => `${name}:${'Describe'.repeat(6)}${n}`);

/** What is deployed already. */
export const before: Config = {
  ...emptyConfig,
  policyTypes: ['SERVICE_CONTROL_POLICY'],
  organizationalUnits: units('Security', 'Old', 'Labs', 'Data'),
  accounts: [account('Audit', 'Security'), account('Shop', 'Old'), account('Lab', 'Labs')],
  policies: [
    policy('Leave', deny('organizations:LeaveOrganization'), ['Root']),
    policy('Gone', deny('sqs:*'), ['Old', 'Labs']),
    policy('Changing', deny('config:Delete*', 'sns:*'), ['Security']),
    policy('Drifting', deny('guardduty:*'), ['Labs', 'Data']),
    policy('LabsList', list, ['Labs'], { strategy: 'allow-list' }),
  ],
  resourcePolicy: {
    path: 'policies/org.json',
    document: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'organizations:List*', Resource: '*' }],
    },
  },
  organizationStackParts: { organizationalUnits: 2, policies: 1 },
};

/** What is wanted. */
export const after: Config = {
  ...emptyConfig,
  organizationalUnits: units('Security', 'Workloads', 'Workloads/Prod', 'Laboratory', 'Data'),
  accounts: [
    account('Audit', 'Security', { tags: { team: 'security' } }),
    account('Shop', 'Workloads/Prod'),
    account('Lab', 'Laboratory'),
    account('Payments', 'Workloads/Prod', { tags: { team: 'payments' } }),
    account('Search', 'Workloads'),
    account('Network', 'Root'),
  ],
  policies: [
    policy('Leave', deny('organizations:LeaveOrganization'), ['Root']),
    policy('Changing', deny('config:Delete*', 'cloudtrail:StopLogging'), ['Security', 'Workloads']),
    policy('Drifting', deny('guardduty:*'), ['Laboratory', 'Data']),
    policy('ProdList', list, ['Workloads/Prod'], { strategy: 'allow-list' }),
    policy('ByHand', deny('iam:CreateUser'), ['Workloads']),
    policy('Tags', { tags: { Team: { tag_key: { '@@assign': 'Team' } } } }, ['Root'], { type: 'TAG_POLICY' }),
  ],
  policyTypes: ['SERVICE_CONTROL_POLICY', 'TAG_POLICY'],
  trustedServices: ['config.amazonaws.com'],
  delegatedAdministrators: [{ service: 'config.amazonaws.com', account: 'Payments' }],
  moved: [{ from: 'Labs', to: 'Laboratory' }],
  organizationStackParts: { organizationalUnits: 1, policies: 2 },
};

/** With its policies as long as AWS allows, so that the template goes through a bucket. */
export const large: Config = {
  ...after,
  policies: [
    ...after.policies,
    ...Array.from({ length: 12 }, (_, i) =>
      policy(
        `Long${i}`,
        deny(...Array.from({ length: 80 }, (_x, n) => `ec2:Describe${'Long'.repeat(6)}${i}x${n}`)),
        [],
      ),
    ),
  ],
};

/** A policy whose old and new document do not fit together: accounts may not move in the same change. */
export const exchange: [from: Config, to: Config] = [
  { ...before, policies: [...before.policies, policy('Exchanged', deny(...many('sns')), ['Data'])] },
  { ...before, policies: [...before.policies, policy('Exchanged', deny(...many('sqs')), ['Data', 'Security'])] },
];

/** Deploys what is there before, and does by hand what the next config adopts and takes back. */
export async function prepare(bench: Bench, from: Config = before): Promise<void> {
  bench.enter(freshWorld('every-operation', Date.now()));
  const checked = checkedOf(from);
  await bench.deploy(checked, await bench.plan(checked));
  const { organizations } = bench.aws;
  const { world } = bench.sandbox;
  const ParentId = world.organization?.rootId;
  const { OrganizationalUnit } = await organizations.send(
    new CreateOrganizationalUnitCommand({ ParentId, Name: 'Workloads' }),
  );
  const byHand = { Name: 'ByHand', Description: '', Type: 'SERVICE_CONTROL_POLICY' } as const;
  const { Policy } = await organizations.send(
    new CreatePolicyCommand({ ...byHand, Content: JSON.stringify(deny('iam:CreateUser')) }),
  );
  const PolicyId = Policy?.PolicySummary?.Id;
  await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: OrganizationalUnit?.Id }));
  const drifting = Object.values(world.policies).find(({ name }) => name === 'Drifting')?.id;
  const data = Object.values(world.organizationalUnits).find(({ name }) => name === 'Data')?.id;
  await organizations.send(new DetachPolicyCommand({ PolicyId: drifting, TargetId: data }));
}
