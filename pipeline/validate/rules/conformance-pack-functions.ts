import { childOf } from '../../model/index.js';
import { packTemplates, reportTemplateFault, type TemplateFault } from '../conformance-packs/declared-packs.js';
import type { RuleContext } from '../context.js';
import { conditionAt, eachValue, entriesOf, functionOf } from '../documents/template-tree.js';
import type { CheckedTemplate } from '../documents/templates.js';
import type { Rule } from '../rule.js';

/** What AWS's own packs use, and what CloudFormation evaluates without looking beyond the template. */
const supported = [
  'Ref',
  'Fn::And',
  'Fn::Equals',
  'Fn::If',
  'Fn::Join',
  'Fn::Not',
  'Fn::Or',
  'Fn::Select',
  'Fn::Split',
  'Fn::Sub',
];
/** They reach for what the account of a pack does not have. */
const beyond: ReadonlySet<string> = new Set(['Fn::ImportValue', 'Fn::Transform']);

/** https://docs.aws.amazon.com/config/latest/developerguide/custom-conformance-pack.html */
export const conformancePackFunctions: Rule = {
  code: 'conformance-pack-functions',
  summary: 'Functions and conditions of a conformance pack are those that a pack can have.',
  check(context, report) {
    for (const template of packTemplates(context)) {
      for (const fault of faultsOf(context, template)) reportTemplateFault(template, fault, report);
    }
  },
};

function faultsOf(context: RuleContext, template: CheckedTemplate): TemplateFault[] {
  const { root } = template.file;
  const conditions = entriesOf(childOf(root, 'Conditions')).map(({ key }) => key);
  const faults: TemplateFault[] = [];
  eachValue(root, '', (node, pointer) => {
    const called = functionOf(node);
    if (called) faults.push(...functionFault(context, called.name, pointer));
    const condition = conditionAt(node, pointer);
    if (condition && !conditions.includes(condition.name)) {
      faults.push({
        pointer: condition.pointer,
        message: `The template has no condition "${condition.name}".`,
        help: context.didYouMean(condition.name, conditions) || 'Declare it under Conditions.',
      });
    }
  });
  return faults;
}

function functionFault(context: RuleContext, name: string, pointer: string): TemplateFault[] {
  if (supported.includes(name)) return [];
  if (beyond.has(name)) {
    const message = `${name} looks for what a template of a conformance pack cannot reach.`;
    return [{ pointer, message, help: 'Use a parameter, whose value the config gives.' }];
  }
  const near = context.didYouMean(name, supported);
  const message = near ? `There is no function "${name}".` : `AWS documents no conformance pack that uses ${name}.`;
  const help = near || `Use ${supported.slice(0, -1).join(', ')} or ${supported.at(-1)}.`;
  return [{ pointer, ...(near ? {} : { severity: 'warning' as const }), message, help }];
}
