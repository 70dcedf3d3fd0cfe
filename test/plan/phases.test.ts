import type { Plan, PolicyConfig } from '../../pipeline/model/index.js';
import { symbolsOf } from '../../pipeline/plan/index.js';
import { emptyOrganization } from '../fixtures/empty-organization.js';
import { simulate } from './simulate.js';
import { account, configOf, deny, deployed, document, planFor, policy } from './small-organization.js';

const ids = (made: Plan) => made.operations.map(({ id }) => id);
const step = (name: string) => `stack:charter-organization:${name}`;

describe('the steps of a stack', () => {
  it('edits one document in one step when nothing else changes', () => {
    const snapshot = deployed(configOf(['A'], [policy('P', ['A'], document(deny('s3:*')))]));
    const made = planFor(configOf(['A'], [policy('P', ['A'], document(deny('sqs:*')))]), snapshot);
    expect(ids(made)).toEqual([step('attach')]);
  });

  it('keeps a statement that moves to another policy until the other has it', () => {
    const [p, q] = [
      policy('P', ['A'], document(deny('s3:*'), deny('sqs:*'))),
      policy('Q', ['A'], document(deny('ec2:*'))),
    ];
    const snapshot = deployed(configOf(['A'], [p, q]));
    const moved = [
      policy('P', ['A'], document(deny('s3:*'), deny('sns:*'))),
      policy('Q', ['A'], document(deny('ec2:*'), deny('sqs:*'))),
    ];
    const made = planFor(configOf(['A'], moved), snapshot);
    expect(ids(made)).toEqual([step('attach'), step('detach')]);
    const content = made.stacks[0]?.changes.flatMap(({ properties }) =>
      properties.map(({ after }) => JSON.stringify(after)),
    );
    expect(content?.some((text) => text.includes('sqs:*') && text.includes('sns:*') && text.includes('s3:*'))).toBe(
      true,
    );
  });

  it('attaches the successor before it detaches the predecessor, and removes that last', () => {
    const snapshot = deployed(configOf(['A'], [policy('Old', ['A'], document(deny('s3:*')))]));
    const made = planFor(configOf(['A'], [policy('New', ['A'], document(deny('s3:*')))]), snapshot);
    expect(ids(made)).toEqual([step('attach'), step('detach'), step('remove')]);
    expect(made.summary).toMatchObject({ add: 1, remove: 1 });
  });

  it('takes in what was changed by hand before it changes it back', () => {
    const config = configOf(['A'], [policy('P', ['A'], document(deny('s3:*')))]);
    const snapshot = deployed(config);
    snapshot.attachments = snapshot.attachments.filter(({ policyId }) => policyId === 'p-FullAWSAccess');
    const made = planFor(config, snapshot);
    expect(ids(made)).toEqual([step('sync'), step('attach')]);
    expect(made.operations[0]?.action).toMatchObject({ deploymentMode: 'REVERT_DRIFT' });
  });

  it('makes again what was deleted by hand', () => {
    const config = configOf(['A'], [policy('P', ['A'], document(deny('s3:*')))]);
    const snapshot = deployed(config);
    snapshot.policies = [];
    snapshot.attachments = snapshot.attachments.filter(({ policyId }) => policyId === 'p-FullAWSAccess');
    expect(ids(planFor(config, snapshot))).toEqual([step('sync'), step('attach')]);
    expect(deployed(config, snapshot).policies).toHaveLength(1);
  });

  it('hands objects over, untouched, when the organization is divided', () => {
    const policies = [policy('P', ['A'], document(deny('s3:*'))), policy('Q', ['A'], document(deny('sqs:*')))];
    const snapshot = deployed(configOf(['A'], policies));
    const before = structuredClone({ policies: snapshot.policies, attachments: snapshot.attachments });
    const divided = configOf(['A'], policies, { organizationStackParts: { organizationalUnits: 1, policies: 2 } });
    const made = planFor(divided, snapshot);
    expect(made.summary).toMatchObject({ add: 0, modify: 0, remove: 0, import: 2, release: 2 });
    deployed(divided, snapshot);
    expect({ policies: snapshot.policies, attachments: snapshot.attachments }).toEqual(before);
  });

  it('renames in place what the config declares as moved', () => {
    const config = configOf(['A', 'A/B'], [policy('P', ['A/B'], document(deny('s3:*')))]);
    const snapshot = deployed(config);
    const [unit] = snapshot.organizationalUnits.map(({ id }) => id);
    const moved = [
      { from: 'A', to: 'Z' },
      { from: 'SERVICE_CONTROL_POLICY/P', to: 'SERVICE_CONTROL_POLICY/R' },
    ];
    const renamed = configOf(['Z', 'Z/B'], [policy('R', ['Z/B'], document(deny('s3:*')))], { moved });
    expect(planFor(renamed, snapshot).summary).toMatchObject({ add: 0, remove: 0, modify: 2 });
    deployed(renamed, snapshot);
    expect(snapshot.organizationalUnits.map(({ id, path }) => [id === unit, path])).toEqual([
      [true, 'Z'],
      [false, 'Z/B'],
    ]);
    expect(ids(planFor({ ...renamed, moved: [] }, snapshot))).toEqual([]);
  });
});

describe('names that come back', () => {
  const scp = (name: string, unit: string, action: string) => policy(name, [unit], document(deny(action)));
  const renamed = (units: string[], policies: PolicyConfig[]) =>
    configOf(units, policies, {
      moved: [
        { from: 'A', to: 'B' },
        { from: 'SERVICE_CONTROL_POLICY/P', to: 'SERVICE_CONTROL_POLICY/Q' },
      ],
    });

  it('are new objects beside the renamed ones', () => {
    const snapshot = deployed(configOf(['A'], [scp('P', 'A', 's3:*')]));
    const [unit, first] = [snapshot.organizationalUnits[0]?.id, snapshot.policies[0]?.id];
    deployed(renamed(['B'], [scp('Q', 'B', 's3:*')]), snapshot);
    const both = configOf(['A', 'B'], [scp('P', 'A', 'sqs:*'), scp('Q', 'B', 's3:*')]);
    expect(planFor(both, snapshot).summary).toMatchObject({ add: 2, modify: 0, remove: 0 });
    deployed(both, snapshot);
    expect(snapshot.organizationalUnits.find(({ id }) => id === unit)?.name).toBe('B');
    expect(snapshot.policies.find(({ id }) => id === first)?.name).toBe('Q');
    expect(ids(planFor(both, snapshot))).toEqual([]);
  });

  it('are adopted where somebody made them again by hand', () => {
    const config = configOf(['A'], [scp('P', 'A', 's3:*')]);
    const snapshot = deployed(config);
    const old = snapshot.policies[0]?.id as string;
    for (const p of snapshot.policies) p.id = 'p-again';
    for (const a of snapshot.attachments) if (a.policyId === old) a.policyId = 'p-again';
    expect(ids(planFor(config, snapshot))).toEqual([step('sync'), step('import')]);
    deployed(config, snapshot);
    expect(snapshot.stacks[0]?.resources.map(({ physicalId }) => physicalId)).toContain('p-again');
    expect(ids(planFor(config, snapshot))).toEqual([]);
  });

  it('come back from a removal that was begun, and can then change stacks', () => {
    const policies = [scp('P', 'A', 's3:*'), scp('Q', 'A', 'sqs:*'), scp('R', 'A', 'sns:*')];
    const snapshot = deployed(configOf(['A'], policies));
    const removal = planFor(configOf(['A'], []), snapshot);
    for (const operation of removal.operations.filter(({ id }) => !id.endsWith(':remove'))) {
      simulate(snapshot, removal, operation, symbolsOf(configOf(['A'], []), snapshot));
    }
    const before = snapshot.policies.map(({ id }) => id).sort();
    deployed(configOf(['A'], policies, { organizationStackParts: { organizationalUnits: 1, policies: 2 } }), snapshot);
    expect(snapshot.policies.map(({ id }) => id).sort()).toEqual(before);
  });
});

describe('an allow list that becomes a deny list', () => {
  it('keeps its Allow until FullAWSAccess is back', () => {
    const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
    const list = { ...policy('L', ['A'], document(allow)), strategy: 'allow-list' as const };
    const snapshot = deployed(configOf(['A'], [list]));
    const config = configOf(['A'], [policy('L', ['A'], document(deny('s3:*')))]);
    const made = planFor(config, snapshot);
    expect(ids(made)).toEqual([step('attach'), 'settings:full-access:attach:A', step('detach')]);
    const [attach] = made.operations;
    if (attach) simulate(snapshot, made, attach, symbolsOf(config, snapshot));
    expect(snapshot.policies[0]?.content).toContain('Allow');
    expect(ids(planFor(config, snapshot))).toEqual(['settings:full-access:attach:A', step('detach')]);
  });
});

describe('refusals', () => {
  const codes = (made: Plan) => made.refusals.map(({ code }) => code);

  it('refuses to delete an OU that holds accounts, and says which', () => {
    const snapshot = deployed(configOf(['A'], []));
    const parentId = snapshot.organizationalUnits[0]?.id as string;
    const account = {
      id: '222222222222',
      arn: '',
      name: 'Shop',
      email: 's@example.com',
      state: 'ACTIVE' as const,
      parentId,
      tags: null,
    };
    snapshot.accounts.push(account);
    const made = planFor(configOf(['B'], []), snapshot);
    expect(codes(made)).toEqual(['ou-not-empty']);
    expect(made.refusals[0]?.why).toContain('account Shop');
  });

  it('refuses to move an OU below another parent', () => {
    const snapshot = deployed(configOf(['A', 'B'], []));
    const made = planFor(configOf(['B', 'B/A'], [], { moved: [{ from: 'A', to: 'B/A' }] }), snapshot);
    expect(codes(made)).toContain('ou-reparent');
  });

  it('refuses what does not fit at once, and what another tool owns', () => {
    const many = (prefix: string) =>
      [1, 2, 3, 4, 5, 6].map((n) => policy(`${prefix}${n}`, ['A'], document(deny('s3:*'))));
    const snapshot = deployed(configOf(['A'], many('Old')));
    expect(codes(planFor(configOf(['A'], many('New')), snapshot))).toEqual(['attachment-slots']);
    const foreign = {
      id: 'p-ct',
      arn: '',
      type: 'SERVICE_CONTROL_POLICY' as const,
      name: 'aws-guardrails-x',
      description: '',
      awsManaged: false,
      content: '{}',
    };
    snapshot.policies.push(foreign);
    const named = configOf(['A'], [...many('Old'), policy('aws-guardrails-x', ['A'], document(deny('s3:*')))]);
    expect(codes(planFor(named, snapshot))).toContain('foreign-policy');
  });

  it('refuses while a stack is stuck or busy', () => {
    const config = configOf(['A'], []);
    const snapshot = deployed(config);
    const stack = snapshot.stacks[0] as { status: string };
    stack.status = 'UPDATE_ROLLBACK_FAILED';
    expect(codes(planFor(config, snapshot))).toEqual(['stack-stuck']);
    stack.status = 'UPDATE_IN_PROGRESS';
    expect(codes(planFor(config, snapshot))).toEqual(['stack-busy']);
  });

  it('refuses an account id that the organization does not have', () => {
    const config = configOf([], [], { accounts: [account('Audit', 'Root', { accountId: '333333333333' })] });
    expect(codes(planFor(config, emptyOrganization()))).toEqual(['account-not-in-organization']);
  });

  it('refuses a step that does not fit', () => {
    const many = (prefix: string) =>
      Array.from({ length: 300 }, (_, i) => policy(`${prefix}${i}`, [], document(deny('s3:*'))));
    const full = deployed(configOf([], many('Old')));
    expect(codes(planFor(configOf([], many('New')), full))).toContain('stack-too-large');
  });

  it('refuses to exchange a document while accounts move', () => {
    const long = (n: number) => ({ ...deny('s3:*'), Resource: `arn:aws:s3:::${'x'.repeat(5500)}${n}` });
    const at = (organizationalUnit: string, n: number) =>
      configOf(['A', 'B'], [policy('P', ['A'], document(long(n)))], { accounts: [account('X', organizationalUnit)] });
    const snapshot = deployed(at('A', 1));
    expect(codes(planFor(at('B', 2), snapshot))).toEqual(['documents-trade']);
    expect(codes(planFor(at('B', 1), snapshot))).toEqual([]);
  });

  it('makes no account for an OU that is ignored, and no administrator of an account that does not come', () => {
    const config = configOf([], [], {
      organizationalUnits: [{ path: 'Old', ignored: true, implied: false }],
      accounts: [account('X', 'Old')],
      delegatedAdministrators: [{ service: 'config.amazonaws.com', account: 'X' }],
    });
    const made = planFor(config, emptyOrganization());
    expect(made.skipped.map(({ what }) => what)).toContain('account:X');
    expect([codes(made), ids(made).filter((id) => id.startsWith('account:'))]).toEqual([['unknown-object'], []]);
  });

  it('refuses a document with a token that nothing answers', () => {
    const content = document({
      ...deny('s3:*'),
      Condition: { StringEquals: { 'aws:x': ['${aws:y}', '${*}', '${ORG_ID}', '${ROLE}'] } },
    });
    const made = planFor(configOf(['A'], [policy('P', ['A'], content)]), emptyOrganization());
    expect(made.refusals.map(({ code, why }) => [code, why.includes('${ROLE},')])).toEqual([
      ['unresolved-token', true],
    ]);
  });

  it('refuses a trade of a statement between documents that do not fit twice', () => {
    const long = (n: number) => ({ ...deny('s3:*'), Sid: `S${n}`, Resource: `arn:aws:s3:::${'x'.repeat(5500)}${n}` });
    const before = [policy('P', ['A'], document(long(1), deny('sqs:*'))), policy('Q', ['A'], document(long(2)))];
    const after = [policy('P', ['A'], document(long(3))), policy('Q', ['A'], document(long(4), deny('sqs:*')))];
    const snapshot = deployed(configOf(['A'], before));
    expect(codes(planFor(configOf(['A'], after), snapshot))).toEqual(['documents-trade']);
    const apart = [policy('P', ['A'], document(long(3), deny('sqs:*'))), policy('Q', ['A'], document(long(4)))];
    const made = planFor(configOf(['A'], apart), snapshot);
    expect([codes(made), ids(made)]).toEqual([[], [step('swap')]]);
  });

  it('never makes a GovCloud account as a plain one', () => {
    const config = configOf([], [], { accounts: [account('Gov', 'Root', { govCloud: true })] });
    const made = planFor(config, emptyOrganization());
    expect([made.operations, made.skipped.map(({ what }) => what)]).toEqual([[], ['account:Gov']]);
  });
});
