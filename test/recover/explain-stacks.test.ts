import type { LiveStack } from '../../pipeline/model/index.js';
import { choicesOf, explainStacks, type RecoverChoices } from '../../pipeline/recover/index.js';
import { recoveryPlan } from '../../pipeline/recover/recovery-plan.js';

const id = 'arn:aws:cloudformation:us-east-1:111111111111:stack/charter-organization/x';

function live(status: string, change: Partial<LiveStack> = {}): LiveStack {
  return {
    name: 'charter-organization',
    id,
    account: '111111111111',
    region: 'us-east-1',
    status,
    statusReason: null,
    parameters: {},
    template: {
      Resources: {
        Kept: { Type: 'AWS::Organizations::Policy', DeletionPolicy: 'RetainExceptOnCreate' },
        Lost: { Type: 'AWS::Organizations::Policy', DeletionPolicy: 'Delete' },
      },
    },
    resources: [],
    ...change,
  };
}

const resource = (logicalId: string, status = 'CREATE_COMPLETE') => ({
  logicalId,
  physicalId: `p-${logicalId.toLowerCase()}`,
  type: 'AWS::Organizations::Policy',
  status,
});

const none: RecoverChoices = { skip: {}, remove: [] };
const explain = (stack: LiveStack, choices = none) => explainStacks([{ stack, events: [] }], choices)[0];

test.each([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'IMPORT_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
])('a stack in %s needs nothing', (status) => {
  expect(explain(live(status))).toBeUndefined();
});

test.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'])(
  'a stack in %s with nothing left is deleted',
  (status) => {
    expect(explain(live(status))?.operation?.action).toEqual({
      type: 'deleteStack',
      stack: 'charter-organization',
      region: 'us-east-1',
    });
  },
);

test.each(['ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'])(
  'a stack in %s is deleted where what it holds is retained, and not where it would be lost',
  (status) => {
    const kept = explain(live(status, { resources: [resource('Kept')] }));
    expect(kept?.operation?.action.type).toBe('deleteStack');
    expect(kept?.steps.join('\n')).toMatch(/p-kept/);
    for (const logicalId of ['Lost', 'Unknown', 'constructor']) {
      const lost = explain(live(status, { resources: [resource('Kept'), resource(logicalId)] }));
      expect(lost?.operation).toBeNull();
      expect(lost?.steps.join('\n')).toContain(`p-${logicalId.toLowerCase()}`);
      expect(lost?.steps.join('\n')).not.toMatch(/p-kept/);
    }
    expect(explain(live(status, { template: null, resources: [resource('Kept')] }))?.operation).toBeNull();
  },
);

test('a stack that is only there for review stays, unless it is to go', () => {
  expect(explain(live('REVIEW_IN_PROGRESS'))?.operation).toBeNull();
  const removed = explain(live('REVIEW_IN_PROGRESS'), { skip: {}, remove: ['charter-organization'] });
  expect(removed?.operation?.action.type).toBe('deleteStack');
});

test('a rollback that is stuck is continued, with what is to be skipped', () => {
  const stuck = live('UPDATE_ROLLBACK_FAILED', { resources: [resource('Kept', 'UPDATE_FAILED'), resource('Lost')] });
  const explained = explain(stuck);
  expect(explained?.operation?.action).toMatchObject({ type: 'continueUpdateRollback', resourcesToSkip: [] });
  expect(explained?.steps[0]).toBe('stuck: Kept (AWS::Organizations::Policy, p-kept)');
  const skipped = explain(stuck, { skip: { 'charter-organization': ['Lost', 'Kept'] }, remove: [] });
  expect(skipped?.operation?.action).toMatchObject({ resourcesToSkip: ['Kept', 'Lost'] });
});

test('what CloudFormation or somebody else has to free is said, and not tried', () => {
  for (const status of [
    'IMPORT_ROLLBACK_FAILED',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'DELETE_IN_PROGRESS',
  ]) {
    const explained = explain(live(status));
    expect(explained?.operation).toBeNull();
    expect(explained?.steps.length).toBeGreaterThan(0);
  }
});

test('the cause is the first failure of the last operation', () => {
  const event = (logicalId: string, status: string, reason: string | null = null, physicalId = '') => ({
    id: '',
    at: '',
    logicalId,
    physicalId,
    type: 'T',
    status,
    reason,
  });
  const [explained] = explainStacks(
    [
      {
        stack: live('UPDATE_ROLLBACK_FAILED'),
        events: [
          event('charter-organization', 'CREATE_IN_PROGRESS', null, id),
          event('Old', 'CREATE_FAILED', 'history'),
          event('charter-organization', 'UPDATE_IN_PROGRESS', null, id),
          event('B', 'UPDATE_FAILED', 'Resource update cancelled'),
          event('A', 'UPDATE_FAILED', 'the reason'),
          event('C', 'UPDATE_FAILED', 'a consequence'),
        ],
      },
    ],
    none,
  );
  expect(explained?.cause).toBe('A (T): the reason');
});

test('a recovery plan is made again the same, and another as soon as a stack is otherwise', () => {
  const organization = { partition: 'aws', organizationId: 'o-1', managementAccountId: '1', endpoint: 'x' };
  const choices = { skip: { 'charter-organization': ['Kept'] }, remove: [] };
  const made = (stack: LiveStack, chosen: RecoverChoices) =>
    recoveryPlan(explainStacks([{ stack, events: [] }], chosen), {
      organization,
      version: '1',
      stacks: [stack],
    });
  const stuck = live('UPDATE_ROLLBACK_FAILED', { resources: [resource('Kept', 'UPDATE_FAILED')] });
  const plan = made(stuck, choices);
  expect(made(stuck, choicesOf(plan)).digest).toBe(plan.digest);
  expect(made(stuck, none).digest).not.toBe(plan.digest);
  expect(made({ ...stuck, resources: [resource('Kept')] }, choices).digest).not.toBe(plan.digest);
  expect(made({ ...stuck, id: 'another' }, choices).digest).not.toBe(plan.digest);
});
