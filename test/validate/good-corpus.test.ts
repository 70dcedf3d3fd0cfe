import { check } from '../../pipeline/pipeline.js';
import { configOf, pages } from '../docs/rule-pages/page-config.js';
import { base } from './faults/changed-config.js';
import { removeConfigs, soundConfig, writeConfig, writeFiles } from './write-config.js';

afterAll(removeConfigs);

/** What is said of a config that is right, beyond information. */
const said = (directory: string) =>
  check(directory, { now: new Date('2026-11-21') })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);

// What nothing may be said of: a rule that fires here is wrong, or the config is. Configs and policies that nobody here
// wrote belong to it too: corpus.test.ts.
describe('nothing but information is said of', () => {
  it('the example config', () => {
    expect(said('config')).toEqual([]);
  });

  it('the small config and the large one that faults are put into', () => {
    expect(said(writeFiles(soundConfig))).toEqual([]);
    expect(said(writeFiles(base))).toEqual([]);
  });

  it('keys that are there for their anchors', () => {
    const holders = `spare: &spare eu-west-1
"other Regions" : &others [ eu-north-1 ]
defaults:
  &defaults
  managementAccountAccessRole: OrganizationAccountAccessRole
homeRegion: eu-central-1
enabledRegions: [eu-central-1, *spare]
<<: *defaults
`;
    expect(said(writeConfig({ 'config/global-config.yaml': holders }))).toEqual([]);
  });

  it('what the pages of the rules call right', () => {
    expect(pages.length).toBeGreaterThan(50);
    const wrong = pages.map(({ name, right }) => [name, ...said(writeConfig(configOf(right)))]);
    expect(wrong.filter(({ length }) => length > 1)).toEqual([]);
  });
});
