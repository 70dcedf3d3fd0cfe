import { check } from '../../../pipeline/pipeline.js';
import { changed, removeConfigs, writeConfig } from '../write-config.js';

afterAll(removeConfigs);

type Files = Record<string, string>;

const inWaves = (rollout: string): Files =>
  changed(
    'config/organization-config.yaml',
    '    policy: policies/guardrail.json',
    `    rollout: ${rollout}\n    policy: policies/guardrail.json`,
  ) as Files;
const twoWaves: Files = { 'config/rollout-config.yaml': 'waves:\n  - name: a\n    percentage: 10\n  - name: b\n' };

// What comes near to the fault and is none. The fault itself stands in test/bad-corpus.
describe('policy-rollout says nothing of', () => {
  test.each<[name: string, files: Files]>([
    ['a policy that changes at once without waves', inWaves('atOnce')],
    ['a policy that denies, with waves to come in', { ...inWaves('waves'), ...twoWaves }],
  ])('%s', (_name, files) => {
    const said = check(writeConfig(files)).diagnostics.filter(({ code }) => code === 'policy-rollout');
    expect(said).toEqual([]);
  });
});
