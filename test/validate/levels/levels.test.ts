import { check } from '../../../pipeline/pipeline.js';
import { allCodes } from '../../../pipeline/validate/codes.js';
import { adjustableCodes } from '../../../pipeline/validate/levels/adjustable.js';
import { applyConfiguredLevels } from '../../../pipeline/validate/levels/levels.js';
import { badConfigs } from '../../bad-corpus/bad-configs.js';
import { appended, changed, removeConfigs, writeConfig } from '../write-config.js';

afterAll(removeConfigs);

const now = new Date('2026-11-21T12:00:00Z');
const global = 'config/global-config.yaml';
const organization = 'config/organization-config.yaml';

/** A trusted service that Charter does not know (line 12), beside an allow-list that only warns (line 17). */
const organizationFaults = appended(
  organization,
  `trustedServices: [config.amazonaws.co]
resourceControlPolicies:
  - name: Perimeter
    policy: policies/perimeter.json
    strategy: allow-list
    deploymentTargets: { organizationalUnits: [Workloads] }
`,
);
const perimeter = {
  'policies/perimeter.json':
    '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" }] }',
};

function checkWith(
  validation: string,
  files: Record<string, string> = { ...organizationFaults, ...perimeter },
  at = now,
) {
  const directory = writeConfig({ ...files, ...appended(global, `validation:\n${validation}`) });
  const { diagnostics, suppressed, config } = check(directory, { now: at });
  return {
    config,
    said: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    own: diagnostics.filter(({ code }) => code.startsWith('validation-')),
    suppressed: suppressed.map(({ diagnostic, by }) => `${by} ${diagnostic.code}`),
  };
}

const level = (code: string, value: string) => `  levels:\n    - { code: ${code}, level: ${value}, reason: Agreed. }\n`;
const exception = (code: string, at: string, expires = '2026-12-31') =>
  `  exceptions:\n    - { code: ${code}, at: '${at}', owner: platform, reason: Agreed., expires: ${expires} }\n`;

test('without levels and exceptions', () => {
  expect(checkWith('  levels: []\n')).toMatchObject({
    config: null,
    said: ['error service-principals', 'warning policy-strategy'],
    suppressed: [],
  });
});

describe('a level', () => {
  test.each([
    ['service-principals', 'warning', ['warning service-principals', 'warning policy-strategy']],
    ['service-principals', 'info', ['info service-principals', 'warning policy-strategy']],
    ['policy-strategy', 'error', ['error service-principals', 'error policy-strategy']],
    ['policy-strategy', 'info', ['error service-principals', 'info policy-strategy']],
  ])('%s: %s', (code, value, said) => {
    expect(checkWith(level(code, value))).toMatchObject({ said, suppressed: [] });
  });

  it('that is off takes back, and the config has no error', () => {
    const { config, said, suppressed } = checkWith(level('service-principals', 'off'));
    expect({ said, suppressed }).toEqual({
      said: ['warning policy-strategy'],
      suppressed: ['level service-principals'],
    });
    expect(config).not.toBeNull();
  });

  it('cannot lower what later stages rely on', () => {
    const { own, config } = checkWith(level('account-names', 'warning'), {});
    expect(config).toBeNull();
    expect(own).toMatchObject([
      {
        code: 'validation-levels',
        severity: 'error',
        message: expect.stringContaining('account-names'),
        file: 'global-config.yaml',
        line: 7,
      },
    ]);
  });

  it('reaches only the warnings of a code that mostly warns and cannot be lowered', () => {
    const place = { file: 'x', line: 1, column: 1 };
    const found = (['warning', 'error'] as const).map((severity) => {
      return { code: 'policy-names', severity, message: 'm', help: 'h', ...place, related: [] };
    });
    const { diagnostics, suppressed } = applyConfiguredLevels(found, {
      levels: [{ code: 'policy-names', level: 'off', reason: 'Agreed.' }],
      codes: new Map([['policy-names', 'warning']]),
      at: () => place,
    });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(suppressed.map(({ diagnostic }) => diagnostic.severity)).toEqual(['warning']);
  });

  it('of a code that there is not is an error with the one that was meant', () => {
    expect(checkWith(level('service-principal', 'off'), {}).own).toMatchObject([
      {
        severity: 'error',
        message: 'There is no code "service-principal".',
        help: 'Did you mean "service-principals"?',
      },
    ]);
  });

  it('given twice is an error that names both', () => {
    const twice = `${level('ownership', 'off')}    - { code: ownership, level: info, reason: Other. }\n`;
    expect(checkWith(twice, {}).own).toMatchObject([{ severity: 'error', line: 8, related: [{ line: 7 }] }]);
  });

  it('does not reach the faults of levels and exceptions themselves', () => {
    expect(checkWith(level('validation-levels', 'off'), {}).own).toMatchObject([{ severity: 'error' }]);
  });

  it('needs a reason', () => {
    const { said } = checkWith('  levels:\n    - { code: ownership, level: off }\n', {});
    expect(said).toContain('error missing-key');
  });
});

describe('an exception', () => {
  test.each([
    'organization-config.yaml',
    'organization-config.yaml#/trustedServices',
    'organization-config.yaml#/trustedServices/0',
  ])('at %s takes back what stands there', (at) => {
    expect(checkWith(exception('service-principals', at))).toMatchObject({
      said: ['warning policy-strategy'],
      suppressed: ['exception service-principals'],
      own: [],
    });
  });

  test.each([
    'organization-config.yaml#/resourceControlPolicies/Perimeter',
    'organization-config.yaml#/resourceControlPolicies/0/strategy',
  ])('at %s, by name and by index', (at) => {
    expect(checkWith(exception('policy-strategy', at))).toMatchObject({
      said: ['error service-principals'],
      suppressed: ['exception policy-strategy'],
    });
  });

  test.each(['policies/guardrail.json', '../policies/guardrail.json', 'policies/guardrail.json#/Statement/1'])(
    'in the document %s',
    (at) => {
      const document = {
        'policies/guardrail.json': `{ "Version": "2012-10-17", "Statement": [
  { "Effect": "Deny", "Action": "s3:*", "Resource": "*" },
  { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" } ] }`,
      };
      expect(checkWith(exception('service-control-policy', at), document)).toMatchObject({
        said: [],
        suppressed: ['exception service-control-policy'],
      });
      const beside = checkWith(exception('service-control-policy', 'policies/guardrail.json#/Statement/0'), document);
      expect(beside.said).toEqual(['warning validation-exceptions', 'error service-control-policy']);
    },
  );

  it('holds on its last day, and is said to be over on the next', () => {
    const at = 'organization-config.yaml#/trustedServices';
    const on = (time: string) => checkWith(exception('service-principals', at), undefined, new Date(time));
    expect(on('2026-12-31T23:59:59Z').suppressed).toEqual(['exception service-principals']);
    const over = on('2027-01-01T00:00:00Z');
    expect(over.suppressed).toEqual([]);
    expect(over.said).toContain('error service-principals');
    expect(over.own).toMatchObject([{ severity: 'warning', message: expect.stringContaining('ended on 2026-12-31') }]);
  });

  test.each([
    ['of a code that there is not', 'ownerships', 'organization-config.yaml', '2026-12-31', 'error', 'ownership'],
    [
      'at a file that is not there',
      'ownership',
      'organisation-config.yaml',
      '2026-12-31',
      'error',
      'organization-config.yaml',
    ],
    [
      'at a key that is not there',
      'ownership',
      'organization-config.yaml#/trustedService',
      '2026-12-31',
      'error',
      'trustedServices',
    ],
    [
      'at an item that is not there',
      'ownership',
      'organization-config.yaml#/resourceControlPolicies/Perimetre',
      '2026-12-31',
      'error',
      'Perimeter',
    ],
    [
      'at no pointer',
      'ownership',
      'organization-config.yaml#trustedServices',
      '2026-12-31',
      'error',
      'before each key',
    ],
    ['on a day that there is not', 'ownership', 'organization-config.yaml', '2026-11-31', 'error', 'YYYY-MM-DD'],
    ['for longer than a year', 'ownership', 'organization-config.yaml', '2027-11-23', 'error', '2027-11-21'],
    ['without effect', 'ownership', 'organization-config.yaml', '2026-12-31', 'warning', 'Remove it'],
    [
      'for what later stages rely on, and nothing of it there',
      'account-names',
      'accounts-config.yaml',
      '2026-12-31',
      'warning',
      'Remove it',
    ],
  ])('%s is said', (_name, code, at, expires, severity, helps) => {
    const { own } = checkWith(exception(code, at, expires));
    expect(own).toMatchObject([
      { severity, help: expect.stringContaining(helps), file: 'global-config.yaml', line: 7 },
    ]);
  });

  it('cannot take back an error that later stages rely on', () => {
    const twice = changed('config/accounts-config.yaml', 'name: Payments', 'name: LogArchive');
    const { said, config } = checkWith(exception('account-names', 'accounts-config.yaml'), twice);
    expect(said).toEqual(['error account-names', 'error validation-exceptions']);
    expect(config).toBeNull();
  });

  it('can take back a warning of such a code, in an alias too', () => {
    const files = appended(
      organization,
      'resourceControlPolicies:\n  - &one\n    name: One\n    policy: policies/perimeter.json\n    strategy: allow-list\n    deploymentTargets: { organizationalUnits: [Workloads] }\n  - <<: *one\n    name: Two\n',
    );
    const at = 'organization-config.yaml#/resourceControlPolicies/Two';
    const { said, suppressed } = checkWith(exception('policy-strategy', at), { ...files, ...perimeter });
    expect({ said, suppressed }).toEqual({
      said: ['warning policy-strategy'],
      suppressed: ['exception policy-strategy'],
    });
  });

  it('reaches into the file that is included at its place', () => {
    const files = {
      'config/organization-config.yaml':
        'organizationalUnits:\n  - name: Security\n  - name: Workloads/Prod\n    ignore: false\n  - name: Workloads\ntrustedServices: !include services.yaml\n',
      'config/services.yaml': '- config.amazonaws.com\n- config.amazonaws.co\n',
    };
    for (const at of [
      'organization-config.yaml#/trustedServices',
      'organization-config.yaml#/trustedServices/1',
      'services.yaml#/1',
    ])
      expect(checkWith(exception('service-principals', at), files)).toMatchObject({
        said: [],
        suppressed: ['exception service-principals'],
      });
  });

  it('needs owner, reason and the day on which it ends', () => {
    const { said } = checkWith("  exceptions:\n    - { code: ownership, at: 'organization-config.yaml' }\n", {});
    expect(said.filter((one) => one === 'error missing-key')).toHaveLength(3);
  });
});

test('the codes that can be lowered exist, and none of load is among them', () => {
  const origins = new Map(allCodes.map(({ code, origin }) => [code, origin]));
  expect(adjustableCodes.filter((code) => !['rule', 'schema'].includes(origins.get(code) ?? ''))).toEqual([]);
});

test('a rule that never finds an error says so, because its level can then be chosen', () => {
  const worst = new Map<string, string>();
  for (const { files } of badConfigs) {
    for (const { code, severity } of check(writeConfig(files)).diagnostics)
      if (severity === 'error' || !worst.has(code)) worst.set(code, severity);
  }
  const milder = allCodes.filter(
    ({ code, severity }) => (worst.get(code) ?? severity) !== severity && !adjustableCodes.includes(code),
  );
  expect(milder.map(({ code }) => `${code}: ${worst.get(code)}`)).toEqual([]);
});
