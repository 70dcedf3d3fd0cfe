import { readFileSync } from 'node:fs';
import { fingerprint, type Snapshot } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { plan } from '../../pipeline/plan/index.js';
import { synth } from '../../pipeline/synth/index.js';

const { config } = checkedConfig('config');
const live = JSON.parse(readFileSync('test/fixtures/demo-snapshot.json', 'utf8')) as Snapshot;

function refusalsIn(partition: string) {
  const snapshot = { ...live, organization: { ...live.organization, partition } };
  const inputs = { config: fingerprint(config), policies: '' };
  return plan({ config, assembly: synth(config), snapshot, inputs, version: 'test' }).refusals;
}

test('a config for another partition than that of the organization is refused first', () => {
  const [first] = refusalsIn('aws-cn');
  expect(first).toMatchObject({ code: 'other-partition', object: 'organization' });
  expect(first?.why).toContain(`the partition aws (homeRegion: ${config.homeRegion})`);
  expect(first?.why).toContain('is in aws-cn');
  expect(first?.steps.join()).toContain('homeRegion');
});

test('a config for the same partition is not', () => {
  expect(refusalsIn('aws').map(({ code }) => code)).not.toContain('other-partition');
});
