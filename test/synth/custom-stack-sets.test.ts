import { checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { pageAndSoundFiles } from '../docs/page-files.js';
import { removeConfigs, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

test('the stack sets of docs/customizations.md are what the page says', () => {
  const { config } = checkedConfig(writeConfig(pageAndSoundFiles('docs/customizations.md')));
  const { stackSets, governanceStacks } = synth(config);
  expect(governanceStacks).toEqual([]);
  const [topic, role, ...others] = stackSets;
  expect(others).toEqual([]);
  expect(topic).toMatchObject({
    name: 'charter-custom-alert-topic',
    region: 'eu-central-1',
    title: 'The topic to which accounts send their alerts',
    parameters: { Mail: 'alerts@example.com', SecurityAccount: '${account:LogArchive}' },
    overrides: [{ account: 'Payments', parameters: { Mail: 'payments-alerts@example.com' } }],
    capabilities: [],
    targets: { organizationalUnits: ['Workloads'], accounts: [], excludedAccounts: [] },
    regions: ['eu-central-1'],
    autoDeployment: false,
    retainStacks: false,
    dependsOn: [],
    rollout: 'waves',
  });
  expect(topic?.template).toMatchObject({
    Resources: { Topic: { Properties: { Subscription: [{ Protocol: 'email', Endpoint: { Ref: 'Mail' } }] } } },
  });
  expect(role).toMatchObject({
    name: 'charter-custom-emergency-role',
    capabilities: ['CAPABILITY_NAMED_IAM'],
    autoDeployment: true,
    dependsOn: ['charter-custom-alert-topic'],
  });
});
