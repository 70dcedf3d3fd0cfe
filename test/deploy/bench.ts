import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approve } from '../../pipeline/approve/index.js';
import { readStacks } from '../../pipeline/aws/cloudformation/index.js';
import { type Aws, connect } from '../../pipeline/aws/index.js';
import { identify, readOrganizationalUnits, readRoot } from '../../pipeline/aws/organizations/index.js';
import { deploy, openRecord, type ProgressEvent } from '../../pipeline/deploy/index.js';
import {
  fingerprint,
  type JsonObject,
  lockStackName,
  type Operation,
  type Plan,
  planDigest,
  type ResourceChange,
  type StackAction,
} from '../../pipeline/model/index.js';
import { addFault, type NewFault } from '../../tools/sandbox/faults.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';

export const region = 'us-east-1';
export const stack = 'charter-organization';

/** A sandbox with a connection to it, and what tests of deployments ask again and again. */
export interface Bench {
  sandbox: Sandbox;
  aws: Aws;
  /** Makes a plan of these operations, with the digest that it deserves. */
  plan(operations: Operation[], templates?: JsonObject[], changes?: Record<string, ResourceChange[]>): Promise<Plan>;
  /** Approves and deploys. `fresh` is what planning again would say; without it, the plan itself. */
  deploy(plan: Plan, fresh?: () => Promise<Plan>): Promise<{ done: number; unchanged: number }>;
  events: ProgressEvent[];
  /** The record's directory, one for each bench. */
  record: string;
  fault(fault: NewFault): void;
  clearFaults(): void;
  status(name?: string): Promise<string | null>;
  /** Paths of the organization's OUs. */
  units(): Promise<string[]>;
  /** Calls to the sandbox so far, `service:operation`, without those of the lock. */
  calls: string[];
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const sandbox = await startSandbox({ idSeed: 'deploy' });
  const aws = connect({
    endpoint: sandbox.endpoint,
    credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
  });
  const record = await mkdtemp(join(tmpdir(), 'charter-deploy-'));
  const calls: string[] = [];
  sandbox.onCall(({ phase, service, operation, input }) => {
    // Those of the lock come with every deployment.
    if (phase === 'before' && !JSON.stringify(input).includes(lockStackName)) calls.push(`${service}:${operation}`);
  });
  const { organization, endpoint } = await identify(aws);
  const { id: organizationId, managementAccountId, partition } = organization;
  const root = (await readRoot(aws)).id;
  const events: ProgressEvent[] = [];
  const bench: Bench = {
    sandbox,
    aws,
    events,
    record,
    calls,
    plan: async (operations, templates = [], changes = {}) => {
      const plan: Plan = {
        ...emptyPlan,
        organization: { organizationId, managementAccountId, partition, endpoint },
        operations,
        templates: Object.fromEntries(templates.map((template) => [fingerprint(template), template])),
        stacks: Object.entries(changes).map(([id, list]) => stackChange(operations, id, list, managementAccountId)),
      };
      return { ...plan, digest: planDigest(plan) };
    },
    deploy: async (plan, fresh = async () => plan) => {
      const opened = await openRecord(record, plan.digest);
      const now = () => new Date();
      try {
        return await deploy({
          plan,
          approval: approve({ plan, approver: 'test', now: now(), expiresInMs: 60_000 }),
          record: opened,
          replan: fresh,
          symbols: async () => symbolsOf(await readOrganizationalUnits(aws, root), root),
          aws,
          onProgress: (event) => events.push(event),
          now,
        });
      } finally {
        await opened.close();
      }
    },
    fault: (fault) => void addFault(sandbox.world, fault),
    clearFaults: () => {
      sandbox.world.faults = [];
    },
    status: async (name = stack) => (await readStacks(aws, region, name))[0]?.status ?? null,
    units: async () => (await readOrganizationalUnits(aws, root)).map(({ path }) => path),
    close: async () => {
      aws.close();
      await sandbox.close();
    },
  };
  return bench;
}

function symbolsOf(units: { path: string; id: string }[], root: string): Record<string, string> {
  return { '${root}': root, ...Object.fromEntries(units.map(({ path, id }) => [`\${ou:${path}}`, id])) };
}

function stackChange(
  operations: Operation[],
  id: string,
  changes: ResourceChange[],
  account: string,
): Plan['stacks'][number] {
  const action = operations.find((operation) => operation.id === id)?.action as StackAction;
  return { name: action.stack, account, region, operation: id, type: action.changeSetType, changeSet: null, changes };
}

const emptyPlan: Plan = {
  schemaVersion: 1,
  digest: '',
  symbols: {},
  purpose: 'deploy',
  tool: { version: '0.1.0', ruleData: '1' },
  organization: { partition: '', organizationId: '', managementAccountId: '', endpoint: '' },
  inputs: { config: fingerprint('c'), policies: fingerprint('p') },
  readSet: [],
  summary: { add: 0, modify: 0, remove: 0, import: 0, release: 0, unchanged: 0 },
  reach: null,
  operations: [],
  stacks: [],
  stackSets: [],
  templates: {},
  refusals: [],
  skipped: [],
  unmanaged: [],
  notChecked: [],
  accessDelta: null,
  findings: null,
  risk: { before: null, after: null },
};

/** A template of OUs below the root: logical id → name. */
export function unitsTemplate(units: Record<string, string>): JsonObject {
  return {
    Parameters: { Root: { Type: 'String' } },
    Resources: Object.fromEntries(
      Object.entries(units).map(([id, Name]) => [
        id,
        {
          Type: 'AWS::Organizations::OrganizationalUnit',
          Properties: { Name, ParentId: { Ref: 'Root' } },
          DeletionPolicy: 'RetainExceptOnCreate',
          UpdateReplacePolicy: 'Retain',
        },
      ]),
    ),
  };
}

export function stackOperation(
  template: JsonObject,
  changes: Partial<StackAction> = {},
  id = `stack:${stack}`,
): Operation {
  const key = fingerprint(template);
  return {
    id,
    kind: 'stack',
    dependsOn: [],
    title: `Deploy ${changes.stack ?? stack}`,
    before: null,
    after: { template: key },
    touches: [`stack:${changes.stack ?? stack}`],
    action: {
      type: 'changeSet',
      stack,
      region,
      changeSetType: 'CREATE',
      deploymentMode: null,
      template: key,
      parameters: { Root: '${root}' },
      resourcesToImport: [],
      templateBucket: null,
      ...changes,
    },
  };
}

export function unitChange(
  action: ResourceChange['action'],
  logicalId: string,
  properties: string[] = [],
): ResourceChange {
  return {
    action,
    logicalId,
    type: 'AWS::Organizations::OrganizationalUnit',
    physicalId: null,
    replacement: 'False',
    properties: properties.map((path) => ({ path, before: null, after: '${ou:open}' })),
  };
}
