import type { JsonObject } from '../../pipeline/model/index.js';
import { check } from '../../pipeline/pipeline.js';
import { arnFaults } from '../../pipeline/validate/documents/arn-faults.js';
import { conditionFaults } from '../../pipeline/validate/documents/condition-faults.js';
import { appended, removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

test.each([
  '*',
  'arn:aws:s3:::example/*',
  'arn:*:iam::*:role/x',
  'arn:aws-eusc:iam::*:role/x',
  'arn:aws:sqs',
  'arn:aws:iam::aws:policy/AdministratorAccess',
  'arn:aws:iam::${AUDIT_ACCOUNT_ID}:role/x',
  '${aws:PrincipalArn}',
  'arn:aws:lambda:eu-central-1:111111111111:function:x:1',
  'arn:aws:ssm:*::parameter/aws/service/*',
])('the resource %s is right', (text) => {
  expect(arnFaults(text, '', text.includes('eusc') ? 'aws-eusc' : 'aws')).toEqual([]);
});

test('a partition is compared with the home Region only where that is known', () => {
  expect(arnFaults('arn:aws-cn:s3:::x', '', null)).toEqual([]);
  expect(arnFaults('arn:aws-cn:s3:::x', '', 'aws')).toHaveLength(1);
  // One that AWS may add.
  expect(arnFaults('arn:aws-new:s3:::x', '', 'aws')).toEqual([]);
});

test.each<JsonObject>([
  { StringEquals: { 'aws:RequestedRegion': ['eu-central-1'], 'ec2:InstanceType': 't3.micro' } },
  { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a/r-b/*' } },
  { 'ForAllValues:StringNotEqualsIfExists': { 'aws:TagKeys': ['Owner'] } },
  { BoolIfExists: { 'aws:SecureTransport': false, 'AWS:MultiFactorAuthPresent': 'true' } },
  { Null: { 'aws:RequestTag/Owner': 'true', 'aws:TagKeys': 'false' } },
  { NumericLessThanEquals: { 'aws:MultiFactorAuthAge': 3600, 's3:max-keys': '10' } },
  { DateGreaterThan: { 'aws:CurrentTime': '2026-12-31T00:00:00Z', 'aws:EpochTime': '1798675200' } },
  { NotIpAddressIfExists: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32', '10.0.0.1'] } },
  { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/x', '*'] }, StringLike: { 'aws:PrincipalArn': '*role*' } },
  { StringNotEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } },
  { StringEquals: { 'aws:SomethingThatAWSAddedSince': 'x' } },
])('nothing is said of the condition %j', (condition) => {
  expect(conditionFaults(condition, '', 'aws')).toEqual([]);
});

const said = (guardrail: string) =>
  check(writeConfig({ 'policies/guardrail.json': guardrail })).diagnostics.map(
    ({ severity, code, line, message }) => `${severity} ${code} ${line} ${message}`,
  );

test('a document of many faults has all of them said, those of syntax among them', () => {
  expect(
    said(`{
  "Version": "2008-10-17",
  "Statment": [
    { "Effect": "deny", "Action": "s3", "Resource": "bucket", },
    // nothing
    {},
    { 'Sid': "A B", "Effect": "Deny" "Action": ["*:x"], "NotAction": "a:b", "Resource": "*", "Principal": "*",
      "Condition": { "StringEqual": { "aws:x": {} }, "Bool": { "aws:SourceIp": "true" } } }
  ]
}`),
  ).toEqual([
    'error policy-language 2 The "Version" of a policy of the organization must be "2012-10-17", not "2008-10-17".',
    'error policy-language 3 A policy document has no element "Statment".',
    'error policy-language 4 "Effect" cannot be "deny".',
    'error policy-language 4 "s3" is not an action.',
    'error policy-resources 4 "bucket" is not an ARN.',
    'error json-syntax 4 Not valid JSON: a comma stands before "}".',
    'error json-syntax 5 Not valid JSON: comments are not part of it.',
    'error policy-language 6 The statement is empty.',
    "error json-syntax 7 Not valid JSON: text stands in single quotes (').",
    'warning statement-ids 7 The statement id "A B" holds more than letters and digits.',
    'error json-syntax 7 Not valid JSON: a comma is missing before "Action".',
    'error policy-language 7 "*:x" has a wildcard in the service, which AWS does not accept.',
    'error policy-language 7 The statement has both "Action" and "NotAction".',
    'error service-control-policy 7 A service control policy has no "Principal".',
    'error policy-conditions 8 "StringEqual" is not a condition operator.',
    'error policy-conditions 8 The values of "aws:x" must be text or a list of texts.',
    'warning policy-conditions 8 "aws:SourceIp" is of the type IP address, which "Bool" does not compare.',
  ]);
});

test('one document for two kinds is at fault for the kind that it is not', () => {
  const files = {
    ...appended(
      'config/organization-config.yaml',
      `taggingPolicies:
  - name: Tags
    policy: policies/tags.json
    deploymentTargets:
      organizationalUnits: [Security]
backupPolicies:
  - name: Backups
    policy: policies/tags.json
    deploymentTargets:
      organizationalUnits: [Security]
`,
    ),
    'policies/tags.json': '{ "tags": { "A": { "tag_key": { "@@assign": "A" } } } }',
  };
  const { diagnostics } = check(writeConfig(files));
  expect(diagnostics.map(({ code, message, help }) => `${code}: ${message} ${help}`)).toEqual([
    'management-policy-document: "tags" starts the document of a tag policy, and this is used as a backup policy. Move the policy to taggingPolicies, or name another document.',
  ]);
});
