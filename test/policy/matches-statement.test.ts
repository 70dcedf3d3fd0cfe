import type { JsonObject } from '../../pipeline/model/index.js';
import { matchesStatement } from '../../pipeline/policy/index.js';

const request = { action: 'cloudformation:CreateStack', context: new Map([['aws:requestedregion', ['eu-west-1']]]) };
const all = { Effect: 'Deny', Action: '*', Resource: '*' };

describe('a statement', () => {
  it.each<[JsonObject, string]>([
    [all, 'yes'],
    [{ ...all, Action: 'ec2:*' }, 'no'],
    [{ ...all, Sid: 'X', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }, 'yes'],
    [{ ...all, Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } }, 'no'],
    [{ ...all, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }, 'undetermined'],
    // Some resources are not all.
    [{ ...all, Resource: 'arn:*:*:*:*:*' }, 'yes'],
    [{ ...all, Resource: 'arn:*' }, 'yes'],
    [{ ...all, Resource: ['arn:aws:s3:::a', '*'] }, 'yes'],
    [{ ...all, Resource: 'arn:aws:cloudformation:*:*:stack/x/*' }, 'undetermined'],
    [{ Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::a' }, 'undetermined'],
    [{ Effect: 'Deny', Action: '*', NotResource: '*' }, 'no'],
    [{ Effect: 'Deny', Action: '*' }, 'undetermined'],
    // What is not understood is not certain.
    [{ ...all, Principal: '*' }, 'undetermined'],
    [{ ...all, Action: 'ec2:*', Principal: '*' }, 'no'],
  ])('%j: %s', (statement, expected) => {
    expect(matchesStatement(statement, request)).toBe(expected);
  });
});
