import type { Plan, Snapshot } from '../../../pipeline/model/index.js';
import { renderPlan } from '../../../pipeline/report/plan/index.js';
import { carryOut, planWith, stackSet } from '../../plan/stack-sets/surface.js';
import { governed, members } from './surface-scenes.js';

const id = '666666666666';
const everywhere = stackSet('one', ['Root']);
const elsewhere = stackSet('one', ['Workloads']);

/** An account that the config does not name, beside those that it does. */
function withStranger(state: 'ACTIVE' | 'SUSPENDED' = 'ACTIVE', snapshot = governed()): Snapshot {
  const parentId = snapshot.root.id;
  snapshot.accounts.push({ id, arn: `arn:${id}`, name: 'Stranger', email: 's@example.com', state, parentId, tags: {} });
  return snapshot;
}

const page = (made: Plan) => renderPlan(made, { color: false, width: 200 });

describe('accounts that the config does not name', () => {
  it('are not said to be left alone where stack sets reach them through their OU', () => {
    const snapshot = withStranger();
    const first = planWith(members, snapshot, [everywhere]);
    expect(page(first)).toContain(
      'Unmanaged, and left alone but for stacks of stack sets (1)\n  1 account  Stranger (666666666666); its OU is a target of stack sets: it gets their stacks\n',
    );
    carryOut(first, members, snapshot);
    expect(page(planWith(members, snapshot, [everywhere]))).toContain('its OU is a target of stack sets: it has their');
    const narrower = page(planWith(members, snapshot, [elsewhere]));
    expect(narrower).toContain('it has stacks of stack sets that no longer ask for it');
    expect(narrower).toContain('of Experiments, LogArchive, Stranger\n');
  });

  it('are left alone where none does', () => {
    const text = 'Unmanaged, and left alone (1)\n  1 account  Stranger (666666666666)\n';
    expect(page(planWith(members, withStranger(), [elsewhere]))).toContain(text);
    const suspended = page(planWith(members, withStranger('SUSPENDED'), [everywhere]));
    expect(suspended).toContain(text);
    expect(suspended).toContain('accounts that are not active: Stranger (666666666666, SUSPENDED).');
  });
});
