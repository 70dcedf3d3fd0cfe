import { appended } from '../validate/write-config.js';
import type { BadConfig } from './bad-configs.js';

const controls = (entries: string, enable = 'true') =>
  appended('config/global-config.yaml', `controlTower:\n  enable: ${enable}\n  enabledControls:\n${entries}`);
const entry = (control: string, units = '[Workloads]') =>
  `    - { control: ${control}, organizationalUnits: ${units} }\n`;
const volumes = 'AWS-GR_EC2_VOLUME_INUSE_CHECK';

/** Faults of controls of AWS Control Tower, and of delegated administrators. */
export const controlAndAdministratorFaults: readonly BadConfig[] = [
  {
    name: 'controls without a landing zone',
    files: controls(entry(volumes), 'false'),
    code: 'control-tower-controls',
    at: 'global-config.yaml:7:3',
    says: 'no landing zone',
    helps: 'enable: true',
  },
  {
    name: 'a control by the name that the console shows',
    files: controls(entry('CT.S3.PR.1')),
    code: 'control-tower-controls',
    at: 'global-config.yaml:8:18',
    says: '"CT.S3.PR.1" is not an identifier',
    helps: 'aws controlcatalog list-controls',
  },
  {
    name: 'a control of another Region',
    files: controls(entry(`'arn:aws:controltower:us-east-1::control/${volumes}'`)),
    code: 'control-tower-controls',
    at: 'global-config.yaml:8:18',
    says: 'one of us-east-1',
    helps: `Write arn:aws:controltower:eu-central-1::control/${volumes}.`,
  },
  {
    name: 'a control of another partition',
    files: controls(entry("'arn:aws-cn:controlcatalog:::control/6cf8uqzsk7ki52pk0zi4rjw5l'")),
    code: 'control-tower-controls',
    at: 'global-config.yaml:8:18',
    says: 'partition aws-cn',
    helps: 'Write arn:aws:',
  },
  {
    name: 'the Region deny control',
    files: controls(entry('AWS-GR_REGION_DENY')),
    code: 'control-tower-controls',
    at: 'global-config.yaml:8:18',
    says: 'belongs to the landing zone',
    helps: 'service control policy',
  },
  {
    name: 'a control on the root',
    files: controls(entry(volumes, '[Root]')),
    code: 'control-tower-controls',
    at: `global-config.yaml:8:71`,
    says: 'on the root',
    helps: 'registered',
  },
  {
    name: 'a control twice on one organizational unit',
    files: controls(
      entry(volumes) + entry(`'arn:aws:controltower:eu-central-1::control/${volumes}'`, '[Security, Workloads]'),
    ),
    code: 'control-tower-controls',
    at: 'global-config.yaml:9:126',
    says: 'is enabled twice',
    helps: 'Remove one',
    related: ['global-config.yaml:8'],
  },
  {
    name: 'a control on an organizational unit that is not declared',
    files: controls(entry(volumes, '[Workload]')),
    code: 'deployment-targets',
    at: 'global-config.yaml:8:71',
    says: '"Workload" is not declared',
    helps: 'Did you mean "Workloads"?',
  },
  {
    name: 'two administrators of a service that takes one',
    files: appended(
      'config/organization-config.yaml',
      `delegatedAdministrators:
  - { service: macie.amazonaws.com, account: LogArchive }
  - { service: macie.amazonaws.com, account: Payments }
`,
    ),
    code: 'delegated-administrator-count',
    at: 'organization-config.yaml:14:5',
    says: 'takes one delegated administrator',
    helps: 'Remove one',
  },
];
