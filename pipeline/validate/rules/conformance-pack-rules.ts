import { childOf, textOf } from '../../model/index.js';
import { packTemplates, reportTemplateFault, type TemplateFault } from '../conformance-packs/declared-packs.js';
import { type PackResource, packRules } from '../conformance-packs/pack-template.js';
import { unknownKeys } from '../conformance-packs/property-names.js';
import type { RuleContext } from '../context.js';
import type { Rule } from '../rule.js';

const properties = [
  ...['ConfigRuleName', 'Description', 'EvaluationModes', 'InputParameters', 'MaximumExecutionFrequency', 'Scope'],
  'Source',
];
const sourceKeys = ['CustomPolicyDetails', 'Owner', 'SourceDetails', 'SourceIdentifier'];
const owners = ['AWS', 'CUSTOM_LAMBDA', 'CUSTOM_POLICY'];
const frequencies = ['One_Hour', 'Three_Hours', 'Six_Hours', 'Twelve_Hours', 'TwentyFour_Hours'];

/** https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html */
export const conformancePackRules: Rule = {
  code: 'conformance-pack-rules',
  summary: 'A rule of a conformance pack has a name of its own and a source that AWS Config knows.',
  check(context, report) {
    for (const template of packTemplates(context)) {
      const first = new Map<string, PackResource>();
      for (const rule of packRules(template.file.root)) {
        const faults = [...keyFaults(context, rule), ...sourceFaults(context, rule), ...valueFaults(context, rule)];
        const name = textOf(childOf(rule.properties, 'ConfigRuleName'));
        const before = name === undefined ? undefined : first.get(name);
        if (before) faults.push(twice(name!, rule, before));
        else if (name !== undefined) first.set(name, rule);
        for (const fault of faults) reportTemplateFault(template, fault, report);
      }
    }
  },
};

function keyFaults(context: RuleContext, { properties: node, pointer }: PackResource): TemplateFault[] {
  const place = `${pointer}/Properties`;
  return [
    ...unknownKeys(context, node, place, properties, 'A rule'),
    ...unknownKeys(context, childOf(node, 'Source'), `${place}/Source`, sourceKeys, 'The source of a rule'),
  ];
}

function sourceFaults(context: RuleContext, { logicalId, properties: node, pointer }: PackResource): TemplateFault[] {
  const source = childOf(node, 'Source');
  if (!node) return [];
  if (!source) {
    const help = 'Write Source: with Owner: AWS and the SourceIdentifier of a managed rule.';
    return [{ pointer, what: 'key', message: `The rule "${logicalId}" has no Source.`, help }];
  }
  const place = `${pointer}/Properties/Source`;
  const owner = textOf(childOf(source, 'Owner'));
  if (owner === undefined || !owners.includes(owner)) {
    const message = owner === undefined ? 'The source has no Owner.' : `"${owner}" is no owner of a rule.`;
    const near = owner === undefined ? '' : context.didYouMean(owner, owners);
    return [{ pointer: `${place}/Owner`, message, help: near || `Write ${owners.join(', ')}.` }];
  }
  const wanted = owner === 'CUSTOM_POLICY' ? 'CustomPolicyDetails' : 'SourceIdentifier';
  if (childOf(source, wanted)) return [];
  const help = {
    AWS: 'Write the identifier of a managed rule, as in IAM_PASSWORD_POLICY.',
    CUSTOM_LAMBDA: 'Write the ARN of the function.',
    CUSTOM_POLICY: 'Write PolicyRuntime: guard-2.x.x and PolicyText below it.',
  }[owner]!;
  return [{ pointer: place, what: 'key', message: `A source of ${owner} needs ${wanted}.`, help }];
}

function valueFaults(context: RuleContext, { properties: node, pointer }: PackResource): TemplateFault[] {
  const frequency = textOf(childOf(node, 'MaximumExecutionFrequency'));
  const name = textOf(childOf(node, 'ConfigRuleName'));
  const faults: TemplateFault[] = [];
  if (frequency !== undefined && !frequencies.includes(frequency)) {
    faults.push({
      pointer: `${pointer}/Properties/MaximumExecutionFrequency`,
      message: `AWS Config has no frequency "${frequency}".`,
      help: context.didYouMean(frequency, frequencies) || `Write ${frequencies.join(', ')}.`,
    });
  }
  if (name !== undefined && (name.trim() === '' || name.length > 128)) {
    const message = `The name of the rule has ${name.length} characters; AWS Config takes 1 to 128.`;
    faults.push({ pointer: `${pointer}/Properties/ConfigRuleName`, message, help: 'Shorten it.' });
  }
  return faults;
}

function twice(name: string, { pointer }: PackResource, before: PackResource): TemplateFault {
  return {
    pointer: `${pointer}/Properties/ConfigRuleName`,
    message: `Two rules of the pack are called "${name}".`,
    help: 'Give one of them another name.',
    other: { pointer: `${before.pointer}/Properties/ConfigRuleName`, message: 'the first' },
  };
}
