import type { JsonObject } from '../../../pipeline/model/index.js';
import { templateChanges } from '../../../pipeline/plan/templates/template-changes.js';

const scope = { parameters: {}, pseudo: {} };

function changes(before: JsonObject, after: JsonObject, parameters: Record<string, string>[] = [{}, {}]) {
  const [was = {}, is = {}] = parameters;
  return templateChanges(
    { template: before, ...scope, parameters: was },
    { template: after, ...scope, parameters: is },
  ).map(({ logicalId, replacement, properties }) => ({ logicalId, replacement, properties }));
}

function role(duration: JsonObject | number, more: JsonObject = {}, attributes: JsonObject = {}): JsonObject {
  return {
    ...more,
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { MaxSessionDuration: duration }, ...attributes } },
  };
}

describe('replacement', () => {
  const table = (name: string, comment: string): JsonObject => ({
    Resources: {
      Table: {
        Type: 'AWS::Glue::Table',
        Properties: { DatabaseName: 'logs', TableInput: { Name: name, Parameters: { comment } } },
      },
    },
  });

  it('counts only the members of a property that differ', () => {
    expect(changes(table('trail', 'a'), table('trail', 'b'))).toMatchObject([{ replacement: 'False' }]);
    expect(changes(table('trail', 'a'), table('other', 'a'))).toMatchObject([{ replacement: 'True' }]);
  });

  it('takes a function for the whole value that it may stand for', () => {
    const either = (comment: string): JsonObject => {
      const input = (text: string) => ({ Name: text, Parameters: { comment: text } });
      const properties = { DatabaseName: 'logs', TableInput: { 'Fn::If': ['C', input(comment), input('else')] } };
      return { Resources: { Table: { Type: 'AWS::Glue::Table', Properties: properties } } };
    };
    expect(changes(either('a'), either('b'))).toMatchObject([{ replacement: 'True' }]);
  });
});

describe('what only CloudFormation can work out', () => {
  it('changes where something inside of it does', () => {
    const first = role({ 'Fn::If': ['Long', 3600, { Ref: 'AWS::NoValue' }] });
    const second = role({ 'Fn::If': ['Long', 7200, { Ref: 'AWS::NoValue' }] });
    expect(changes(first, first)).toEqual([]);
    expect(changes(first, second)).toMatchObject([
      {
        properties: [
          {
            path: '/Properties/MaxSessionDuration',
            before: { 'Fn::If': ['Long', 3600, '${AWS::NoValue}'] },
            after: { 'Fn::If': ['Long', 7200, '${AWS::NoValue}'] },
          },
        ],
      },
    ]);
    expect(changes(role({ 'Fn::Select': [0, ['1', '2']] }), role({ 'Fn::Select': [0, ['3', '2']] }))).toHaveLength(1);
  });

  it('changes where what it looks up does', () => {
    const withSections = (region: string, seconds: number): JsonObject => ({
      ...role({ 'Fn::If': ['Long', { 'Fn::FindInMap': ['Times', 'a', 'b'] }, 3600] }),
      Conditions: {
        Home: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, region] },
        Long: { 'Fn::Not': [{ Condition: 'Home' }] },
      },
      Mappings: { Times: { a: { b: seconds } } },
    });
    const before = withSections('eu-west-1', 3600);
    expect(changes(before, before)).toEqual([]);
    expect(changes(before, withSections('eu-north-1', 3600))).toHaveLength(1);
    expect(changes(before, withSections('eu-west-1', 7200))).toHaveLength(1);
  });

  it('changes with a parameter that a condition asks for', () => {
    const template = role(
      { 'Fn::If': ['Long', 7200, 3600] },
      { Conditions: { Long: { 'Fn::Equals': [{ Ref: 'Mode' }, 'x'] } } },
    );
    expect(changes(template, template, [{ Mode: 'x' }, { Mode: 'x' }])).toEqual([]);
    expect(changes(template, template, [{ Mode: 'x' }, { Mode: 'y' }])).toHaveLength(1);
  });
});

it('tells a condition on a whole resource, which may delete it', () => {
  expect(changes(role(3600), role(3600, {}, { Condition: 'Home' }))).toMatchObject([
    { properties: [{ path: '/Condition', before: null, after: 'Home' }] },
  ]);
  const conditions = (region: string) => ({ Conditions: { Home: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, region] } } });
  const [before, after] = ['eu-west-1', 'eu-north-1'].map((region) =>
    role(3600, conditions(region), { Condition: 'Home' }),
  );
  expect(changes(before ?? {}, after ?? {})).toMatchObject([{ properties: [{ path: '/Condition' }] }]);
});
