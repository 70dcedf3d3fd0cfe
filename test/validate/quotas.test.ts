import { defaultQuotas, policyKinds, policyQuota } from '../../pipeline/model/index.js';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { appended, removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

/** What validate and synth say of the sound config, with a resource policy, where a quota is 1. */
function outcomeWith(quota: string): string {
  const files = {
    ...appended('config/global-config.yaml', `quotas:\n  ${quota}: 1\n`),
    ...appended('config/organization-config.yaml', 'resourcePolicy: policies/guardrail.json\n'),
  };
  const { diagnostics } = check(writeConfig(files));
  const codes = diagnostics.map(({ code }) => code);
  const { config } = checkedConfig(writeConfig());
  try {
    synth({ ...config, quotas: { [quota]: 1 } });
  } catch (error) {
    codes.push((error as Error).message);
  }
  return codes.join();
}

const ofPolicies = new Map(
  policyKinds.flatMap(({ type }) =>
    (['characters', 'attached'] as const).flatMap((what) =>
      Object.keys(defaultQuotas)
        .filter((name) => policyQuota({ [name]: -1 }, type, what) === -1)
        .map((name) => [name, `${type} ${what}`] as const),
    ),
  ),
);
const others = Object.keys(defaultQuotas).filter((name) => !ofPolicies.has(name));

test('each policy type has its two quotas, of which none has a default that is missing', () => {
  expect(ofPolicies.size).toBe(policyKinds.length * 2);
  expect(new Set(ofPolicies.values()).size).toBe(policyKinds.length * 2);
});

test.each(others)('the quota %s changes what validate or synth says', (name) => {
  expect(soundConfig['config/global-config.yaml']).not.toContain('quotas');
  expect(outcomeWith(name)).not.toBe(outcomeWith('chatbot.attached'));
});
