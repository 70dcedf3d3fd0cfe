import { fingerprint, type Plan, planDigest } from '../../pipeline/model/index.js';

/** A small plan with at least one entry in every list that the digest covers, so that each can be flipped. */
export function handMadePlan(change: (plan: Plan) => void = () => {}): Plan {
  const template = { Resources: { Workloads: { Type: 'AWS::Organizations::OrganizationalUnit' } } };
  const key = fingerprint(template);
  const plan: Plan = {
    schemaVersion: 1,
    digest: '',
    symbols: { '${root}': 'r-abcd' },
    purpose: 'deploy',
    tool: { version: '0.1.0', ruleData: '1' },
    organization: {
      partition: 'aws',
      organizationId: 'o-abcdefghij',
      managementAccountId: '111111111111',
      endpoint: 'http://127.0.0.1:4100',
    },
    inputs: { config: fingerprint('config'), policies: fingerprint('policies') },
    readSet: [{ object: 'ou:Root', fingerprint: fingerprint('root') }],
    summary: { add: 1, modify: 0, remove: 0, import: 0, release: 0, unchanged: 2 },
    reach: { accounts: 1, of: 3, maximum: null, exception: null },
    operations: [
      {
        id: 'settings:policyType:TAG_POLICY',
        kind: 'settings',
        dependsOn: [],
        title: 'Enable tag policies',
        before: false,
        after: true,
        touches: ['policyType:TAG_POLICY'],
        action: { type: 'enablePolicyType', policyType: 'TAG_POLICY' },
      },
      {
        id: 'stack:charter-organization',
        kind: 'stack',
        dependsOn: ['settings:policyType:TAG_POLICY'],
        title: 'Create stack charter-organization',
        before: null,
        after: { template: key },
        touches: ['ou:Workloads', 'stack:charter-organization'],
        action: {
          type: 'changeSet',
          stack: 'charter-organization',
          region: 'us-east-1',
          changeSetType: 'CREATE',
          deploymentMode: null,
          template: key,
          parameters: { Root: '${root}' },
          resourcesToImport: [],
          templateBucket: null,
        },
      },
    ],
    stacks: [
      {
        name: 'charter-organization',
        account: '111111111111',
        region: 'us-east-1',
        operation: 'stack:charter-organization',
        type: 'CREATE',
        changeSet: null,
        changes: [
          {
            action: 'Add',
            logicalId: 'Workloads',
            type: 'AWS::Organizations::OrganizationalUnit',
            physicalId: null,
            replacement: 'False',
            properties: [{ path: '/Properties/Name', before: null, after: 'Workloads' }],
          },
        ],
      },
    ],
    stackSets: [],
    templates: { [key]: template },
    refusals: [],
    skipped: [{ what: 'account Legacy', why: 'it is suspended' }],
    unmanaged: [{ kind: 'account', id: '555555555555', name: 'DataScience', owner: null }],
    notChecked: [{ what: 'drift', why: 'not asked' }],
    accessDelta: null,
    findings: null,
    risk: { before: null, after: null },
  };
  change(plan);
  plan.digest = planDigest(plan);
  return plan;
}

/** The JSON pointers of every leaf of a value, as arrays of keys. */
export function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => leaves(child, [...path, key]));
}

/** Replaces what stands at a path with something else of the same shape, as an editor's slip would. */
export function flip(value: unknown, path: readonly (string | number)[]): void {
  let parent = value as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  const old = parent[last];
  if (typeof old === 'string') parent[last] = `${old}x`;
  else if (typeof old === 'number') parent[last] = old + 1;
  else if (typeof old === 'boolean') parent[last] = !old;
  else parent[last] = old === null ? 'x' : null;
}
