import type { Fault } from './fault.js';
import { inDocument, stay } from './in-document.js';

const statement = (
  name: string,
  edit: readonly [string, string],
  says: string,
  helps: string,
  more: Partial<Fault> = {},
) => inDocument(stay, name, edit, { code: 'policy-language', says, helps, ...more });

/** What the policy language does not have. */
export const language: readonly Fault[] = [
  statement('misspelled element: Efect', ['"Effect"', '"Efect"'], 'no element "Efect"', 'Did you mean "Effect"?'),
  statement('element in lower case: effect', ['"Effect"', '"effect"'], 'no element "effect"', 'Did you mean "Effect"?'),
  statement(
    'misspelled element: Statment',
    ['"Statement"', '"Statment"'],
    'no element "Statment"',
    'Did you mean "Statement"?',
  ),
  statement(
    'unknown element: Reason',
    ['"Effect": "Deny",', '"Effect": "Deny",\n      "Reason": "policy",'],
    'no element "Reason"',
    'Allowed: Sid, Effect',
  ),
  statement('misspelled effect: Denny', ['"Deny"', '"Denny"'], '"Effect" cannot be "Denny"', 'Did you mean "Deny"?'),
  statement(
    'effect that is none: Forbid',
    ['"Deny"', '"Forbid"'],
    '"Effect" cannot be "Forbid"',
    'Write "Allow" or "Deny"',
    { alone: 'another misspells the key of the same effect' },
  ),
  statement('no effect', ['      "Effect": "Deny",\n', ''], 'lacks "Effect"', 'Add "Effect"'),
  statement('no version', ['  "Version": "2012-10-17",\n', ''], 'lacks "Version"', 'Add "Version": "2012-10-17"', {
    at: { file: stay },
  }),
  statement('old version', ['2012-10-17', '2008-10-17'], 'not "2008-10-17"', 'Write "2012-10-17"'),
  statement('misspelled version', ['2012-10-17', '2012-10-7'], 'not "2012-10-7"', 'Write "2012-10-17"'),
  statement(
    'neither Action nor NotAction',
    ['      "Action": "organizations:LeaveOrganization",\n', ''],
    'lacks "Action" or "NotAction"',
    'Add "Action"',
    { at: { file: stay, text: '"Statement"' } },
  ),
  statement(
    'both Action and NotAction',
    ['"Resource": "*"', '"NotAction": "s3:*",\n      "Resource": "*"'],
    'both "Action" and "NotAction"',
    'Keep one',
  ),
  statement(
    'neither Resource nor NotResource',
    [',\n      "Resource": "*"', ''],
    'lacks "Resource" or "NotResource"',
    'Add "Resource"',
    { at: { file: stay, text: '"Statement"' } },
  ),
  statement(
    'both Resource and NotResource',
    ['"Resource": "*"', '"Resource": "*",\n      "NotResource": "*"'],
    'both "Resource" and "NotResource"',
    'Keep one',
  ),
  statement('an empty statement', ['"Statement": [', '"Statement": [\n    {},'], 'The statement is empty', 'remove it'),
  {
    ...statement('no statements', ['x', 'x'], '"Statement" is empty', 'Effect'),
    edits: [{ file: stay, content: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n' }],
    at: { file: stay, text: '[]' },
  },
  statement(
    'an empty list of actions',
    ['"organizations:LeaveOrganization"', '[]'],
    '"Action" is an empty list',
    'list',
  ),
  statement(
    'an action without a service',
    ['organizations:LeaveOrganization', 'LeaveOrganization'],
    '"LeaveOrganization" is not an action',
    'service:Action',
  ),
  statement(
    'a wildcard for the service of an action',
    ['organizations:Leave', '*:Leave'],
    'wildcard in the service',
    'Name each service',
  ),
  inDocument(
    stay,
    'a statement id twice',
    [
      '"Resource": "*"\n    }',
      '"Resource": "*"\n    },\n    { "Sid": "StayInside", "Effect": "Deny", "Action": "account:CloseAccount", "Resource": "*" }',
    ],
    { code: 'statement-ids', severity: 'warning', says: '"StayInside" stands twice', helps: 'Rename' },
  ),
  inDocument(stay, 'a statement id with spaces', ['"StayInside"', '"Stay inside"'], {
    code: 'statement-ids',
    severity: 'warning',
    says: 'more than letters and digits',
    helps: 'Write "Stayinside"',
  }),
  inDocument(stay, 'a resource that is no ARN', ['"Resource": "*"', '"Resource": "s3:::example/*"'], {
    code: 'policy-resources',
    says: '"s3:::example/*" is not an ARN',
    helps: 'arn:aws:s3:::',
  }),
  inDocument(stay, 'a misspelled partition', ['"Resource": "*"', '"Resource": "arn:asw:s3:::example"'], {
    code: 'policy-resources',
    says: '"asw" is not a partition',
    helps: 'Did you mean "aws"?',
  }),
  inDocument(stay, 'an ARN of another partition', ['"Resource": "*"', '"Resource": "arn:aws-cn:s3:::example"'], {
    code: 'policy-resources',
    severity: 'warning',
    says: 'matches nothing',
    helps: '${PARTITION}',
  }),
  inDocument(stay, 'an ARN that lacks a colon', ['"Resource": "*"', '"Resource": "arn:aws:iam:*:role/admin"'], {
    code: 'policy-resources',
    severity: 'warning',
    says: 'a colon is missing',
    helps: 'arn:partition:service',
  }),
  inDocument(
    stay,
    'an ARN with eleven digits',
    ['"Resource": "*"', '"Resource": "arn:aws:iam::12345678901:role/admin"'],
    { code: 'policy-resources', severity: 'warning', says: '11 digits', helps: '12 digits' },
  ),
];
