import type { CentralizationRule } from '../../model/config-files.generated.js';
import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

const variables = ['accountId', 'region', 'logGroup', 'org.id', 'org.ouId', 'org.rootId', 'org.path'].map(
  (name) => `\${source.${name}}`,
);
/** Without these, log groups of several accounts or Regions become one. */
const needed = variables.slice(0, 3);
/** What a rule's scope may have; an id of an OU has 16 characters or more, and quotes, a comma and a space around it. */
const [maximumScope, perUnit] = [2000, 20];

const root = '/centralLogging/centralizationRule';
type Written = DeepPartial<CentralizationRule>;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html */
export const centralizationRule: Rule = {
  code: 'centralization-rule',
  summary: 'The centralization rule is one that CloudWatch Logs can carry out without mixing logs up.',
  check(context, report) {
    const rule = context.files['logging-config']?.centralLogging?.centralizationRule;
    if (!rule) return;
    checkPattern(context, report, rule);
    checkScope(context, report, rule);
    checkBackup(context, report, rule);
    checkKeys(context, report, rule);
  },
};

function checkPattern(context: RuleContext, report: Report, { logGroupNamePattern: pattern }: Written): void {
  if (pattern === undefined) return;
  const at = context.at('logging-config', `${root}/logGroupNamePattern`);
  const used = pattern.match(/\$\{[^}]*\}?/g) ?? [];
  const unknown = used.find((one) => !variables.includes(one));
  if (unknown !== undefined) {
    const help = context.didYouMean(unknown, variables) || `There are: ${variables.join(', ')}.`;
    report({ at, message: `"${unknown}" is no variable of a centralization rule.`, help });
    return;
  }
  if (/[^._\-/#A-Za-z0-9]/.test(pattern.replace(/\$\{[^}]*\}/g, ''))) {
    report({ at, message: 'A log group has letters, digits and . _ - / # in its name.', help: 'Remove the others.' });
  }
  const lacking = needed.filter((one) => !pattern.includes(one));
  if (lacking.length === 0) return;
  report({
    at,
    message: `Without ${lacking.join(' and ')}, log groups of the same name flow together.`,
    help: `Write all three: /central/${needed.join('/')}`,
  });
}

function checkScope(context: RuleContext, report: Report, { deploymentTargets: targets }: Written): void {
  const path = `${root}/deploymentTargets`;
  if ((targets?.excludedAccounts ?? []).length > 0) {
    report({
      at: context.at('logging-config', `${path}/excludedAccounts`, 'key'),
      message: 'A centralization rule cannot leave out accounts.',
      help: 'Name the organizational units and accounts that are meant, or use subscriptionFilter.',
    });
  }
  const units = targets?.organizationalUnits ?? [];
  if (units.includes('Root')) return;
  const meant = new Set(units);
  for (const one of context.organizationalUnitPaths)
    if (units.some((unit) => one.startsWith(`${unit}/`))) meant.add(one);
  const length = (meant.size + (targets?.accounts ?? []).length) * perUnit;
  if (length <= maximumScope) return;
  report({
    at: context.at('logging-config', path, 'key'),
    message: `The rule would name ${meant.size} organizational units, those below included, and has room for ${maximumScope / perUnit} at most.`,
    help: 'Write organizationalUnits: [Root], or name fewer.',
  });
}

function checkBackup(context: RuleContext, report: Report, { backupRegion }: Written): void {
  const home = context.files['global-config']?.homeRegion;
  if (backupRegion === undefined || backupRegion !== home) return;
  report({
    at: context.at('logging-config', `${root}/backupRegion`),
    message: `The backup would be in ${home}, where the logs are.`,
    help: 'Name another Region, or remove it.',
    related: [{ ...context.at('global-config', '/homeRegion'), message: 'the home Region' }],
  });
}

function checkKeys(context: RuleContext, report: Report, { encryption, backupRegion }: Written): void {
  if (!encryption) return;
  const home = context.files['global-config']?.homeRegion;
  const keys: { key: 'kmsKeyArn' | 'backupKmsKeyArn'; region: string | undefined }[] = [
    { key: 'kmsKeyArn', region: home },
    ...(backupRegion === undefined ? [] : [{ key: 'backupKmsKeyArn' as const, region: backupRegion }]),
  ];
  const missing = keys.filter(({ key }) => encryption[key] === undefined).map(({ key }) => key);
  for (const { key, region } of keys) {
    const of = encryption[key]?.split(':')[3];
    if (of === undefined || region === undefined || of === region) continue;
    report({
      at: context.at('logging-config', `${root}/encryption/${key}`),
      message: `The key is in ${of}, and the log groups that it is for are in ${region}.`,
      help: `Write the ARN of the key charter-central-logs in ${region}.`,
    });
  }
  if (missing.length === 0) return;
  report({
    at: context.at('logging-config', `${root}/encryption`, 'key'),
    severity: 'warning',
    message: `Until ${missing.join(' and ')} is written here, the copies are encrypted with AWS's own key.`,
    help: 'Deploy once: the key is made. Then write its ARN, an output of the stack charter-central-logs-key.',
  });
}
