import type { Fault } from './fault.js';
import { inDocument, used, warned } from './in-document.js';

const condition = (
  name: string,
  edit: readonly [string, string],
  says: string,
  helps: string,
  more: Partial<Fault> = {},
) => inDocument(used, name, edit, { code: 'policy-conditions', says, helps, ...more });

/** Conditions. */
export const conditions: readonly Fault[] = [
  condition(
    'misspelled operator: StringNotEqual',
    ['"StringNotEquals"', '"StringNotEqual"'],
    '"StringNotEqual" is not a condition operator',
    'Did you mean "StringNotEquals"?',
  ),
  condition(
    'misspelled operator with a set',
    ['"StringNotEquals"', '"ForAnyValue:StringNotEqualsIfExist"'],
    'is not a condition operator',
    'Did you mean "ForAnyValue:StringNotEquals',
  ),
  condition(
    'misspelled set: ForAnyValues',
    ['"StringNotEquals"', '"ForAnyValues:StringNotEquals"'],
    'is not a condition operator',
    'Did you mean "ForAnyValue:"?',
  ),
  condition(
    'operator in another case',
    ['"StringNotEquals"', '"stringNotEquals"'],
    'is not a condition operator',
    'Write "StringNotEquals"',
    warned,
  ),
  condition(
    'key and operator in each other’s place',
    ['"StringNotEquals": {\n          "aws:RequestedRegion"', '"aws:RequestedRegion": {\n          "StringNotEquals"'],
    '"aws:RequestedRegion" is not a condition operator',
    'the key in it',
  ),
  condition(
    'NullIfExists',
    [
      '"StringNotEquals": {\n          "aws:RequestedRegion": "${ALLOWED_REGIONS}"',
      '"NullIfExists": {\n          "aws:RequestedRegion": "true"',
    ],
    '"Null" takes no IfExists',
    'Write "Null"',
  ),
  condition(
    'misspelled key: aws:RequestedRegoin',
    ['aws:RequestedRegion', 'aws:RequestedRegoin'],
    'no condition key "aws:RequestedRegoin"',
    'Did you mean "aws:RequestedRegion"?',
    warned,
  ),
  condition(
    'condition key without a service',
    ['aws:RequestedRegion', 'RequestedRegion'],
    '"RequestedRegion" names no service',
    'aws:RequestedRegion',
    warned,
  ),
  condition(
    'text operator on a Boolean',
    ['"aws:RequestedRegion": "${ALLOWED_REGIONS}"', '"aws:ViaAWSService": "true"'],
    'of the type Boolean',
    'Write Bool',
    warned,
  ),
  condition(
    'text operator on an IP address',
    ['"aws:RequestedRegion": "${ALLOWED_REGIONS}"', '"aws:SourceIp": "203.0.113.0/24"'],
    'of the type IP address',
    'IpAddress',
    warned,
  ),
  condition(
    'key of several values without a set',
    [
      '"StringNotEquals": {\n          "aws:RequestedRegion": "${ALLOWED_REGIONS}"',
      '"StringNotEquals": {\n          "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/"',
    ],
    'several values',
    'ForAnyValue:StringNotEquals',
    warned,
  ),
  condition(
    'Bool that is yes',
    [
      '"StringNotEquals": {\n          "aws:RequestedRegion": "${ALLOWED_REGIONS}"',
      '"Bool": {\n          "aws:ViaAWSService": "yes"',
    ],
    'neither true nor false',
    '"true"',
    warned,
  ),
  condition(
    'range of addresses that is none',
    [
      '"StringNotEquals": {\n          "aws:RequestedRegion": "${ALLOWED_REGIONS}"',
      '"NotIpAddress": {\n          "aws:SourceIp": "203.0.113.0/33"',
    ],
    'no range of IP addresses',
    '203.0.113.0/24',
    warned,
  ),
  condition(
    'date that is none',
    [
      '"StringNotEquals": {\n          "aws:RequestedRegion": "${ALLOWED_REGIONS}"',
      '"DateLessThan": {\n          "aws:CurrentTime": "31.12.2026"',
    ],
    'no date',
    '2026-12-31',
    warned,
  ),
  inDocument(
    used,
    'list of Regions without the home Region',
    ['"aws:RequestedRegion": "${ALLOWED_REGIONS}"', '"aws:RequestedRegion": ["eu-west-1", "eu-west-3"]'],
    {
      code: 'denied-regions',
      says: 'in eu-central-1, the home Region',
      helps: 'Add "eu-central-1" here, or except the roles of StackSets',
      alone: 'whom the policy binds, and the home Region, are what others change',
      ...warned,
    },
  ),
];
