import { approve } from '../../pipeline/approve/index.js';
import { checkIntegrity } from '../../pipeline/deploy/integrity.js';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { type Approval, fingerprint, type Plan, planDigest } from '../../pipeline/model/index.js';
import { flip, handMadePlan, leaves } from '../approve/hand-made-plan.js';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);
const approved = (plan: Plan): Approval =>
  approve({ plan, approver: 'me', now: at('10:00:00'), expiresInMs: 3_600_000 });

function refusal(plan: Plan, approval: Approval, now = at('10:30:00')): string {
  try {
    checkIntegrity(plan, approval, now);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(5);
    expect((error as Failure).help.length).toBeGreaterThan(0);
    return (error as Failure).message;
  }
  return '';
}

test('an approved plan passes until the approval ends', () => {
  const plan = handMadePlan();
  expect(refusal(plan, approved(plan))).toBe('');
  expect(refusal(plan, approved(plan), at('10:59:59'))).toBe('');
  expect(refusal(plan, approved(plan), at('11:00:00'))).toMatch(/ended at 2026-11-21T11:00:00/);
});

const notCovered = new Set(['digest', 'symbols', 'unmanaged', 'notChecked']);
const covered = leaves(handMadePlan()).filter(
  (path) =>
    !notCovered.has(String(path[0])) &&
    !path.includes('changeSet') &&
    !['reach/accounts', 'reach/of'].includes(path.join('/')),
);

test.each(covered.map((path) => [path.join('/'), path]))('a plan edited at %s is refused', (_name, path) => {
  const plan = handMadePlan();
  const approval = approved(plan);
  flip(plan, path);
  expect(refusal(plan, approval)).toMatch(/changed after it was made/);
  // Whoever edits the digest as well no longer has an approval for it.
  plan.digest = planDigest(plan);
  expect(refusal(plan, approval)).toMatch(/for another plan/);
});

test('what an editor may do to an approval does not help', () => {
  const plan = handMadePlan();
  expect(refusal(plan, { ...approved(plan), digest: fingerprint('x') })).toMatch(/for another plan/);
  expect(refusal(plan, { ...approved(plan), expiresAt: 'never' })).toMatch(/ended at never/);
  expect(refusal(plan, { ...approved(plan), approver: ' ' })).toMatch(/who approved/);
});

test('a plan with refusals never passes', () => {
  const plan = handMadePlan((made) => {
    made.refusals = [{ code: 'x', object: 'ou:A', why: 'no', steps: [] }];
  });
  expect(refusal(plan, { ...approved(handMadePlan()), digest: plan.digest })).toMatch(/does not do/);
});

test('a template under a name that is not its hash never passes', () => {
  const plan = handMadePlan((made) => {
    made.templates = { [fingerprint('another')]: { Resources: {} } };
  });
  expect(refusal(plan, approved(plan))).toMatch(/not what it is called/);
});
