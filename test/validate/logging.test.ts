import { check } from '../../pipeline/pipeline.js';
import { withLogging } from '../fixtures/logging-yaml.js';
import { removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const global = 'config/global-config.yaml';
const said = (yaml: string, more: Record<string, string> = {}) =>
  check(writeConfig({ ...withLogging(`logArchiveAccount: LogArchive\n${yaml}\n`), ...more }), {
    now: new Date('2026-11-21T12:00:00Z'),
  }).diagnostics.map(({ code, severity, line, column }) => `${severity} ${code} ${line}:${column}`);

// What comes near to a fault and is none. The faults themselves stand in test/bad-corpus/logging.ts.
describe('nothing is said of', () => {
  it.each<[name: string, yaml: string]>([
    [
      'logs that expire on the day on which their lock ends',
      'archive: { objectLock: { mode: GOVERNANCE, days: 90 }, expireAfterDays: 90 }',
    ],
    [
      'a class that takes objects at once',
      'archive: { lifecycle: [{ storageClass: INTELLIGENT_TIERING, afterDays: 0 }] }',
    ],
    [
      'logs that leave a class when it is paid off',
      'archive: { lifecycle: [{ storageClass: GLACIER, afterDays: 10 }], expireAfterDays: 100 }',
    ],
    ['a trail of a name with each kind of separator', 'organizationTrail: { name: a.b_c-d9 }'],
    ['queries that are switched off, without a trail', 'athena: { enable: false }'],
    [
      'a query that starts with a comment',
      'organizationTrail: {}\nathena:\n  savedQueries:\n    - name: mine\n      query: |\n        -- Why\n        WITH a AS (SELECT 1) SELECT * FROM a',
    ],
    [
      'a selector of management events',
      'organizationTrail: { dataEvents: { advancedEventSelectors: [{ name: A, fieldSelectors: [{ field: eventCategory, equals: [Management] }, { field: readOnly, equals: ["false"] }] }] } }',
    ],
    [
      'a pattern with more variables',
      "centralLogging: { centralizationRule: { logGroupNamePattern: '/${source.org.path}/${source.accountId}/${source.region}${source.logGroup}' } }",
    ],
    [
      'a backup in a Region that is not enabled, since nothing is deployed there',
      'centralLogging: { centralizationRule: { backupRegion: eu-west-1 } }',
    ],
    [
      'subscriptions that leave accounts out',
      'centralLogging: { subscriptionFilter: { deploymentTargets: { organizationalUnits: [Root], excludedAccounts: [Payments] } } }',
    ],
    ['a holder of anchors', '.days: &days 365\nlogRetention: { defaultDays: *days }'],
  ])('%s', (_name, yaml) => expect(said(yaml)).toEqual([]));

  it('a Region to opt in to where there is no trail', () => {
    const optIn = soundConfig[global]!.replaceAll('eu-central-1', 'eu-south-1');
    expect(said('organizationTrail: { enable: false }', { [global]: optIn })).toEqual([]);
  });

  it('a lock that nobody can shorten, once somebody has decided it', () => {
    const decided = `${soundConfig[global]}validation:
  exceptions:
    - code: log-archive-object-lock
      at: logging-config.yaml#/archive/objectLock/mode
      owner: security@example.com
      reason: The regulator asks for it.
      expires: '2027-06-30'
`;
    expect(said('archive: { objectLock: { mode: COMPLIANCE, days: 30 } }', { [global]: decided })).toEqual([]);
  });
});

describe('names in logging-config.yaml', () => {
  it('are those that are declared', () => {
    const yaml = `centralLogging:
  subscriptionFilter:
    deploymentTargets: { organizationalUnits: [Workload], accounts: [Payment] }
    regions: [eu-central-1, eu-wst-1, eu-west-1]`;
    expect(said(yaml)).toEqual([
      'error deployment-targets 4:48',
      'error deployment-targets 4:70',
      'error deployment-targets 5:29',
      'warning deployment-targets 5:39',
    ]);
  });

  it('count as references, so that one malformed declaration is one fault', () => {
    const accounts = soundConfig['config/accounts-config.yaml']!.replace('name: LogArchive', 'name: [LogArchive]');
    expect(said('organizationTrail: {}', { 'config/accounts-config.yaml': accounts })).toEqual([
      'error wrong-type 5:11',
    ]);
  });
});
