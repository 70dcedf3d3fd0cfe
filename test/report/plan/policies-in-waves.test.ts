import type { Config, Plan, Snapshot } from '../../../pipeline/model/index.js';
import { renderPlan } from '../../../pipeline/report/plan/index.js';
import { emptyOrganization } from '../../fixtures/empty-organization.js';
import { account, configOf, deny, deployed, document, planFor, policy } from '../../plan/small-organization.js';
import { carryOut, rolloutOf, wave } from '../../plan/stack-sets/surface.js';
import { expectGolden } from './golden.js';
import { withDigest } from './organizations.js';

const accounts = ['PaymentsTest', 'Payments', 'Shop'].map((name) => account(name, 'Workloads'));
const rollout = rolloutOf([wave('canary', ['Sandbox'], { accounts: ['Payments', 'PaymentsTest'] }), wave('rest', [])]);

function configWith(action: string | null): Config {
  const guard = { ...policy('Guard', ['Root'], document(deny(action ?? ''))), rollout: 'waves' as const };
  const all = [account('Try', 'Sandbox'), ...accounts];
  return configOf(['Sandbox', 'Workloads'], action === null ? [] : [guard], { accounts: all, rollout });
}

/** What a rollout that stopped after the first wave leaves. */
function stoppedAtCanary(from = 's3:*', to = 'sqs:*'): Snapshot {
  const snapshot = deployed(configWith(from), emptyOrganization());
  const config = configWith(to);
  const made = planFor(config, snapshot);
  return carryOut(made, config, snapshot, made.operations.slice(0, 1));
}

const show = (made: Plan, color = false) => renderPlan(withDigest(made), { color, width: 80, planFile: 'plan.json' });

describe('policies in waves, for their approver', () => {
  it('are taken back loudly where the edit is taken back', () => {
    const made = planFor(configWith('s3:*'), stoppedAtCanary());
    const shown = show(made);
    expectGolden('policy-taken-back.txt', shown);
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('It TAKES BACK the new document of Guard in 3 places.');
    expect(shown).toContain('- the new document of SCP Guard from Sandbox, account Payments, account\n');
    expect(shown).not.toContain('Nothing is removed');
    expect(shown).not.toContain('whose waves are over');
    expect(show(made, true).startsWith('\u001b[1m\u001b[31m')).toBe(true);
  });

  it('take nothing back where their waves are over', () => {
    const snapshot = stoppedAtCanary();
    const shown = show(planFor(configWith('sqs:*'), snapshot));
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('Nothing is removed or detached.');
    expect(shown).not.toContain('TAKE');
    expect(shown).toContain('whose waves are over');
  });

  it('are removed with what came in waves', () => {
    const shown = show(planFor(configWith(null), stoppedAtCanary()));
    expect(shown.replaceAll(/\s+/g, ' ')).toContain('It REMOVES 2 objects.');
    expect(shown).toContain('  - SCP Guard\n    attached to Root until then\n');
    expect(shown).toContain(
      '  - SCP Guard (next)\n    attached to Sandbox, account Payments, account PaymentsTest until then\n',
    );
    expect(shown).not.toContain('TAKES BACK');
  });

  it('say what comes in the place of a document that was edited on its way', () => {
    const shown = show(planFor(configWith('sns:*'), stoppedAtCanary())).replaceAll(/\s+/g, ' ');
    expect(shown).toContain('It TAKES BACK the new document of Guard in 3 places.');
    expect(shown).toContain('neither the policy itself nor the newer document');
  });

  it('come beside old documents only where there are any', () => {
    const first = show(planFor(configWith('s3:*'), deployed(configWith(null), emptyOrganization())));
    expect(first).toContain('  + SCP Guard, which is new; then for everybody below its targets\n');
    expect(first).not.toContain('beside the old one');
    const second = show(planFor(configWith('sqs:*'), deployed(configWith('s3:*'), emptyOrganization())));
    expect(second).toContain('  ~ SCP Guard: the new document beside the old one, then for everybody below its');
    expect(second).toContain('wave canary: on Sandbox, account Payments, account PaymentsTest\n');
  });
});
