import type { Assembly, JsonObject } from '../../pipeline/model/index.js';
import { synth } from '../../pipeline/synth/index.js';
import { emptyConfig } from '../fixtures/empty-config.js';
import { exampleConfig, exampleFaults } from './conformance-packs-config.js';

type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string };

const made = (...changes: Parameters<typeof exampleConfig>) => synth(exampleConfig(...changes));
const stackOf = ({ governanceStacks, stackSets }: Assembly, name: string) =>
  [...governanceStacks, ...stackSets].find((one) => one.name === name)!;
const resourceOf = (assembly: Assembly, name: string, id: string) =>
  ((stackOf(assembly, name).template as JsonObject)['Resources'] as Record<string, Resource>)[id]!;
const brief = ({ governanceStacks, stackSets }: Assembly) => ({
  management: governanceStacks.map(({ name, region }) => `${name} ${region}`),
  stackSets: stackSets.map(
    ({ name, targets, autoDeployment, rollout }) =>
      `${name} → ${[...targets.organizationalUnits, ...targets.accounts].join(', ')}${autoDeployment ? ', new accounts too' : ''}, ${rollout}`,
  ),
});

describe('the example of docs/conformance-packs.md', () => {
  it('has no faults', () => {
    expect(exampleFaults()).toEqual([]);
  });

  it('gives each thing its place', () => {
    expect(brief(made())).toEqual({
      management: [
        'charter-config-recorder-management eu-central-1',
        'charter-remediation-roles-management eu-central-1',
        'charter-remediation-alerts-management eu-central-1',
        'charter-conformance-pack-identity-baseline eu-central-1',
      ],
      stackSets: [
        'charter-config-bucket → LogArchive, atOnce',
        'charter-config-recorder → Root, new accounts too, waves',
        'charter-config-aggregator → Audit, atOnce',
        'charter-remediation-roles → Root, new accounts too, waves',
        'charter-remediation-topic → Audit, atOnce',
        'charter-remediation-alerts → Root, new accounts too, waves',
        'charter-conformance-pack-data-protection-baseline → Workloads, new accounts too, waves',
      ],
    });
  });

  it('records before it judges, and has a bucket before it records', () => {
    const assembly = made();
    expect(stackOf(assembly, 'charter-config-recorder').dependsOn).toEqual(['charter-config-bucket']);
    const before = ['charter-config-recorder', 'charter-remediation-roles'];
    expect(stackOf(assembly, 'charter-conformance-pack-data-protection-baseline').dependsOn).toEqual(before);
    // An organization pack judges the management account, too.
    expect(stackOf(assembly, 'charter-conformance-pack-identity-baseline').dependsOn).toEqual([
      ...before,
      ...before.map((name) => `${name}-management`),
    ]);
  });

  it('waits for nothing that is not there', () => {
    const { governanceStacks, stackSets } = made();
    const all = [...governanceStacks, ...stackSets];
    const names = new Set(all.map(({ name }) => name));
    expect(all.flatMap(({ dependsOn }) => dependsOn).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the bucket', () => {
  const statements = () =>
    (
      resourceOf(made(), 'charter-config-bucket', 'BucketPolicy').Properties['PolicyDocument'] as {
        Statement: unknown[];
      }
    ).Statement as { Sid: string; Effect: string; Principal: unknown; Condition: unknown }[];

  it('is kept, and takes nothing from outside the organization', () => {
    expect(resourceOf(made(), 'charter-config-bucket', 'Bucket').DeletionPolicy).toBe('Retain');
    const organization = { Ref: 'OrganizationId' };
    const conditions = Object.fromEntries(statements().map(({ Sid, Condition }) => [Sid, Condition]));
    expect(conditions['ConfigDelivers']).toEqual({ StringEquals: { 'aws:SourceOrgID': organization } });
    expect(conditions['RecordersDeliver']).toMatchObject({ StringEquals: { 'aws:PrincipalOrgID': organization } });
    expect(conditions['TlsOnly']).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
    expect(conditions['OrganizationOnly']).toMatchObject({
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': organization },
    });
    expect(stackOf(made(), 'charter-config-bucket').parameters).toEqual({ OrganizationId: '${organization}' });
  });

  it('allows nothing without a condition', () => {
    expect(statements().filter(({ Effect, Condition }) => Effect === 'Allow' && !Condition)).toEqual([]);
  });

  it('is where every recorder delivers', () => {
    const { S3BucketName } = resourceOf(made(), 'charter-config-recorder', 'DeliveryChannel').Properties;
    const { BucketName } = resourceOf(made(), 'charter-config-bucket', 'Bucket').Properties;
    const account = Object.keys(stackOf(made(), 'charter-config-recorder').parameters)[0]!;
    expect(
      JSON.stringify(S3BucketName).replace(account, 'AWS::AccountId').replace('eu-central-1', '${AWS::Region}'),
    ).toBe(JSON.stringify(BucketName));
  });
});

describe('the recorder', () => {
  const groupOf = (assembly: Assembly) =>
    resourceOf(assembly, 'charter-config-recorder', 'Recorder').Properties['RecordingGroup'];
  const recording = (more: string) => made((text) => text.replace('recordingFrequency: CONTINUOUS', more));

  it('records global types in the home Region alone', () => {
    expect(stackOf(made(), 'charter-config-recorder').template).toMatchObject({
      Conditions: { HomeRegion: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-central-1'] } },
    });
    expect(groupOf(made())).toMatchObject({ IncludeGlobalResourceTypes: { 'Fn::If': ['HomeRegion', true, false] } });
    expect(groupOf(recording('resourceTypes: ["AWS::S3::Bucket", "AWS::IAM::Role"]'))).toMatchObject({
      ResourceTypes: { 'Fn::If': ['HomeRegion', ['AWS::IAM::Role', 'AWS::S3::Bucket'], ['AWS::S3::Bucket']] },
    });
    expect(groupOf(recording('excludedResourceTypes: ["AWS::EC2::Volume"]'))).toMatchObject({
      ExclusionByResourceTypes: {
        ResourceTypes: {
          'Fn::If': [
            'HomeRegion',
            ['AWS::EC2::Volume'],
            ['AWS::EC2::Volume', 'AWS::IAM::Group', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User'],
          ],
        },
      },
    });
  });

  it('and its channel do not wait for each other: CloudFormation starts it once both are there', () => {
    for (const id of ['Recorder', 'DeliveryChannel'])
      expect(resourceOf(made(), 'charter-config-recorder', id)).not.toHaveProperty('DependsOn');
  });

  it('goes to no new account by itself where some are left out', () => {
    const some = recording('deploymentTargets: { organizationalUnits: [Root], excludedAccounts: [Payments] }');
    expect(brief(some).stackSets).toContain('charter-config-recorder → Root, waves');
  });

  it('is in the management account unless the config says otherwise', () => {
    expect(brief(recording('managementAccount: false')).management).toEqual([
      'charter-conformance-pack-identity-baseline eu-central-1',
    ]);
  });

  it('is nothing where something else records', () => {
    const names = brief(recording('enable: false')).stackSets.join('\n');
    expect(names).not.toMatch(/recorder|config-bucket/);
    expect(names).toMatch(/charter-conformance-pack/);
  });
});

describe('packs', () => {
  it('are sent whole, without white space, with values as text', () => {
    const { Properties } = resourceOf(made(), 'charter-conformance-pack-identity-baseline', 'Pack');
    const body = Properties['TemplateBody'] as string;
    expect(JSON.stringify(JSON.parse(body))).toBe(body);
    expect(JSON.parse(body)).toMatchObject({
      Resources: {
        AccessKeysAreYoung: { Properties: { InputParameters: { maxAccessKeyAge: { Ref: 'MaxAccessKeyAge' } } } },
      },
    });
    expect(Properties['ConformancePackInputParameters']).toEqual([
      { ParameterName: 'MaxAccessKeyAge', ParameterValue: '60' },
    ]);
  });

  it('of the organization leave out accounts by their ids', () => {
    const assembly = made((text) => text.replace('delivery: organization', 'excludedAccounts: [Payments]'));
    const { parameters } = stackOf(assembly, 'charter-conformance-pack-identity-baseline');
    const [name] = Object.entries(parameters).find(([, symbol]) => symbol === '${account:Payments}')!;
    expect(resourceOf(assembly, 'charter-conformance-pack-identity-baseline', 'Pack').Properties).toMatchObject({
      ExcludedAccounts: [{ Ref: name }],
    });
  });

  it('of the organization are one stack in each Region', () => {
    const config = exampleConfig();
    const everywhere = { ...config, enabledRegions: ['eu-central-1', 'eu-west-1'] };
    const packs = everywhere.conformancePacks!.conformancePacks.map((pack) => ({
      ...pack,
      regions: everywhere.enabledRegions,
    }));
    const assembly = synth({
      ...everywhere,
      conformancePacks: { ...everywhere.conformancePacks!, conformancePacks: packs },
    });
    expect(brief(assembly).management.filter((name) => name.includes('pack'))).toEqual([
      'charter-conformance-pack-identity-baseline eu-central-1',
      'charter-conformance-pack-identity-baseline eu-west-1',
    ]);
  });
});

describe('alerts', () => {
  it('are about documents that remediate, and nothing else that Systems Manager automates', () => {
    expect(resourceOf(made(), 'charter-remediation-alerts', 'Rule').Properties['EventPattern']).toEqual({
      source: ['aws.ssm'],
      'detail-type': ['EC2 Automation Execution Status-change Notification'],
      detail: {
        Status: ['Failed', 'TimedOut', 'Cancelled'],
        Definition: ['AWSConfigRemediation-ConfigureS3BucketPublicAccessBlock'],
      },
    });
  });

  it('are not there where no remediation is', () => {
    const quiet = made((text) =>
      text.replace('delivery: stackSet', 'delivery: stackSet\n    remediationNotification: false'),
    );
    expect(brief(quiet).stackSets.join()).not.toMatch(/alerts|topic/);
  });

  it('come by a key that EventBridge may use', () => {
    const assembly = made();
    const { KeyPolicy } = resourceOf(assembly, 'charter-remediation-topic', 'Key').Properties;
    expect(JSON.stringify(KeyPolicy)).toContain('"Principal":{"Service":"events.amazonaws.com"}');
    expect(resourceOf(assembly, 'charter-remediation-topic', 'Topic').Properties['KmsMasterKeyId']).toEqual({
      'Fn::GetAtt': ['Key', 'Arn'],
    });
  });
});

test('a config without the file has none of this', () => {
  const { governanceStacks, stackSets } = synth(emptyConfig);
  expect([...governanceStacks, ...stackSets]).toEqual([]);
});
