import type { Plan } from '../../../pipeline/model/index.js';
import { renderPlan } from '../../../pipeline/report/plan/render-plan.js';
import { emptyOrganization } from '../../fixtures/empty-organization.js';
import { account, configOf } from '../small-organization.js';
import { carryOut, governanceStack, planWith, rolloutOf, stackSet, wave } from './surface.js';

const units = ['Sandbox', 'Workloads', 'Workloads/Prod'];
const accounts = [account('Try', 'Sandbox'), account('Shop', 'Workloads/Prod'), account('Shared', 'Workloads')];
const waves = [wave('canary', ['Sandbox']), wave('rest', [])];
const config = configOf(units, [], { accounts, rollout: rolloutOf(waves) });

const ids = (made: Plan) => made.operations.map(({ id }) => id);
const at = (made: Plan, id: string) => ids(made).indexOf(id);
const surfaceOf = (made: Plan) =>
  ids(made).filter((id) => /^(stackSet:|gate:|stack:charter-(?!organization))/.test(id));

/** The organization with its OUs and accounts, and these stack sets. */
function organization(...sets: ReturnType<typeof stackSet>[]) {
  const snapshot = emptyOrganization();
  return carryOut(planWith(config, snapshot, sets), config, snapshot);
}

describe('waves', () => {
  test('a new stack set is made, then deployed wave by wave', () => {
    const made = planWith(config, organization(), [stackSet('Log', ['Root'])]);
    expect(ids(made)).toEqual([
      'settings:stack-sets-access',
      'stackSet:charter-Log:create',
      'stackSet:charter-Log:wave:canary',
      'stackSet:charter-Log:wave:rest',
    ]);
    expect(made.stackSets[0]).toMatchObject({
      waves: [
        { name: 'canary', accounts: ['Try'] },
        { name: 'rest', accounts: ['Shared', 'Shop'] },
      ],
      instances: { create: 6, update: 0, delete: 0, unchanged: 0 },
    });
  });

  test('is empty once it is deployed', () => {
    expect(planWith(config, organization(stackSet('Log', ['Root'])), [stackSet('Log', ['Root'])]).operations).toEqual(
      [],
    );
  });

  test('a new template is an update of every wave', () => {
    const made = planWith(config, organization(stackSet('Log', ['Root'])), [
      stackSet('Log', ['Root'], { version: '2' }),
    ]);
    expect(ids(made)).toEqual(['stackSet:charter-Log:wave:canary', 'stackSet:charter-Log:wave:rest']);
    expect(made.stackSets[0]?.instances).toEqual({ create: 0, update: 6, delete: 0, unchanged: 0 });
    expect(made.stackSets[0]?.changes).toMatchObject([{ action: 'Modify', logicalId: 'Note', replacement: 'False' }]);
  });

  test('a value of one account alone is told with what it was and what it will be', () => {
    const own = (parameters: Record<string, string>) =>
      stackSet('Log', ['Root'], { overrides: [{ account: 'Shop', parameters }] });
    const made = planWith(config, organization(own({ Level: '${account:Try}' })), [
      own({ Level: '${account:Shared}' }),
    ]);
    expect(ids(made)).toEqual(['stackSet:charter-Log:wave:rest']);
    const [change] = [{ name: 'Level', before: '${account:Try}', after: '${account:Shared}' }];
    expect(made.operations[0]?.before).toMatchObject({ overrides: [{ account: 'Shop', parameters: [change] }] });
    const page = renderPlan(made, { color: false, width: 120 });
    expect(page).toContain('for Shop, Level: ${account:Try} → ${account:Shared}');
    const taken = planWith(config, organization(own({ Level: 'high' })), [stackSet('Log', ['Root'])]);
    expect(renderPlan(taken, { color: false, width: 120 })).toContain('for Shop, Level: high, and now what all have');
    const secret = [stackSet('Log', ['Root']), own({ Level: 'b' })].map((set) => ({
      ...set,
      template: { ...set.template, Parameters: { Level: { Type: 'String', NoEcho: true } } },
    }));
    const hidden = planWith(config, organization(...secret.slice(0, 1)), secret.slice(1));
    expect(renderPlan(hidden, { color: false, width: 120 })).toContain('for Shop, Level changes');
  });

  test('that accounts have values of their own is told until no wave is left that takes them away', () => {
    const overrides = [{ account: 'Shop', parameters: { Level: 'high' } }];
    const snapshot = organization(stackSet('Log', ['Root'], { overrides }));
    const next = [stackSet('Log', ['Root'], { version: '2' })];
    const made = planWith(config, snapshot, next);
    const descriptions = made.operations.map(({ id, action }) => [id, 'description' in action && action.description]);
    const told = expect.stringContaining('(with parameter overrides)') as unknown;
    expect(descriptions).toEqual([
      ['stackSet:charter-Log:wave:canary', told],
      ['stackSet:charter-Log:wave:rest', told],
      ['stackSet:charter-Log:settings', expect.not.stringContaining('overrides')],
    ]);
    carryOut(made, config, snapshot, made.operations.slice(0, 1));
    expect(ids(planWith(config, snapshot, next))).toEqual(descriptions.slice(1).map(([id]) => id));
  });

  test('an OU below one that auto-deployment was told of needs no telling', () => {
    const snapshot = organization(stackSet('Log', ['Root'], { autoDeployment: true }));
    expect(
      ids(planWith(config, snapshot, [stackSet('Log', ['Workloads', 'Sandbox'], { autoDeployment: true })])),
    ).toEqual([]);
  });

  test('no stack set begins a wave before the others have ended the one before', () => {
    const sets = [stackSet('A', ['Root']), stackSet('B', ['Root'])];
    const made = planWith(config, organization(), sets);
    expect(at(made, 'stackSet:charter-B:wave:canary')).toBeLessThan(at(made, 'stackSet:charter-A:wave:rest'));
    const rest = made.operations.find(({ id }) => id === 'stackSet:charter-A:wave:rest');
    expect(rest?.dependsOn).toContain('stackSet:charter-B:wave:canary');
  });

  test('what goes at once goes before all waves of what depends on it', () => {
    const sets = [
      stackSet('Late', ['Root'], { dependsOn: ['charter-Base'] }),
      stackSet('Base', ['Workloads'], { rollout: 'atOnce' }),
    ];
    const made = planWith(config, organization(), sets);
    expect(at(made, 'stackSet:charter-Base:wave:all')).toBeLessThan(at(made, 'stackSet:charter-Late:wave:canary'));
  });

  test('a stack that needs a stack set waits for all of its waves, and what needs the stack begins again with the first', () => {
    const sets = [stackSet('Base', ['Root']), stackSet('Top', ['Root'], { dependsOn: ['charter-Trail'] })];
    const made = planWith(config, organization(), sets, [governanceStack('Trail', ['Base'])]);
    const order = surfaceOf(made).filter((id) => !/:(settings|create)$/.test(id));
    expect(order).toEqual([
      'stackSet:charter-Base:wave:canary',
      'stackSet:charter-Base:wave:rest',
      'stack:charter-Trail:us-east-1',
      'stackSet:charter-Top:wave:canary',
      'stackSet:charter-Top:wave:rest',
    ]);
  });

  test('a gate stands between waves that both have something to do, and nowhere else', () => {
    const manual = [
      wave('canary', ['Sandbox'], { gate: { alarms: ['Errors'], pauseMinutes: 5, manual: true } }),
      wave('rest', []),
    ];
    const gated = { ...config, rollout: rolloutOf(manual) };
    const made = planWith(gated, organization(), [stackSet('Log', ['Root'])]);
    expect(at(made, 'gate:canary')).toBeGreaterThan(at(made, 'stackSet:charter-Log:wave:canary'));
    expect(at(made, 'gate:canary')).toBeLessThan(at(made, 'stackSet:charter-Log:wave:rest'));
    const onlyRest = planWith(gated, organization(), [stackSet('Log', ['Workloads'])]);
    expect(at(onlyRest, 'gate:canary')).toBe(-1);
  });

  test('a gate after a wave that comes round again has a name of its own', () => {
    const gate = { alarms: [], pauseMinutes: 0, manual: true };
    const gated = { ...config, rollout: rolloutOf([wave('canary', ['Sandbox'], { gate }), wave('rest', [])]) };
    const sets = [stackSet('Base', ['Root']), stackSet('Top', ['Root'], { dependsOn: ['charter-Trail'] })];
    const made = planWith(gated, organization(), sets, [governanceStack('Trail', ['Base'])]);
    const names = made.operations.flatMap(({ action }) => (action.type === 'gate' ? [[action.name, action.wave]] : []));
    expect(names).toEqual([
      ['canary', 'canary'],
      ['canary:2', 'canary'],
    ]);
  });
});

test('a plan that takes up a rollout at a gate has the gate again', () => {
  const gate = { alarms: [], pauseMinutes: 0, manual: true };
  const gated = { ...config, rollout: rolloutOf([wave('canary', ['Sandbox'], { gate }), wave('rest', [])]) };
  const snapshot = organization(stackSet('Log', ['Root']));
  const next = [stackSet('Log', ['Root'], { version: '2' })];
  const made = planWith(gated, snapshot, next);
  carryOut(made, gated, snapshot, made.operations.slice(0, at(made, 'gate:canary')));
  expect(ids(planWith(gated, snapshot, next))).toEqual(['gate:canary', 'stackSet:charter-Log:wave:rest']);
});

test('auto-deployment is off before stacks are taken out of an account that it would deploy to', () => {
  const auto = { autoDeployment: true, retainStacks: true };
  const snapshot = organization(stackSet('Log', ['Root'], auto));
  const made = planWith(config, snapshot, [
    stackSet('Log', ['Root'], { excludedAccounts: ['Try'], retainStacks: true }),
  ]);
  expect(at(made, 'stackSet:charter-Log:pause')).toBe(0);
  expect(at(made, 'stackSet:charter-Log:remove')).toBeGreaterThan(0);
});

describe('targets', () => {
  test('an account that joins an OU by hand gets its stacks', () => {
    const snapshot = organization(stackSet('Log', ['Workloads']));
    const root = snapshot.root.id;
    const parentId = snapshot.organizationalUnits.find(({ path }) => path === 'Workloads')?.id ?? '';
    snapshot.accounts.push({
      id: '888888888888',
      arn: 'a',
      name: 'Joined',
      email: 'j@example.com',
      state: 'ACTIVE',
      parentId,
      tags: null,
    });
    snapshot.attachments.push({ policyId: 'p-FullAWSAccess', targetId: root });
    const made = planWith(config, snapshot, [stackSet('Log', ['Workloads'])]);
    expect(ids(made)).toEqual(['stackSet:charter-Log:wave:rest']);
    expect(made.stackSets[0]?.instances).toEqual({ create: 2, update: 0, delete: 0, unchanged: 4 });
  });

  test('an account that leaves the targets loses its stacks as the config says, and the plan says so', () => {
    const snapshot = organization(stackSet('Log', ['Root']));
    const made = planWith(config, snapshot, [
      stackSet('Log', ['Root'], { excludedAccounts: ['Try'], retainStacks: false }),
    ]);
    expect(ids(made)).toEqual(['stackSet:charter-Log:remove']);
    expect(made.stackSets[0]).toMatchObject({ removal: 'delete', instances: { delete: 2, unchanged: 4 } });
  });

  test('suspended accounts are passed over, and said', () => {
    const snapshot = organization(stackSet('Log', ['Root']));
    for (const one of snapshot.accounts) if (one.name === 'Try') one.state = 'SUSPENDED';
    const made = planWith(config, snapshot, [stackSet('Log', ['Root'], { version: '2' })]);
    expect(made.stackSets[0]?.waves).toEqual([
      { name: 'canary', accounts: [] },
      { name: 'rest', accounts: ['Shared', 'Shop'] },
    ]);
    expect(made.skipped.map(({ why }) => why).join()).toContain('Try (SUSPENDED)');
  });

  test('what is in an ignored OU is left alone, and auto-deployment that would reach it is off', () => {
    const snapshot = organization();
    const ignoring = {
      ...config,
      accounts: accounts.filter(({ name }) => name !== 'Try'),
      organizationalUnits: config.organizationalUnits.map((unit) => ({ ...unit, ignored: unit.path === 'Sandbox' })),
    };
    const made = planWith(ignoring, snapshot, [
      stackSet('Log', ['Root'], { autoDeployment: true, retainStacks: true }),
    ]);
    expect(made.stackSets[0]).toMatchObject({ autoDeployment: false, instances: { create: 4 } });
  });

  test('the management account is never a target', () => {
    const snapshot = organization();
    const id = snapshot.organization.managementAccountId;
    snapshot.accounts.push({
      id,
      arn: 'a',
      name: 'M',
      email: 'm@example.com',
      state: 'ACTIVE',
      parentId: snapshot.root.id,
      tags: null,
    });
    const made = planWith(config, snapshot, [stackSet('Log', ['Root'])]);
    expect(made.stackSets[0]?.instances.create).toBe(6);
  });
});

describe('auto-deployment', () => {
  const auto = { autoDeployment: true, retainStacks: true };

  test('is off while waves run, and on again after them', () => {
    const made = planWith(config, organization(stackSet('Log', ['Root'], auto)), [
      stackSet('Log', ['Root'], { ...auto, version: '2' }),
    ]);
    expect(ids(made)).toEqual([
      'stackSet:charter-Log:pause',
      'stackSet:charter-Log:wave:canary',
      'stackSet:charter-Log:wave:rest',
      'stackSet:charter-Log:settings',
    ]);
  });

  test('knows an OU in which nobody is yet', () => {
    const empty = configOf([...units, 'Later'], [], { accounts, rollout: rolloutOf(waves) });
    const snapshot = emptyOrganization();
    carryOut(planWith(empty, snapshot, []), empty, snapshot);
    const made = planWith(empty, snapshot, [stackSet('Log', ['Later'], auto)]);
    expect(ids(made)).toContain('stackSet:charter-Log:wave:rest');
    carryOut(made, empty, snapshot);
    expect(planWith(empty, snapshot, [stackSet('Log', ['Later'], auto)]).operations).toEqual([]);
  });
});

describe('new accounts', () => {
  test('wait in the holding OU until what reaches them there is done', () => {
    const held = configOf([...units, 'Holding'], [], {
      accounts,
      rollout: rolloutOf(waves, { newAccounts: { holdingOrganizationalUnit: 'Holding' } }),
    });
    const sets = [
      stackSet('Base', ['Root'], { autoDeployment: true, retainStacks: true }),
      stackSet('Own', ['Workloads']),
    ];
    const made = planWith(held, emptyOrganization(), sets);
    const order = [
      'account:create:Shop',
      'account:hold:Shop',
      'stackSet:charter-Base:wave:rest',
      'account:move:Shop',
      'stackSet:charter-Own:wave:rest',
    ];
    const places = order.map((id) => at(made, id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const snapshot = carryOut(made, held, emptyOrganization());
    expect(planWith(held, snapshot, sets).operations).toEqual([]);
  });
});

describe('what leaves the config', () => {
  test('a stack set is emptied as it was declared, then deleted', () => {
    const made = planWith(config, organization(stackSet('Log', ['Root'], { retainStacks: true })), []);
    expect(ids(made)).toEqual(['stackSet:charter-Log:remove', 'stackSet:charter-Log:delete']);
    expect(made.stackSets[0]?.removal).toBe('retain');
  });

  test('a stack set stays while it has stacks that nobody can reach, and that is said', () => {
    const snapshot = organization(stackSet('Log', ['Root']));
    for (const one of snapshot.accounts) if (one.name === 'Try') one.state = 'SUSPENDED';
    const made = planWith(config, snapshot, []);
    expect(ids(made)).toEqual(['stackSet:charter-Log:remove']);
    const why = expect.stringContaining('2 cannot be taken out') as unknown;
    expect(made.skipped).toContainEqual({ what: 'stack set charter-Log', why });
    expect(renderPlan(made, { color: false, width: 120 })).toMatch(/stack sets +1 change +1 emptied\n/);
  });

  test('a stack set or stack that only has our prefix is left alone, and its name is not taken', () => {
    const snapshot = organization(stackSet('Log', ['Root']));
    for (const set of snapshot.stackSets) set.description = 'Made by hand';
    expect(planWith(config, snapshot, []).operations).toEqual([]);
    expect(planWith(config, snapshot, [stackSet('Log', ['Root'])]).refusals).toMatchObject([
      { code: 'stack-name-taken' },
    ]);
  });
});
