import type { Json, JsonObject } from '../../pipeline/model/index.js';
import { matchesAction } from '../../pipeline/policy/index.js';

const action = 'cloudformation:CreateStack';

describe('the action of a statement', () => {
  it.each<[Json, string]>([
    ['*', 'yes'],
    ['*:*', 'yes'],
    ['cloudformation:*', 'yes'],
    ['CloudFormation:createstack', 'yes'],
    ['cloudformation:Create*', 'yes'],
    ['cloudformation:*Stack', 'yes'],
    ['cloudformation:CreateStac?', 'yes'],
    ['cloudformation:Delete*', 'no'],
    ['ec2:*', 'no'],
    [['ec2:*', 'cloudformation:*'], 'yes'],
    [[], 'no'],
    // AWS does not say what these mean.
    ['cloud*', 'undetermined'],
    ['*:CreateStack', 'undetermined'],
    ['logs*', 'no'],
    [{ a: 1 }, 'undetermined'],
  ])('Action %j: %s', (Action, expected) => {
    expect(matchesAction({ Action }, action)).toBe(expected);
  });

  it.each<[JsonObject, string]>([
    [{ NotAction: 'iam:*' }, 'yes'],
    [{ NotAction: ['iam:*', 'cloudformation:*'] }, 'no'],
    [{ NotAction: 'cloud*' }, 'undetermined'],
    [{}, 'undetermined'],
    [{ Action: '*', NotAction: 'iam:*' }, 'undetermined'],
  ])('%j: %s', (statement, expected) => {
    expect(matchesAction(statement, action)).toBe(expected);
  });
});
