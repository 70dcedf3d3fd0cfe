import { childOf, follow, itemsOf, textOf } from '../../model/index.js';
import { below, packTemplates, reportTemplateFault, type TemplateFault } from '../conformance-packs/declared-packs.js';
import { type PackResource, packResources, remediationType, ruleType } from '../conformance-packs/pack-template.js';
import type { RuleContext } from '../context.js';
import { entriesOf } from '../documents/template-tree.js';
import type { CheckedTemplate } from '../documents/templates.js';
import type { Rule } from '../rule.js';

const sections = ['Resources', 'Parameters', 'Conditions', 'Description', 'AWSTemplateFormatVersion', 'Metadata'];
/** What templates of CloudFormation have, and AWS's page on packs does not. */
const otherSections = ['Mappings', 'Outputs', 'Rules', 'Transform', 'Hooks'];
const types = [ruleType, remediationType];
const attributes = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'Metadata',
  'DeletionPolicy',
  'UpdateReplacePolicy',
];

/** https://docs.aws.amazon.com/config/latest/developerguide/custom-conformance-pack.html */
export const conformancePackTemplate: Rule = {
  code: 'conformance-pack-template',
  summary: 'The template of a conformance pack holds rules of AWS Config and remediations, and nothing else.',
  check(context, report) {
    for (const template of packTemplates(context)) {
      const { root } = template.file;
      const resources = packResources(root);
      const faults = [
        ...sectionFaults(context, template, resources.length),
        ...resources.flatMap((resource) => resourceFaults(context, resource, resources)),
      ];
      for (const fault of faults) reportTemplateFault(template, fault, report);
    }
  },
};

function sectionFaults(context: RuleContext, { file: { root } }: CheckedTemplate, resources: number): TemplateFault[] {
  if (follow(root).kind !== 'mapping') {
    return [{ pointer: '', message: 'The template is no mapping.', help: 'Write Resources: and the rules below it.' }];
  }
  const faults: TemplateFault[] = entriesOf(root).flatMap(({ key }) => {
    if (sections.includes(key)) return [];
    const near = context.didYouMean(key, sections);
    const help = near || `Remove it; a pack has ${sections.slice(0, 3).join(', ')}.`;
    const message = `A template of a conformance pack has no section "${key}".`;
    const known = otherSections.includes(key) && key !== 'Transform';
    return [
      {
        pointer: below('', key),
        what: 'key' as const,
        ...(known ? { severity: 'warning' as const } : {}),
        message,
        help,
      },
    ];
  });
  if (resources === 0) {
    const help = `Write Resources: and below it rules, of Type: ${ruleType}.`;
    faults.push({ pointer: '/Resources', message: 'The template holds no rule.', help });
  }
  return faults;
}

function resourceFaults(
  context: RuleContext,
  resource: PackResource & { pointer: string },
  all: readonly PackResource[],
): TemplateFault[] {
  const { logicalId, type, pointer, properties } = resource;
  const faults: TemplateFault[] = [];
  if (!/^[A-Za-z0-9]{1,255}$/.test(logicalId)) {
    const message = `The logical id "${logicalId}" has other characters than letters and digits.`;
    faults.push({ pointer, what: 'key', message, help: `Write "${logicalId.replace(/[^A-Za-z0-9]/g, '')}".` });
  }
  if (type === undefined) {
    faults.push({ pointer, what: 'key', message: `"${logicalId}" has no Type.`, help: `Write Type: ${ruleType}.` });
  } else if (!types.includes(type)) {
    const near = context.didYouMean(type, types);
    const help = near || 'Deploy it with a stack set of customizations-config.yaml.';
    const message = `A conformance pack holds rules and remediations, and "${logicalId}" is of type ${type}.`;
    faults.push({ pointer: `${pointer}/Type`, message, help });
  } else if (!properties) {
    faults.push({ pointer, what: 'key', message: `"${logicalId}" has no Properties.`, help: 'Write them.' });
  }
  return [...faults, ...attributeFaults(context, resource, all)];
}

function attributeFaults(
  context: RuleContext,
  { logicalId, pointer, node }: PackResource,
  all: readonly PackResource[],
): TemplateFault[] {
  const unknown = entriesOf(node).filter(({ key }) => !attributes.includes(key));
  const ids = all.map((one) => one.logicalId);
  const dependsOn = childOf(node, 'DependsOn');
  const one = textOf(dependsOn);
  const named = one === undefined ? itemsOf(dependsOn).map((item) => textOf(item)) : [one];
  return [
    ...unknown.map(({ key }) => ({
      pointer: below(pointer, key),
      what: 'key' as const,
      message: `A resource has no "${key}".`,
      help: context.didYouMean(key, attributes) || 'Move it below Properties, or remove it.',
    })),
    ...named.flatMap((name, index) =>
      name === undefined || (ids.includes(name) && name !== logicalId)
        ? []
        : {
            pointer: one === undefined ? `${pointer}/DependsOn/${index}` : `${pointer}/DependsOn`,
            message: `"${logicalId}" depends on "${name}", which is ${name === logicalId ? 'itself' : 'not in the template'}.`,
            help: context.didYouMean(name, ids) || 'Name the logical id of another resource.',
          },
    ),
  ];
}
