import { check } from '../../pipeline/pipeline.js';
import { pageFiles } from '../docs/page-files.js';
import { changed, removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const now = new Date('2026-11-21T12:00:00Z');
const judged = (text: string, files: Record<string, string> = {}) =>
  check(writeConfig({ 'config/rollout-config.yaml': text, ...files }), { now });
const said = (text: string, files?: Record<string, string>) =>
  judged(text, files).diagnostics.map(({ code, message }) => `${code}: ${message}`);
const built = (text: string) => {
  const { config, diagnostics } = judged(text);
  if (!config) throw new Error(JSON.stringify(diagnostics, null, 1));
  return config.rollout;
};

describe('rollout-config.yaml', () => {
  it('means what it says, in one form', () => {
    const rollout = built(`waves:
  - name: canary
    organizationalUnits: [Workloads/Prod, Security]
    accounts: [Payments]
    percentage: 5
    preferences: { failureTolerance: 10%, concurrencyMode: STRICT_FAILURE_TOLERANCE, maximumConcurrency: 1 }
    gate: { alarms: [b, a, a], pauseMinutes: 60, manual: true }
  - name: rest
preferences: { maximumConcurrency: 25%, regionConcurrency: SEQUENTIAL, regionOrder: [eu-central-1] }
maximumReach: 10
reachExceptions:
  - { reason: Baseline, owner: platform, expires: 2026-12-31, maximumReach: 500 }
stopped: { reason: Incident }
`);
    const nothing = { organizationalUnits: [], accounts: [], tags: null, percentage: null, preferences: {} };
    expect(rollout).toEqual({
      waves: [
        {
          name: 'canary',
          organizationalUnits: ['Security', 'Workloads/Prod'],
          accounts: ['Payments'],
          tags: null,
          percentage: 5,
          preferences: {
            failureTolerance: { percentage: 10 },
            concurrencyMode: 'STRICT_FAILURE_TOLERANCE',
            maximumConcurrency: { count: 1 },
          },
          gate: { alarms: ['a', 'b'], pauseMinutes: 60, manual: true },
        },
        { name: 'rest', ...nothing, gate: { alarms: [], pauseMinutes: 0, manual: false } },
      ],
      preferences: {
        failureTolerance: { count: 0 },
        maximumConcurrency: { percentage: 25 },
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrency: 'SEQUENTIAL',
        regionOrder: ['eu-central-1'],
      },
      maximumReach: 10,
      reachExceptions: [{ reason: 'Baseline', owner: 'platform', expires: '2026-12-31', maximumReach: 500 }],
      newAccounts: { holdingOrganizationalUnit: null },
      stopped: { reason: 'Incident' },
    });
  });

  it.each([
    ['a tolerance above 100 percent', 'preferences: { failureTolerance: 101% }\n'],
    ['a concurrency of nothing', 'preferences: { maximumConcurrency: 0% }\n'],
    ['a concurrency of no account', 'preferences: { maximumConcurrency: 0 }\n'],
    ['a pause of more than a week', 'waves: [{ name: all, gate: { pauseMinutes: 10081 } }]\n'],
    ['a share of everything', 'waves: [{ name: all, percentage: 100 }]\n'],
    ['an unknown key', 'waves: [{ name: all, unheardOf: 1 }]\n'],
  ])('takes no %s', (_name, text) => {
    expect(judged(text).diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });
});

test('what docs/rollout.md shows is right, and means what it says', () => {
  const example = pageFiles('docs/rollout.md')['config/rollout-config.yaml'] ?? '';
  const { config, diagnostics } = judged(example, quarantined());
  expect(diagnostics).toEqual([]);
  expect(config?.rollout.waves.map(({ name }) => name)).toEqual(['canary', 'non-production', 'everything-else']);
  expect(config?.rollout.newAccounts).toEqual({ holdingOrganizationalUnit: 'Quarantine' });
});

// What comes near to a fault and is none. The faults themselves stand in test/bad-corpus.
describe('nothing is said of', () => {
  test.each<[name: string, text: string, files?: Record<string, string>]>([
    ['a rollout without waves', 'maximumReach: 5\n'],
    ['one wave for all', 'waves:\n  - name: all\n'],
    ['the last wave that names somebody', 'waves:\n  - name: a\n    accounts: [Payments]\n'],
    [
      'an OU below one of a later wave',
      'waves:\n  - name: a\n    organizationalUnits: [Workloads/Prod]\n  - name: b\n    organizationalUnits: [Workloads]\n',
    ],
    [
      'an OU whose name another starts with',
      'waves:\n  - name: a\n    organizationalUnits: [Sec]\n  - name: b\n    organizationalUnits: [Security]\n',
      changed('config/organization-config.yaml', '  - name: Security', '  - name: Sec\n  - name: Security'),
    ],
    [
      'a wave of which only some belong to earlier ones',
      'waves:\n  - name: a\n    organizationalUnits: [Workloads]\n  - name: b\n    accounts: [Payments, LogArchive]\n',
    ],
    ['tags that an account has', 'waves:\n  - name: a\n    tags: { Stage: test }\n', tagged()],
    ['shares of 100 percent before a wave that names somebody', shares('    accounts: [Payments]\n')],
    [
      'a strict tolerance with as many accounts at a time as it lets',
      'preferences: { concurrencyMode: STRICT_FAILURE_TOLERANCE, failureTolerance: 1, maximumConcurrency: 2 }\n',
    ],
    [
      'a strict tolerance with a share that is no more than one account here',
      'preferences: { concurrencyMode: STRICT_FAILURE_TOLERANCE, maximumConcurrency: 10% }\n',
    ],
    [
      'an order of Regions that one wave works on one after the other',
      'waves:\n  - { name: a, preferences: { regionConcurrency: SEQUENTIAL, regionOrder: [eu-central-1] } }\n',
    ],
    ['a wider reach until today', reach('2026-11-21')],
    ['a wider reach until next year', reach('2027-11-21')],
    [
      'a holding OU under a policy of an OU above',
      'newAccounts: { holdingOrganizationalUnit: Workloads/New }\n',
      changed('config/organization-config.yaml', '  - name: Security', '  - name: Workloads/New\n  - name: Security'),
    ],
  ])('%s', (_name, text, files = {}) => {
    expect(said(text, files)).toEqual([]);
  });
});

describe('what holds for all waves is judged with what a wave says', () => {
  it('where it is strict', () => {
    const text = `waves:
  - { name: a, preferences: { maximumConcurrency: 5 } }
preferences: { concurrencyMode: STRICT_FAILURE_TOLERANCE, maximumConcurrency: 1 }
`;
    const [finding, ...others] = judged(text).diagnostics;
    expect(others).toEqual([]);
    expect([finding?.code, finding?.line, finding?.column]).toEqual(['operation-preferences', 2, 51]);
  });
});

describe('a wider reach', () => {
  it('of more than a year is an error', () => {
    expect(said(reach('2027-11-23'))).toEqual(['reach-exceptions: A wider reach is accepted for a year at most.']);
  });

  it('is none where nothing is bounded, or it is no wider', () => {
    expect(said(reach('2027-01-01').replace('maximumReach: 5\n', ''))).toEqual([
      'reach-exceptions: The wider reach has no effect: this rollout has no maximumReach.',
    ]);
    expect(said(reach('2027-01-01').replace('maximumReach: 50', 'maximumReach: 5'))).toEqual([
      'reach-exceptions: The wider reach of 5 accounts is none: 5 are allowed without it.',
    ]);
  });
});

test('an OU that only a wave names is not lost on a rename', () => {
  const texts = said(
    'waves:\n  - name: a\n    organizationalUnits: [Gone]\nnewAccounts: { holdingOrganizationalUnit: Lost }\n',
  );
  expect(texts).toEqual([
    'deployment-targets: The organizational unit "Gone" is not declared.',
    'deployment-targets: The organizational unit "Lost" is not declared.',
  ]);
});

function reach(expires: string): string {
  const exception = `{ reason: Baseline, owner: platform, expires: ${expires}, maximumReach: 50 }`;
  return `maximumReach: 5\nreachExceptions:\n  - ${exception}\n`;
}

function shares(last: string): string {
  return `waves:\n  - { name: a, percentage: 60 }\n  - { name: b, percentage: 40 }\n  - name: c\n${last}`;
}

function tagged(): Record<string, string> {
  return changed(
    'config/accounts-config.yaml',
    'organizationalUnit: Workloads/Prod',
    'organizationalUnit: Workloads/Prod\n    tags: { Stage: test, Team: web }',
  );
}

function quarantined(): Record<string, string> {
  const organization = 'config/organization-config.yaml';
  const units = ['Workloads/NonProd', 'Sandbox', 'Quarantine'].map((name) => `  - name: ${name}\n`).join('');
  return {
    [organization]: soundConfig[organization]!.replace(
      'organizationalUnits:\n',
      `organizationalUnits:\n${units}`,
    ).replace('        - Workloads\n', '        - Workloads\n        - Quarantine\n'),
    ...changed(
      'config/accounts-config.yaml',
      'organizationalUnit: Workloads/Prod',
      'organizationalUnit: Workloads/Prod\n    tags: { Environment: test }',
    ),
    ...changed('config/global-config.yaml', '  - eu-central-1', '  - eu-central-1\n  - eu-west-1'),
  };
}
