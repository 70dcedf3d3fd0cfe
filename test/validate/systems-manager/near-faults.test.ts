import { check } from '../../../pipeline/pipeline.js';
import { removeConfigs, soundConfig, writeConfig } from '../write-config.js';
import { exampleFiles } from './example.js';
import { moreFiles } from './more.js';

afterAll(removeConfigs);

const now = new Date('2026-11-21T12:00:00Z');
const said = (files: Record<string, string>) => check(writeConfig(files), { now }).diagnostics;
const yaml = (text: string) => ({ 'config/systems-manager-config.yaml': text });

// What comes near to a fault and is none. The faults themselves stand in test/bad-corpus.
const on = (targets: string, more = '') => `operatingSystem: UBUNTU, deploymentTargets: { ${targets} }${more}`;
const right: readonly (readonly [string, Record<string, string>])[] = [
  ['the page', exampleFiles()],
  ['what the page does not show', moreFiles],
  ['an empty file', yaml('patchBaselines: []\n')],
  [
    'two defaults for accounts that do not meet',
    yaml(`patchBaselines:
  - { name: one, default: true, ${on('organizationalUnits: [Workloads]')} }
  - { name: two, default: true, ${on('organizationalUnits: [Security]')} }
`),
  ],
  [
    'two defaults for other operating systems',
    yaml(`patchBaselines:
  - { name: one, default: true, ${on('organizationalUnits: [Root]')} }
  - { name: two, default: true, operatingSystem: DEBIAN, deploymentTargets: { organizationalUnits: [Root] } }
`),
  ],
  [
    'two defaults, of which one leaves out the accounts of the other',
    yaml(`patchBaselines:
  - { name: one, default: true, ${on('organizationalUnits: [Root], excludedAccounts: [Payments]')} }
  - { name: two, default: true, ${on('accounts: [Payments]')} }
`),
  ],
  [
    'two defaults, of which one leaves an account out by an exception',
    yaml(`patchBaselines:
  - { name: one, default: true, ${on('organizationalUnits: [Root]', ', exceptions: [{ accounts: [Payments], reason: Own., excluded: true }]')} }
  - { name: two, default: true, ${on('organizationalUnits: [Workloads/Prod]')} }
`),
  ],
  [
    'a patch group with a baseline for each of two Regions',
    {
      'config/global-config.yaml': `${soundConfig['config/global-config.yaml']}`.replace(
        '  - eu-central-1\n',
        '  - eu-central-1\n  - eu-west-1\n',
      ),
      ...yaml(`patchBaselines:
  - { name: one, patchGroups: [web], regions: [eu-central-1], ${on('organizationalUnits: [Root]')} }
  - { name: two, patchGroups: [web], regions: [eu-west-1], ${on('organizationalUnits: [Root]')} }
`),
    },
  ],
  [
    'as many tasks and targets as a window takes',
    yaml(`maintenanceWindows:
  - name: full
    schedule: rate(1 day)
    duration: 24
    cutoff: 23
    tasks:
${Array.from({ length: 20 }, (_, i) => `      - { name: task-${i}, type: AUTOMATION, document: AWS-StopEC2Instance }\n`).join('')}    deploymentTargets: { organizationalUnits: [Root] }
`),
  ],
  [
    'documents of AWS that are not listed, and one that another account shares',
    yaml(`associations:
  - { name: one, document: AWSSupport-TroubleshootSSH, deploymentTargets: { organizationalUnits: [Root] } }
  - { name: two, document: 'arn:aws:ssm:eu-central-1:111111111111:document/Shared', deploymentTargets: { organizationalUnits: [Root] } }
`),
  ],
  [
    'a target of five keys',
    yaml(`associations:
  - name: five
    document: AWS-UpdateSSMAgent
    targets: { tags: { A: [a], B: [b], C: [c], D: [d] }, patchGroups: [web] }
    deploymentTargets: { organizationalUnits: [Root] }
`),
  ],
];

test.each(right)('%s is right', (_name, files) => expect(said(files)).toEqual([]));

test('a name that the schema refuses is one fault, and not one more at each place that speaks of it', () => {
  const files = {
    ...yaml(`associations:
  - { name: one, document: Own-Restart, deploymentTargets: { organizationalUnits: [Root] } }
documents:
  - { name: 'Own Restart', type: Command, content: documents/restart.yaml, deploymentTargets: { organizationalUnits: [Root] } }
`),
    'config/documents/restart.yaml': exampleFiles()['config/documents/restart-service.yaml'] ?? '',
  };
  expect(said(files).map(({ code }) => code)).toEqual(['wrong-value']);
});

test('faults of documents are said at their lines, with the place that names them', () => {
  const files = exampleFiles();
  const document = files['config/documents/restart-service.yaml']?.replace(
    'allowedPattern',
    'type: Sting\n    pattern',
  );
  const found = said({
    ...files,
    'config/documents/restart-service.yaml': (document ?? '').replace('    type: String\n', ''),
  });
  expect(found.map(({ code, file, line, related }) => ({ code, file, line, related: related.length }))).toEqual([
    { code: 'ssm-documents', file: 'documents/restart-service.yaml', line: 6, related: 1 },
  ]);
});
