import { childOf, textOf } from '../../model/index.js';
import { automationFaults } from '../conformance-packs/automation-faults.js';
import { packTemplates, reportTemplateFault, type TemplateFault } from '../conformance-packs/declared-packs.js';
import { type PackResource, packRemediations, packRules } from '../conformance-packs/pack-template.js';
import { unknownKeys } from '../conformance-packs/property-names.js';
import { isNameOfAws, ownDocuments } from '../conformance-packs/target-documents.js';
import type { RuleContext } from '../context.js';
import { functionOf } from '../documents/template-tree.js';
import type { Rule } from '../rule.js';

const properties = [
  ...['Automatic', 'ConfigRuleName', 'ExecutionControls', 'MaximumAutomaticAttempts', 'Parameters', 'ResourceType'],
  ...['RetryAttemptSeconds', 'TargetId', 'TargetType', 'TargetVersion'],
];

/** https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationConfiguration.html */
export const conformancePackRemediation: Rule = {
  code: 'conformance-pack-remediation',
  summary: 'A remediation of a conformance pack is for one of its rules, and can run.',
  check(context, report) {
    for (const template of packTemplates(context)) {
      const rules = packRules(template.file.root);
      const first = new Map<string, PackResource>();
      for (const remediation of packRemediations(template.file.root)) {
        if (!remediation.properties) continue;
        const faults = [
          ...unknownKeys(
            context,
            remediation.properties,
            `${remediation.pointer}/Properties`,
            properties,
            'A remediation',
          ),
          ...ruleFaults(context, remediation, rules, first),
          ...targetFaults(context, remediation),
          ...automationFaults(context, remediation),
        ];
        for (const fault of faults) reportTemplateFault(template, fault, report);
      }
    }
  },
};

function ruleFaults(
  context: RuleContext,
  remediation: PackResource,
  rules: readonly PackResource[],
  first: Map<string, PackResource>,
): TemplateFault[] {
  const { pointer, logicalId, properties: node } = remediation;
  const written = childOf(node, 'ConfigRuleName');
  if (!written) {
    const help = 'Write ConfigRuleName: with the name of a rule of the pack.';
    return [{ pointer, what: 'key', message: `The remediation "${logicalId}" is for no rule.`, help }];
  }
  const place = `${pointer}/Properties/ConfigRuleName`;
  const rule = ruleOf(written, rules);
  if (rule === null) return [];
  if (rule === undefined) {
    const names = rules.flatMap(({ properties: other }) => textOf(childOf(other, 'ConfigRuleName')) ?? []);
    const name = textOf(written) ?? '';
    const help =
      context.didYouMean(name, names) ||
      'Name a rule of the same template: AWS Config remediates no others from a pack.';
    return [{ pointer: place, message: `The pack has no rule "${name}".`, help }];
  }
  const before = first.get(rule.logicalId);
  first.set(rule.logicalId, before ?? remediation);
  if (!before) return [];
  const message = `The rule "${rule.logicalId}" has two remediations; AWS Config takes one.`;
  return [{ pointer: place, message, help: 'Remove one.', other: { pointer: before.pointer, message: 'the first' } }];
}

/** The rule that a remediation is for: undefined where there is none, null where that is not known. */
function ruleOf(written: NonNullable<PackResource['properties']>, rules: readonly PackResource[]) {
  const called = functionOf(written);
  const id = called?.name === 'Ref' ? textOf(called.argument) : undefined;
  if (id !== undefined) return rules.find(({ logicalId }) => logicalId === id) ?? null;
  const name = textOf(written);
  if (called || name === undefined) return null;
  return rules.find(({ properties: node }) => textOf(childOf(node, 'ConfigRuleName')) === name);
}

function targetFaults(context: RuleContext, { pointer, logicalId, properties: node }: PackResource): TemplateFault[] {
  const type = textOf(childOf(node, 'TargetType'));
  const target = childOf(node, 'TargetId');
  const faults: TemplateFault[] = [];
  if (type !== 'SSM_DOCUMENT') {
    const message =
      type === undefined
        ? `The remediation "${logicalId}" has no TargetType.`
        : `AWS Config knows no target type "${type}".`;
    faults.push({ pointer: `${pointer}/Properties/TargetType`, message, help: 'Write TargetType: SSM_DOCUMENT.' });
  }
  const name = textOf(target);
  if (!target) {
    const help = 'Write TargetId: with the name of an automation document.';
    faults.push({ pointer, what: 'key', message: `The remediation "${logicalId}" has no TargetId.`, help });
  } else if (name !== undefined && !isNameOfAws(name) && !name.startsWith('arn:')) {
    const own = ownDocuments(context);
    if (own.includes(name)) return faults;
    const message = `The document "${name}" is neither one of AWS’s nor declared in systems-manager-config.yaml.`;
    const help =
      context.didYouMean(name, own) ||
      'Declare it under documents there, or name it by its ARN where another account shares it.';
    faults.push({ pointer: `${pointer}/Properties/TargetId`, message, help });
  }
  return faults;
}
