import type { Json } from '../../pipeline/model/index.js';
import { evaluateCondition, type RequestContext } from '../../pipeline/policy/evaluate-condition.js';

const role = 'arn:aws:iam::222222222222:role/Access';
const context: RequestContext = new Map([
  ['aws:principalarn', [role]],
  ['aws:requestedregion', ['eu-central-1']],
  ['aws:viaawsservice', ['false']],
  ['aws:principalservicename', null],
  ['aws:tagkeys', ['team', 'cost']],
  ['aws:none', []],
  ['aws:exec', [{ startsWith: 'arn:aws:iam::222222222222:role/stacksets-exec-' }]],
]);

const cases: [string, Json, string][] = [
  // Strings: letter case counts in values, not in keys.
  ['StringEquals', { 'aws:RequestedRegion': 'eu-central-1' }, 'yes'],
  ['StringEquals', { 'AWS:requestedregion': ['us-east-1', 'eu-central-1'] }, 'yes'],
  ['StringEquals', { 'aws:RequestedRegion': 'EU-CENTRAL-1' }, 'no'],
  ['StringEquals', { 'aws:RequestedRegion': 'eu-*' }, 'no'],
  ['StringEqualsIgnoreCase', { 'aws:RequestedRegion': 'EU-CENTRAL-1' }, 'yes'],
  ['StringNotEqualsIgnoreCase', { 'aws:RequestedRegion': 'EU-CENTRAL-1' }, 'no'],
  ['StringNotEquals', { 'aws:RequestedRegion': ['us-east-1', 'eu-central-1'] }, 'no'],
  ['StringNotEquals', { 'aws:RequestedRegion': ['us-east-1', 'us-west-2'] }, 'yes'],
  ['StringLike', { 'aws:RequestedRegion': 'eu-*' }, 'yes'],
  ['StringNotLike', { 'aws:RequestedRegion': 'eu-*' }, 'no'],
  // ARNs: part by part.
  ['ArnLike', { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Acc*' }, 'yes'],
  ['ArnEquals', { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Access' }, 'yes'],
  ['ArnLike', { 'aws:PrincipalArn': 'arn:aws:iam::*:root' }, 'no'],
  ['ArnNotLike', { 'aws:PrincipalArn': ['arn:aws:iam::*:role/Other', 'arn:*:iam::*:role/Access'] }, 'no'],
  ['ArnNotEquals', { 'aws:PrincipalArn': 'arn:aws:iam::333333333333:role/Access' }, 'yes'],
  ['ArnLike', { 'aws:PrincipalArn': 'arn:*:role/Access' }, 'undetermined'],
  ['StringLike', { 'aws:PrincipalArn': 'arn:*:role/Access' }, 'yes'],
  // A name whose end nobody knows yet.
  ['ArnLike', { 'aws:Exec': 'arn:aws:iam::*:role/stacksets-exec-*' }, 'yes'],
  ['ArnNotLike', { 'aws:Exec': 'arn:aws:iam::*:role/stacksets-exec-*' }, 'no'],
  ['ArnNotLike', { 'aws:Exec': 'arn:aws:iam::*:role/stacksets-exec-0af3' }, 'undetermined'],
  ['ArnNotLike', { 'aws:Exec': 'arn:aws:iam::333333333333:role/stacksets-exec-0af3' }, 'yes'],
  ['StringEquals', { 'aws:Exec': 'arn:aws:iam::222222222222:role/stacksets-exec-0af3' }, 'undetermined'],
  ['StringNotEquals', { 'aws:Exec': role }, 'yes'],
  // Booleans, and whether a key is there.
  ['Bool', { 'aws:ViaAWSService': 'false' }, 'yes'],
  ['Bool', { 'aws:ViaAWSService': false }, 'yes'],
  ['Bool', { 'aws:ViaAWSService': 'True' }, 'no'],
  ['Null', { 'aws:PrincipalServiceName': 'true' }, 'yes'],
  ['Null', { 'aws:PrincipalServiceName': false }, 'no'],
  ['Null', { 'aws:PrincipalArn': 'true' }, 'no'],
  ['Null', { 'aws:PrincipalArn': 'false' }, 'yes'],
  // A key that the request certainly lacks.
  ['StringEquals', { 'aws:PrincipalServiceName': 'x' }, 'no'],
  ['StringNotEquals', { 'aws:PrincipalServiceName': 'x' }, 'yes'],
  ['StringEqualsIfExists', { 'aws:PrincipalServiceName': 'x' }, 'yes'],
  ['ForAllValues:StringEquals', { 'aws:PrincipalServiceName': 'x' }, 'yes'],
  ['ForAnyValue:StringEquals', { 'aws:PrincipalServiceName': 'x' }, 'no'],
  ['ForAnyValue:StringNotEquals', { 'aws:PrincipalServiceName': 'x' }, 'no'],
  ['NumericLessThan', { 'aws:PrincipalServiceName': '1' }, 'no'],
  ['StringEqualsIfExists', { 'aws:RequestedRegion': 'us-east-1' }, 'no'],
  // Several values of one key.
  ['ForAnyValue:StringEquals', { 'aws:TagKeys': 'team' }, 'yes'],
  ['ForAllValues:StringEquals', { 'aws:TagKeys': 'team' }, 'no'],
  ['ForAllValues:StringLike', { 'aws:TagKeys': ['t*', 'c*'] }, 'yes'],
  ['ForAnyValue:StringNotEquals', { 'aws:TagKeys': 'team' }, 'yes'],
  ['ForAllValues:StringNotEquals', { 'aws:TagKeys': 'team' }, 'no'],
  ['ForAllValues:StringEquals', { 'aws:None': 'team' }, 'yes'],
  ['ForAnyValue:StringEquals', { 'aws:None': 'team' }, 'no'],
  // What nobody knows beforehand.
  ['StringEquals', { 'aws:PrincipalTag/team': 'x' }, 'undetermined'],
  ['Null', { 'aws:PrincipalTag/team': 'true' }, 'undetermined'],
  ['StringEqualsIfExists', { 'aws:PrincipalTag/team': 'x' }, 'undetermined'],
  ['NumericLessThan', { 'aws:RequestedRegion': '1' }, 'undetermined'],
  ['IpAddress', { 'aws:SourceIp': '10.0.0.0/8' }, 'undetermined'],
  ['StringEquals', { 'aws:RequestedRegion': '${aws:PrincipalTag/region}' }, 'undetermined'],
  ['StringEquals', { 'aws:RequestedRegion': ['eu-central-1', '${aws:PrincipalTag/region}'] }, 'yes'],
  ['StringNotEquals', { 'aws:RequestedRegion': ['us-east-1', '${aws:PrincipalTag/region}'] }, 'undetermined'],
  ['StringSortOf', { 'aws:RequestedRegion': 'eu-central-1' }, 'undetermined'],
  ['StringEquals', 'eu-central-1', 'undetermined'],
  ['StringEquals', { 'aws:RequestedRegion': { a: 'b' } }, 'undetermined'],
  // All keys of an operator have to hold; one that does not decides.
  ['StringEquals', { 'aws:RequestedRegion': 'eu-central-1', 'aws:PrincipalTag/team': 'x' }, 'undetermined'],
  ['StringEquals', { 'aws:RequestedRegion': 'us-east-1', 'aws:PrincipalTag/team': 'x' }, 'no'],
];

describe('a condition', () => {
  it.each(cases)('%s %j: %s', (operator, keys, expected) => {
    expect(evaluateCondition({ [operator]: keys }, context)).toBe(expected);
  });

  it('that is not there is met', () => expect(evaluateCondition(undefined, context)).toBe('yes'));

  it('needs all its operators', () => {
    const region = { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } };
    const other = { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Access' } };
    expect(evaluateCondition({ ...region }, context)).toBe('yes');
    expect(evaluateCondition({ ...region, ...other }, context)).toBe('no');
  });
});
