import { withLogging } from '../fixtures/logging-yaml.js';
import { appended, changed, soundConfig } from '../validate/write-config.js';
import type { BadConfig } from './bad-configs.js';

const account = 'logArchiveAccount: LogArchive\n';
const at = (place: string) => `logging-config.yaml:${place}`;
/** A logging-config.yaml whose second line is the first of these. */
const logging = (yaml: string) => withLogging(`${account}${yaml}\n`);
const selector = (fields: string) =>
  logging(`organizationTrail:
  dataEvents:
    advancedEventSelectors:
      - name: Tables
        fieldSelectors: [${fields}]`);
const rule = (yaml: string) => logging(`centralLogging:
  centralizationRule:
    ${yaml}`);
const central = 'centralLogging:\n  centralizationRule: {}';
const data = '{ field: eventCategory, equals: [Data] }';
const optIn = soundConfig['config/global-config.yaml']!.replaceAll('eu-central-1', 'eu-south-1');

/** Faults in logging-config.yaml. */
// biome-ignore format: a table of one row for each fault
export const loggingFaults: readonly BadConfig[] = [
  { name: 'a log archive that is declared nowhere', files: withLogging('logArchiveAccount: LogArchiv\n'), code: 'deployment-targets', at: at('1:20'), says: '"LogArchiv" is not declared', helps: 'Did you mean "LogArchive"?' },
  { name: 'the management account as log archive', files: withLogging('logArchiveAccount: Management\n'), code: 'log-archive-account', at: at('1:20'), says: 'cannot be the log archive', helps: 'member account', related: ['accounts-config.yaml:2'] },
  { name: 'a trail without a management account', files: { ...logging('organizationTrail: {}'), ...changed('config/accounts-config.yaml', 'name: Management', 'name: Root') }, code: 'log-archive-account', at: at('2:1'), says: 'none is declared', helps: 'mandatoryAccounts' },
  { name: 'logs that expire while they are locked', files: logging('archive:\n  objectLock: { mode: GOVERNANCE, days: 365 }\n  expireAfterDays: 90'), code: 'log-archive-object-lock', at: at('4:20'), says: 'expire after 90 days and are locked for 365', helps: '365 or more', related: [at('3')] },
  { name: 'a lock that nobody can shorten', files: logging('archive:\n  objectLock: { mode: COMPLIANCE, days: 365 }'), code: 'log-archive-object-lock', severity: 'warning', at: at('3:23'), says: 'Nobody can delete', helps: 'GOVERNANCE first' },
  { name: 'a move that S3 does not make so early', files: logging('archive:\n  lifecycle:\n    - { storageClass: STANDARD_IA, afterDays: 7 }'), code: 'log-archive-lifecycle', at: at('4:47'), says: '30 days at the earliest', helps: '30 or more' },
  { name: 'a move back to a warmer class', files: logging('archive:\n  lifecycle:\n    - { storageClass: GLACIER, afterDays: 90 }\n    - { storageClass: STANDARD_IA, afterDays: 400 }'), code: 'log-archive-lifecycle', at: at('5:23'), says: 'from GLACIER to STANDARD_IA', helps: 'in this order', related: [at('4')] },
  { name: 'a later move that comes first', files: logging('archive:\n  lifecycle:\n    - { storageClass: STANDARD_IA, afterDays: 90 }\n    - { storageClass: GLACIER, afterDays: 60 }'), code: 'log-archive-lifecycle', at: at('5:43'), says: 'not later', helps: '120 or more', related: [at('4')] },
  { name: 'logs that expire before they move', files: logging('archive:\n  lifecycle:\n    - { storageClass: GLACIER, afterDays: 90 }\n  expireAfterDays: 90'), code: 'log-archive-lifecycle', at: at('5:20'), says: 'move to GLACIER after 90', helps: '180 or more', related: [at('4')] },
  { name: 'logs that leave a class before it is paid off', files: logging('archive:\n  lifecycle:\n    - { storageClass: DEEP_ARCHIVE, afterDays: 90 }\n  expireAfterDays: 120'), code: 'log-archive-lifecycle', severity: 'warning', at: at('5:20'), says: 'charged for 180', helps: '270 or more', related: [at('4')] },
  { name: 'a retention that CloudWatch Logs does not have', files: logging('logRetention: { defaultDays: 100 }'), code: 'wrong-value', at: at('2:30'), says: 'cannot be', helps: '90, 120' },
  { name: 'a name that no trail can have', files: logging('organizationTrail: { name: my--trail }'), code: 'wrong-value', at: at('2:28'), says: 'my--trail', helps: '3 to 128 letters' },
  { name: 'a prefix that makes the names of buckets too long', files: logging('archive: { bucketNamePrefix: the-logs-of-our-whole-company }'), code: 'wrong-value', at: at('2:30'), says: 'longer than 20', helps: 'Shorten' },
  { name: 'a trail in a Region to opt in to', files: { ...logging('organizationTrail: {}'), 'config/global-config.yaml': optIn }, code: 'trail-home-region', at: at('2:1'), says: 'eu-south-1', helps: 'on in every account', related: ['global-config.yaml:1'] },
  { name: 'a trail without trusted access', files: { ...appended('config/organization-config.yaml', 'trustedServices: []\n'), 'config/logging-config.yaml': `${account}organizationTrail: {}\n` }, code: 'logging-trusted-access', at: at('2:1'), says: 'cloudtrail.amazonaws.com', helps: 'Add it to trustedServices', related: ['organization-config.yaml:12'] },
  { name: 'a centralization rule without trusted access', files: { ...appended('config/organization-config.yaml', 'trustedServices: [cloudtrail.amazonaws.com]\n'), 'config/logging-config.yaml': `${account}${central}\n` }, code: 'logging-trusted-access', at: at('3:3'), says: 'observabilityadmin.amazonaws.com', helps: 'Add it to trustedServices', related: ['organization-config.yaml:12'] },
  { name: 'both ways of central logging', files: logging(`${central}\n  subscriptionFilter: {}`), code: 'central-logging-mode', at: at('4:3'), says: 'collected twice', helps: 'Keep centralizationRule', related: [at('3')] },
  { name: 'central logging that says nothing', files: logging('centralLogging: {}'), code: 'central-logging-mode', at: at('2:1'), says: 'says nothing', helps: 'centralizationRule: {}' },
  { name: 'a backup Region that is none', files: rule('backupRegion: eu-wst-1'), code: 'deployment-targets', at: at('4:19'), says: '"eu-wst-1" is not a Region', helps: 'eu-central-1' },
  { name: 'a backup beside the logs', files: rule('backupRegion: eu-central-1'), code: 'centralization-rule', at: at('4:19'), says: 'where the logs are', helps: 'another Region', related: ['global-config.yaml:1'] },
  { name: 'log groups that flow together', files: rule("logGroupNamePattern: '/central/${source.logGroup}'"), code: 'centralization-rule', at: at('4:26'), says: 'flow together', helps: '${source.accountId}' },
  { name: 'a misspelt variable of log groups', files: rule("logGroupNamePattern: '/${source.acountId}/${source.region}/${source.logGroup}'"), code: 'centralization-rule', at: at('4:26'), says: 'no variable', helps: 'Did you mean "${source.accountId}"?' },
  { name: 'a character that no log group has', files: rule("logGroupNamePattern: '/a b/${source.accountId}/${source.region}/${source.logGroup}'"), code: 'centralization-rule', at: at('4:26'), says: 'letters, digits', helps: 'Remove' },
  { name: 'accounts that a centralization rule leaves out', files: rule('deploymentTargets: { organizationalUnits: [Root], excludedAccounts: [Payments] }'), code: 'centralization-rule', at: at('4:55'), says: 'cannot leave out', helps: 'subscriptionFilter' },
  { name: 'a key in another Region', files: rule('encryption: { kmsKeyArn: "arn:aws:kms:eu-west-1:222222222222:key/1234abcd-12ab" }'), code: 'centralization-rule', at: at('4:30'), says: 'eu-west-1', helps: 'in eu-central-1' },
  { name: 'a key whose ARN is not known yet', files: rule('encryption: {}'), code: 'centralization-rule', severity: 'warning', at: at('4:5'), says: "AWS's own key", helps: 'Deploy once' },
  { name: 'an event selector without a category', files: selector('{ field: eventName, equals: [PutItem] }'), code: 'trail-data-events', at: at('5:9'), says: 'which category', helps: 'eventCategory' },
  { name: 'data events of no type', files: selector(data), code: 'trail-data-events', at: at('5:9'), says: 'which type of resource', helps: 'resources.type' },
  { name: 'a field of which nothing is said', files: selector(`${data}, { field: resources.type, equals: [AWS::DynamoDB::Table] }, { field: eventName }`), code: 'trail-data-events', at: at('6:127'), says: '"eventName"', helps: 'startsWith' },
  { name: 'a category of events that is none', files: selector('{ field: eventCategory, equals: [Managment] }'), code: 'trail-data-events', at: at('6:26'), says: '"Managment"', helps: 'Did you mean "Management"?' },
  { name: 'a wildcard in an event selector', files: selector(`${data}, { field: resources.type, equals: [AWS::DynamoDB::Table] }, { field: eventName, equals: [Put*] }`), code: 'trail-data-events', at: at('6:127'), says: '"*"', helps: 'startsWith' },
  { name: 'an operator that a field does not take', files: selector(`${data}, { field: resources.type, startsWith: [AWS::DynamoDB] }`), code: 'trail-data-events', at: at('6:68'), says: 'takes equals', helps: 'equals' },
  { name: 'queries without a trail', files: logging('athena: {}'), code: 'saved-queries', at: at('2:1'), says: 'no organization trail', helps: 'organizationTrail: {}' },
  { name: 'two saved queries of one name', files: logging('organizationTrail: {}\nathena:\n  savedQueries:\n    - { name: mine, query: SELECT 1 }\n    - { name: mine, query: SELECT 2 }'), code: 'saved-queries', at: at('6:15'), says: '"mine" stands here twice', helps: 'Rename', related: [at('5')] },
  { name: 'a saved query that deletes', files: logging('organizationTrail: {}\nathena:\n  savedQueries:\n    - { name: mine, query: DROP TABLE trail }'), code: 'saved-queries', severity: 'warning', at: at('5:28'), says: 'does not read', helps: 'Write a query' },
  { name: 'CloudTrail Lake', files: logging('cloudTrailLake: { enable: true }'), code: 'closed-services', at: at('2:1'), says: 'no new customers', helps: 'organizationTrail' },
  { name: 'an event data store', files: logging('eventDataStores: []'), code: 'closed-services', at: at('2:1'), says: 'event data stores', helps: 'athena' },
  { name: 'Change Manager', files: logging('changeManager: true'), code: 'closed-services', at: at('2:1'), says: 'Change Manager', helps: 'approved' },
];
