import type { Config, JsonObject } from '../../pipeline/model/index.js';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { pageAndSoundFiles } from '../docs/page-files.js';
import { corpus, itWith } from '../only-where.js';
import { removeConfigs, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const page = pageAndSoundFiles('docs/control-tower.md');
const global = 'config/global-config.yaml';
const configOf = (files: Record<string, string>): Config => checkedConfig(writeConfig(files)).config;

describe('the controls of docs/control-tower.md', () => {
  const [stack, ...others] = synth(configOf(page)).governanceStacks;
  const resources = (stack?.template['Resources'] ?? {}) as Record<string, JsonObject>;
  const properties = Object.values(resources).map((resource) => resource['Properties'] as JsonObject);

  it('are one stack in the home Region, with ids that only the live organization knows', () => {
    expect(others).toEqual([]);
    expect(stack).toMatchObject({ name: 'charter-controls', region: 'eu-central-1', capabilities: [], dependsOn: [] });
    expect(Object.values(stack?.parameters ?? {}).sort()).toEqual([
      '${organization}',
      '${ou:Security}',
      '${ou:Workloads}',
    ]);
    expect(Object.keys(stack?.template ?? {}).sort()).toEqual(['Description', 'Parameters', 'Resources']);
  });

  it('name controls and organizational units by ARN', () => {
    expect(properties.map(({ ControlIdentifier }) => ControlIdentifier)).toEqual([
      'arn:aws:controltower:eu-central-1::control/AWS-GR_EC2_VOLUME_INUSE_CHECK',
      'arn:aws:controlcatalog:::control/6cf8uqzsk7ki52pk0zi4rjw5l',
      'arn:aws:controltower:eu-central-1::control/AWS-GR_EC2_VOLUME_INUSE_CHECK',
    ]);
    const named = Object.entries(stack?.parameters ?? {}).find(([, symbol]) => symbol === '${ou:Security}')?.[0];
    expect(properties[0]?.['TargetIdentifier']).toEqual({
      'Fn::Sub': `arn:\${AWS::Partition}:organizations::\${AWS::AccountId}:ou/\${OrganizationId}/\${${named}}`,
    });
    expect(properties.map(({ Parameters }) => Parameters)).toEqual([
      undefined,
      [{ Key: 'AllowedRegions', Value: ['eu-central-1'] }],
      undefined,
    ]);
  });

  it('wait for each other, one after the other', () => {
    const ids = Object.keys(resources);
    expect(ids).toHaveLength(3);
    expect(ids.map((id) => resources[id]?.['DependsOn'])).toEqual([undefined, [ids[0]], [ids[1]]]);
  });

  it('are the same, whatever stands beside them', () => {
    const more = page[global]!.replace('[Workloads, Security]', '[Workloads, Security, Workloads/Prod]');
    const after = synth(configOf({ ...page, [global]: more })).governanceStacks[0]?.template['Resources'] ?? {};
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(resources)));
  });
});

it('is no stack where nothing is enabled', () => {
  const config = configOf({ [global]: `${page[global]!.split('controlTower:')[0]}controlTower:\n  enable: true\n` });
  expect(config.controls).toEqual([]);
  expect(synth(config).governanceStacks).toEqual([]);
});

itWith('the corpus')('leaves the controls of the Landing Zone Accelerator alone, and says where ours stand', () => {
  const { diagnostics, config } = check(corpus.accelerator);
  expect(config?.controls).toEqual([]);
  const [info] = diagnostics.filter(({ code, file }) => code === 'key-not-governed' && file === 'global-config.yaml');
  expect(info?.message).toMatch(/controlTower\.landingZone, controlTower\.controls/);
  expect(info?.help).toContain('controlTower.enabledControls instead of controlTower.controls');
});
