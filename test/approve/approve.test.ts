import { approve } from '../../pipeline/approve/index.js';
import type { Plan } from '../../pipeline/model/index.js';
import { failureOf } from '../failure-of.js';
import { flip, handMadePlan, leaves } from './hand-made-plan.js';

const now = new Date('2026-11-21T10:00:00.000Z');
const ask = (plan: Plan, approver = 'security@example.com') => approve({ plan, approver, now, expiresInMs: 3_600_000 });

test('an approval names the digest, the approver and both times', () => {
  const plan = handMadePlan();
  expect(ask(plan, '  security@example.com ')).toEqual({
    schemaVersion: 1,
    digest: plan.digest,
    approver: 'security@example.com',
    approvedAt: '2026-11-21T10:00:00.000Z',
    expiresAt: '2026-11-21T11:00:00.000Z',
  });
});

const notCovered = new Set(['digest', 'symbols', 'unmanaged', 'notChecked']);
const covered = leaves(handMadePlan()).filter(
  (path) =>
    !notCovered.has(String(path[0])) &&
    !path.includes('changeSet') &&
    !['reach/accounts', 'reach/of'].includes(path.join('/')),
);

test.each(covered.map((path) => [path.join('/'), path]))('a plan with another %s is refused', (_name, path) => {
  const plan = handMadePlan();
  flip(plan, path);
  const failure = failureOf(() => ask(plan));
  expect(failure.exitCode).toBe(5);
  expect(failure.message).toMatch(/changed after it was made/);
});

test('a digest edited to match nothing is refused too', () => {
  const plan = handMadePlan();
  plan.digest = plan.digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  expect(failureOf(() => ask(plan)).exitCode).toBe(5);
});

test.each(['symbols', 'unmanaged', 'notChecked'] as const)('%s is no part of what is approved', (field) => {
  const plan = handMadePlan();
  const other = handMadePlan((made) => {
    if (field === 'symbols') made.symbols = { '${root}': 'r-efgh' };
    else made[field] = [];
  });
  expect(ask(other).digest).toBe(plan.digest);
});

test('the id of a reviewed change set is no part of what is approved', () => {
  const other = handMadePlan((made) => {
    made.stacks[0]!.changeSet = {
      id: 'arn:aws:cloudformation:us-east-1:111111111111:changeSet/x/y',
      status: 'AVAILABLE',
    };
  });
  expect(ask(other).digest).toBe(handMadePlan().digest);
});

test('refusals are listed with their steps', () => {
  const plan = handMadePlan((made) => {
    made.refusals = [
      {
        code: 'ou-reparent',
        object: 'ou:Workloads',
        why: 'An OU cannot move.',
        steps: ['Create the new OU.', 'Move the accounts.'],
      },
    ];
  });
  const failure = failureOf(() => ask(plan));
  expect(failure.exitCode).toBe(5);
  expect(failure.help).toEqual([
    'ou:Workloads: An OU cannot move. (ou-reparent)',
    '  1. Create the new OU.',
    '  2. Move the accounts.',
  ]);
});

test.each(['', '   ', 'a\u001b[31mb', 'a\ud800'])('the approver %j is refused', (approver) => {
  expect(failureOf(() => ask(handMadePlan(), approver)).exitCode).toBe(5);
});
