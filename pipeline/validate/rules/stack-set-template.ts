import { segment } from '../../diagnostics/index.js';
import { defaultQuotas, type Json, type JsonObject } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import type { CheckedTemplate } from '../documents/templates.js';
import type { Report, Rule } from '../rule.js';
import { asObject, declaredStackSets } from '../stack-sets/declared-stack-sets.js';
import { referenceFaults } from '../stack-sets/reference-faults.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const limits = { Resources: 'stack.resources', Parameters: 200, Outputs: 200, Mappings: 200 } as const;

const sections = ['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Parameters', 'Rules', 'Mappings'];
const allSections = [...sections, 'Conditions', 'Transform', 'Resources', 'Outputs', 'Hooks'];

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-associate-stackset-with-org.html */
export const stackSetTemplate: Rule = {
  code: 'stack-set-template',
  summary: 'The template of a stack set is one that service-managed stack sets take.',
  check(context, report) {
    const templates = new Set(declaredStackSets(context).flatMap(({ template }) => template ?? []));
    for (const template of templates) {
      const say = teller(template, report);
      const { value } = template;
      if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        say('', 'value', 'A template is a mapping of sections.', 'Write Resources: with the resources below it.');
        continue;
      }
      reportSections(context, value, say);
      for (const [id, resource] of Object.entries(asObject(value['Resources']))) reportResource(id, resource, say);
      const transformed = reportTransforms(value, '', say);
      if (!transformed && isWhole(value)) {
        for (const fault of referenceFaults(context, template)) report({ ...fault, related: template.uses() });
      }
      reportSizes(context, value, say);
    }
  },
};

/** Where a section is misspelled or lacks, what would stand in it is not missing. */
function isWhole(template: JsonObject): boolean {
  return Object.keys(template).every((key) => allSections.includes(key)) && hasResources(template);
}

function hasResources(template: JsonObject): boolean {
  return Object.keys(asObject(template['Resources'])).length > 0;
}

type Say = (pointer: string, what: 'key' | 'value', message: string, help: string) => void;

function teller(template: CheckedTemplate, report: Report): Say {
  return (pointer, what, message, help) =>
    report({ at: template.at(pointer, what), message, help, related: template.uses() });
}

function reportSections(context: RuleContext, template: JsonObject, say: Say): void {
  for (const key of Object.keys(template)) {
    if (allSections.includes(key)) continue;
    const help = context.didYouMean(key, allSections) || `Sections are ${allSections.join(', ')}.`;
    say(`/${segment(key)}`, 'key', `A template has no section "${key}".`, help);
  }
  if (hasResources(template)) return;
  // One that is misspelled is said already.
  if (Object.keys(template).some((key) => !allSections.includes(key))) return;
  const there = Object.hasOwn(template, 'Resources');
  say(
    there ? '/Resources' : '',
    there ? 'key' : 'value',
    'The template has no resources.',
    'Add at least one below Resources:',
  );
}

const nested = 'StackSets with service-managed permissions takes no nested stacks.';
const management = 'It works in the management account only, to which StackSets never deploys.';
const refused: readonly (readonly [pattern: RegExp, why: string, help: string])[] = [
  [
    /^AWS::CloudFormation::Stack$/,
    nested,
    'Write its resources into this template, or make a stack set of it and name it under dependsOn.',
  ],
  [/^AWS::CloudFormation::StackSet$/, nested, 'Add it to customizations.stackSets instead.'],
  [
    /^AWS::Organizations::/,
    management,
    'Organizational units, accounts and policies belong into organization-config.yaml.',
  ],
  [/^AWS::ControlTower::/, management, 'Controls belong under controlTower.enabledControls in global-config.yaml.'],
];

function reportResource(id: string, resource: Json | undefined, say: Say): void {
  const pointer = `/Resources/${segment(id)}`;
  const type = asObject(resource)['Type'];
  if (typeof type !== 'string') {
    say(pointer, 'key', `The resource "${id}" has no Type.`, 'Write its type: Type: AWS::IAM::Role.');
    return;
  }
  const found = refused.find(([pattern]) => pattern.test(type));
  if (found) say(`${pointer}/Type`, 'value', `A stack set cannot make "${id}", of type ${type}. ${found[1]}`, found[2]);
}

/** @returns whether there are any */
function reportTransforms(value: Json | undefined, pointer: string, say: Say): boolean {
  if (value === null || typeof value !== 'object') return false;
  let any = false;
  for (const [key, member] of Object.entries(value)) {
    const below = `${pointer}/${segment(key)}`;
    if (below === '/Transform' || key === 'Fn::Transform' || key.startsWith('Fn::ForEach::')) {
      const message = `Stack sets of an organization take no macros and transforms: ${key}.`;
      any = true;
      say(
        below,
        Array.isArray(value) ? 'value' : 'key',
        message,
        'Write what it expands to: aws cloudformation get-template --template-stage Processed shows it.',
      );
    } else if (reportTransforms(member, below, say)) any = true;
  }
  return any;
}

function reportSizes(context: RuleContext, template: JsonObject, say: Say): void {
  const quotas = context.files['global-config']?.quotas ?? {};
  const quota = (name: string) => quotas[name] ?? defaultQuotas[name] ?? Number.POSITIVE_INFINITY;
  for (const [section, limit] of Object.entries(limits)) {
    const most = typeof limit === 'number' ? limit : quota(limit);
    const count = Object.keys(asObject(template[section])).length;
    if (count <= most) continue;
    say(
      `/${section}`,
      'key',
      `The template has ${count} ${section.toLowerCase()}, and CloudFormation allows ${most}.`,
      'Divide it into two stack sets.',
    );
  }
  const bytes = Buffer.byteLength(JSON.stringify(template));
  const most = quota('template.s3Bytes');
  if (bytes <= most) return;
  const message = `The template has ${bytes.toLocaleString('en')} bytes, and CloudFormation allows ${most.toLocaleString('en')}.`;
  say('', 'value', message, 'Divide it into two stack sets.');
}
