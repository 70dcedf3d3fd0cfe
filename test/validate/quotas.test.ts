import { defaultQuotas, policyKinds, policyQuota } from '../../pipeline/model/index.js';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { appended, removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const wait = '{ "schemaVersion": "0.3", "mainSteps": [{ "name": "wait", "action": "aws:sleep", "inputs": {} }] }';
const twice = (kind: string, rest: string) =>
  ['first', 'second']
    .map((name) => `  - { name: ${kind}-${name}, ${rest}, deploymentTargets: { organizationalUnits: [Root] } }\n`)
    .join('');
const tasks =
  '{ name: one, type: AUTOMATION, document: document-first }, { name: two, type: AUTOMATION, document: document-first }';
/** Two of everything that Systems Manager counts. */
const twoOfEach = `patchBaselines:
${twice('baseline', 'operatingSystem: UBUNTU')}  - { name: groups, operatingSystem: DEBIAN, patchGroups: [a, b], deploymentTargets: { organizationalUnits: [Root] } }
maintenanceWindows:
${twice('window', `schedule: rate(1 day), duration: 2, cutoff: 1, targets: [{ name: aaa, patchGroups: [a] }, { name: bbb, patchGroups: [b] }], tasks: [${tasks}]`)}associations:
${twice('association', 'document: AWS-UpdateSSMAgent, schedule: rate(1 day), targets: { allNodes: true }')}documents:
${twice('document', 'type: Automation, content: documents/wait.json')}`;

/** What validate and synth say of the sound config, with a resource policy, where a quota is 1. */
function outcomeWith(quota: string): string {
  const files = {
    ...appended('config/global-config.yaml', `quotas:\n  ${quota}: 1\n`),
    ...appended('config/organization-config.yaml', 'resourcePolicy: policies/guardrail.json\n'),
    'config/systems-manager-config.yaml': twoOfEach,
    'config/documents/wait.json': wait,
  };
  const { diagnostics } = check(writeConfig(files));
  const codes = diagnostics.map(({ code, message }) => `${code} ${message}`);
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
