import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import {
  isWriteOnly,
  requiresRecreation,
  resourceType,
  resourceTypeNames,
  resourceTypeSource,
} from '../../pipeline/resource-types/index.js';
import { itWith } from '../only-where.js';

const policy = resourceType('AWS::Organizations::Policy')!;

describe('resource types', () => {
  test('say where they come from', () => {
    expect(resourceTypeSource).toEqual({
      package: '@aws-cdk/aws-service-spec',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  test('are small enough to load with a command', () => {
    expect(statSync('pipeline/resource-types/data/cloudformation.json').size).toBeLessThan(500_000);
  });

  test('know a policy: its properties, what replaces it, what it gives, what identifies it', () => {
    expect(Object.keys(policy.properties)).toEqual(['Content', 'Description', 'Name', 'Tags', 'TargetIds', 'Type']);
    expect(Object.keys(policy.properties).filter((name) => policy.properties[name]!.required)).toEqual([
      'Content',
      'Name',
      'Type',
    ]);
    expect(policy.createOnly).toEqual(['Type']);
    expect(Object.keys(policy.attributes)).toEqual(['Arn', 'AwsManaged', 'Id']);
    expect(policy.primaryIdentifier).toEqual(['Id']);
    expect(policy.tags).toEqual({ property: 'Tags', variant: 'standard' });
    expect(policy.replacementStrategy).toBe('create_then_delete');
  });

  test('answer undefined for a type governance does not use, and for names of the prototype', () => {
    expect(resourceType('AWS::EC2::Instance')).toBeUndefined();
    expect(resourceType('constructor')).toBeUndefined();
  });

  test('find create-only properties inside nested ones and lists', () => {
    expect(resourceType('AWS::ObservabilityAdmin::TelemetryRule')!.createOnly).toContain('Rule/AllRegions');
    expect(resourceType('AWS::SSMQuickSetup::ConfigurationManager')!.createOnly).toContain(
      'ConfigurationDefinitions/*/Type',
    );
    expect(resourceType('AWS::SSM::Document')!.conditionallyCreateOnly).toContain('Content');
  });

  test('resolve every nested type', () => {
    for (const name of resourceTypeNames()) {
      const type = resourceType(name)!;
      const used = JSON.stringify(type).matchAll(/"definition":"([^"]+)"/g);
      for (const [, definition] of used) expect(type.definitions).toHaveProperty([definition!]);
    }
  });
});

describe('a change', () => {
  const telemetry = resourceType('AWS::ObservabilityAdmin::TelemetryRule')!;
  const quickSetup = resourceType('AWS::SSMQuickSetup::ConfigurationManager')!;

  test.each([
    [policy, ['Type'], 'Always'],
    [policy, ['Content', 'Statement'], 'Never'],
    [telemetry, ['Rule', 'AllRegions'], 'Always'],
    [telemetry, ['Rule'], 'Always'],
    [telemetry, ['Rule', 'Regions'], 'Never'],
    [quickSetup, ['ConfigurationDefinitions', '0', 'Type'], 'Always'],
    [resourceType('AWS::SSM::Document')!, ['Content', 'mainSteps'], 'Conditionally'],
  ] as const)('of %# requires recreation as the registry says', (type, path, answer) => {
    expect(requiresRecreation(type, [...path])).toBe(answer);
  });

  test('below a write-only property is as invisible as the property', () => {
    const rule = resourceType('AWS::Config::ConfigRule')!;
    expect(isWriteOnly(rule, ['Source', 'CustomPolicyDetails', 'PolicyText'])).toBe(true);
    expect(isWriteOnly(rule, ['Source', 'Owner'])).toBe(false);
    expect(isWriteOnly(resourceType('AWS::Organizations::Account')!, ['RoleName'])).toBe(true);
  });
});

itWith('cfn-lint’s schemas')('agree with the registry schemas that cfn-lint carries', () => {
  const registry = spawnSync('python3', ['test/resource-types/registry-schemas.py'], {
    encoding: 'utf8',
    input: JSON.stringify(resourceTypeNames()),
  });
  expect(registry.stderr).toBe('');
  const schemas = JSON.parse(registry.stdout) as Record<string, { writeOnly: string[]; replacementStrategy: string }>;
  for (const [name, schema] of Object.entries(schemas)) {
    const { writeOnly, replacementStrategy } = resourceType(name)!;
    expect({ name, writeOnly, replacementStrategy }).toEqual({ name, ...schema });
  }
  expect(Object.keys(schemas).length).toBeGreaterThan(40);
});
