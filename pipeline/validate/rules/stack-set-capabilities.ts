import { segment } from '../../diagnostics/index.js';
import type { Rule } from '../rule.js';
import { asObject, declaredStackSets, sectionOf } from '../stack-sets/declared-stack-sets.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackSet.html (Capabilities) */
const nameOfType: Readonly<Record<string, string | null>> = {
  'AWS::IAM::AccessKey': null,
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::GroupPolicy': null,
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Policy': null,
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::RolePolicy': null,
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::UserPolicy': null,
  'AWS::IAM::UserToGroupAddition': null,
};

export const stackSetCapabilities: Rule = {
  code: 'stack-set-capabilities',
  summary: 'A stack set that makes IAM resources acknowledges it.',
  check(context, report) {
    for (const { value, template, at } of declaredStackSets(context)) {
      if (!template) continue;
      const given = value.capabilities ?? [];
      if (given.includes(undefined) || given.includes('CAPABILITY_NAMED_IAM')) continue;
      const resources = Object.entries(sectionOf(template.value, 'Resources')).map(([id, one]) => ({
        id,
        type: String(asObject(one)['Type']),
        properties: asObject(asObject(one)['Properties']),
      }));
      const iam = resources.filter(({ type }) => Object.hasOwn(nameOfType, type));
      const named = iam.find(({ type, properties }) => Object.hasOwn(properties, nameOfType[type] ?? ''));
      const cause = named ?? iam[0];
      const needed = named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM';
      if (!cause || given.includes(needed)) continue;
      report({
        at: given.length > 0 ? at('/capabilities', 'key') : at('/template'),
        message: `The template makes ${named ? 'a named IAM resource' : 'an IAM resource'}, "${cause.id}", which the stack set has to acknowledge.`,
        help: `Write capabilities: [${needed}] here, once somebody has looked at what it may do.`,
        related: [{ ...template.at(`/Resources/${segment(cause.id)}`, 'key'), message: cause.type }],
      });
    }
  },
};
