import { type Edit, type Fault, organizationFile, replace } from './fault.js';
import { rcp, stay } from './in-document.js';

const renamed = (from: string, to: string): [Edit] => [replace(organizationFile, from, to)];
const swapped = { alone: 'two documents are one then' };

/** A document under the key of another kind. */
export const misplaced: readonly Fault[] = [
  {
    name: 'SCP under taggingPolicies',
    edits: renamed('policies/tag-cost-center.json', stay),
    code: 'management-policy-document',
    at: { file: stay, text: '"Statement"' },
    says: 'A tag policy has no "Statement"',
    helps: 'serviceControlPolicies',
    ...swapped,
  },
  {
    name: 'tag policy under serviceControlPolicies',
    edits: renamed(stay, 'policies/tag-cost-center.json'),
    code: 'policy-language',
    at: { file: 'policies/tag-cost-center.json', text: '"tags"' },
    says: '"tags" starts the document of a tag policy',
    helps: 'taggingPolicies',
    ...swapped,
  },
  {
    name: 'backup policy under taggingPolicies',
    edits: renamed('policies/tag-cost-center.json', 'policies/backup-daily.json'),
    code: 'management-policy-document',
    at: { file: 'policies/backup-daily.json', text: '"plans"' },
    says: '"plans" starts the document of a backup policy',
    helps: 'backupPolicies',
    ...swapped,
  },
  {
    name: 'RCP under serviceControlPolicies',
    edits: renamed(stay, rcp),
    code: 'service-control-policy',
    at: { file: rcp, text: '"Principal"' },
    says: 'no "Principal"',
    helps: 'resourceControlPolicies',
    ...swapped,
  },
  {
    name: 'SCP in a PolicyDocument of CloudFormation',
    edits: [
      {
        file: stay,
        content:
          '{\n  "PolicyDocument": {\n    "Version": "2012-10-17",\n    "Statement": [{ "Effect": "Deny", "Action": "a:B", "Resource": "*" }]\n  }\n}\n',
      },
    ],
    code: 'policy-language',
    at: { file: stay, text: '"PolicyDocument"' },
    says: 'The policy stands under "PolicyDocument"',
    helps: 'be the document',
    ...swapped,
  },
  {
    name: 'SCP of two statements under resourceControlPolicies',
    edits: [
      {
        file: rcp,
        content:
          '{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Deny", "Action": "s3:*", "Resource": "*" },\n    { "Effect": "Deny", "Action": "sqs:*", "Resource": "*" }\n  ]\n}\n',
      },
    ],
    code: 'resource-control-policy',
    at: { file: rcp, text: '"Statement"' },
    says: 'None of the statements has a "Principal"',
    helps: 'serviceControlPolicies',
    ...swapped,
  },
];
