import { resourceType } from '../../../../pipeline/resource-types/index.js';
import { models } from '../../../../tools/sandbox/cloudformation/providers/registry/models.js';
import { demoWorld } from '../../../../tools/sandbox/seeds/index.js';
import { type Bench, bench } from '../bench.js';
import { addBucket, addLive, liveIn, logArchive, management, resource, stacksIn } from './member.js';
import { minimalProperties } from './minimal-properties.js';

/** What a type needs beyond required properties of any value. */
const needed: Record<string, object> = {
  'AWS::CloudTrail::Trail': { S3BucketName: 'logs' },
  'AWS::Config::DeliveryChannel': { S3BucketName: 'logs' },
  'AWS::ControlTower::EnabledControl': { TargetIdentifier: 'ou-ab12-12345678' },
  'AWS::S3::BucketPolicy': { Bucket: 'empty' },
  'AWS::SNS::Subscription': { TopicArn: 'arn:aws:sns:us-east-1:111111111111:alerts' },
};

/** What else a type needs in the world: as the services themselves check. */
function prepare({ world }: Bench, type: string): void {
  world.settings.landingZone = true;
  world.organizationalUnits['ou-ab12-12345678'] = { id: 'ou-ab12-12345678', name: 'Unit', parentId: 'r-ab12' };
  world.trustedServices['observabilityadmin.amazonaws.com'] = 0;
  const everything = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
  addBucket(world, 'logs', management, { Statement: [everything] });
  addBucket(world, 'empty', management);
  for (const other of ['AWS::Config::ConfigurationRecorder', 'AWS::Config::DeliveryChannel']) {
    if (other !== type) addLive(world, management, 'us-east-1', other, 'default');
  }
}

describe('a resource', () => {
  it.each(Object.keys(models).map((name) => [name]))('%s is made, gives its attributes, and goes', async (name) => {
    const on = await bench();
    prepare(on, name);
    const before = structuredClone(liveIn(on));
    const type = resourceType(name)!;
    const { deploy, outputs, remove } = stacksIn(on);
    const given = Object.keys(type.attributes).filter((attribute) => !attribute.includes('.'));
    const Outputs = Object.fromEntries(given.map((a, i) => [`O${i}`, { Value: { 'Fn::GetAtt': ['R', a] } }]));
    expect(await deploy('s', { R: resource(name, { ...minimalProperties(type), ...needed[name] }) }, { Outputs })).toBe(
      'CREATE_COMPLETE',
    );
    const values = await outputs('s');
    for (const [i, attribute] of given.entries()) {
      if (/arn$/i.test(attribute))
        expect([attribute, values[`O${i}`]]).toEqual([attribute, expect.stringMatching(/^(arn:aws:\S+|auto)$/)]);
    }
    expect(liveIn(on).filter((path) => path.includes(`/${name}/`))).toHaveLength(1);
    expect(await remove('s')).toBe('DELETE_COMPLETE');
    expect(liveIn(on)).toEqual(before);
  });

  const random = '[0-9A-F]{12}';
  const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  it.each([
    [
      'AWS::S3::Bucket',
      {},
      `^stack-thing-${random.toLowerCase()}$`,
      { Arn: '^arn:aws-cn:s3:::stack-thing-[0-9a-f]+$' },
    ],
    [
      'AWS::S3::Bucket',
      { BucketName: 'logs' },
      '^logs$',
      { RegionalDomainName: '^logs.s3.cn-north-1.amazonaws.com.cn$' },
    ],
    ['AWS::SNS::Topic', { TopicName: 't' }, '^arn:aws-cn:sns:cn-north-1:222222222222:t$', { TopicName: '^t$' }],
    ['AWS::SNS::Topic', {}, `:222222222222:stack-Thing-${random}$`, { TopicName: `^stack-Thing-${random}$` }],
    ['AWS::KMS::Key', {}, `^${uuid}$`, { Arn: `^arn:aws-cn:kms:cn-north-1:222222222222:key/${uuid}$` }],
    [
      'AWS::IAM::Role',
      { AssumeRolePolicyDocument: {}, Path: '/charter/' },
      `^stack-Thing-${random}$`,
      { Arn: `^arn:aws-cn:iam::222222222222:role/charter/stack-Thing-${random}$`, RoleId: '^AROA[A-Z0-9]{17}$' },
    ],
    ['AWS::SSM::PatchBaseline', { Name: 'b' }, '^pb-0[0-9a-f]{16}$', { Id: '^pb-0[0-9a-f]{16}$' }],
    [
      'AWS::SSM::Parameter',
      { Name: '/a/b', Type: 'String', Value: 'v' },
      '^/a/b$',
      { Arn: ':parameter/a/b$', Value: '^v$' },
    ],
    [
      'AWS::SQS::Queue',
      { QueueName: 'q' },
      '^https://sqs.cn-north-1.amazonaws.com.cn/222222222222/q$',
      { Arn: ':sqs:cn-north-1:222222222222:q$' },
    ],
    ['AWS::Events::Rule', { Name: 'r' }, '^r$', { Arn: ':rule/r$' }],
    ['AWS::Events::Rule', { Name: 'r', EventBusName: 'b' }, '^b\\|r$', { Arn: ':rule/b/r$' }],
    [
      'AWS::Logs::AccountPolicy',
      { PolicyName: 'p', PolicyType: 'FIELD_INDEX_POLICY', PolicyDocument: '{}' },
      '^222222222222\\|FIELD_INDEX_POLICY\\|p$',
      {},
    ],
    [
      'AWS::IAM::ServiceLinkedRole',
      { AWSServiceName: 'config-conforms.amazonaws.com' },
      '^AWSServiceRoleForConfigConforms$',
      {},
    ],
    ['AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }, '^vpc-0[0-9a-f]{16}$', { CidrBlock: '^10.0.0.0/16$' }],
    ['AWS::Budgets::Budget', { Budget: { BudgetName: 'b', BudgetType: 'COST', TimeUnit: 'MONTHLY' } }, '^b$', {}],
  ] as const)('%s with %j is called %s', async (type, properties, id, attributes: Record<string, string>) => {
    const on = await bench(null, { seed: demoWorld });
    const { deploy, outputs } = stacksIn(on, logArchive, 'cn-north-1');
    const Outputs = Object.fromEntries(
      Object.keys(attributes).map((name) => [name, { Value: { 'Fn::GetAtt': ['Thing', name] } }]),
    );
    const Ref = { Value: { Ref: 'Thing' } };
    expect(await deploy('stack', { Thing: resource(type, properties) }, { Outputs: { ...Outputs, Ref } })).toBe(
      'CREATE_COMPLETE',
    );
    const expected = { ...attributes, Ref: id };
    const given = await outputs('stack');
    for (const [name, pattern] of Object.entries(expected)) expect(given[name]).toMatch(new RegExp(pattern));
  });

  it('shortens generated names to what its service takes', async () => {
    const on = await bench();
    const { deploy } = stacksIn(on);
    const name = `s${'tack'.repeat(20)}`;
    const ThingWithALongName = resource('AWS::S3::Bucket');
    await deploy(name, { ThingWithALongName });
    const id = on.physicalId('ThingWithALongName', name);
    expect(id).toHaveLength(63);
    expect(id).toMatch(/^stackt.*-thingwithalongname-[0-9a-f]{12}$/);
  });

  it('that exists by name is not made again, and stays when its stack lets go of it', async () => {
    const on = await bench();
    const { deploy, remove, failure } = stacksIn(on);
    const R = resource('AWS::Logs::LogGroup', { LogGroupName: 'g' }, { DeletionPolicy: 'Retain' });
    expect(await deploy('one', { R })).toBe('CREATE_COMPLETE');
    expect(await remove('one')).toBe('DELETE_COMPLETE');
    expect(await deploy('two', { R })).toBe('ROLLBACK_COMPLETE');
    expect(await failure('two')).toMatch(
      /LogGroup' with identifier 'g' already exists.*HandlerErrorCode: AlreadyExists/,
    );
    // Another Region is another place.
    expect(await stacksIn(on, management, 'eu-west-1').deploy('two', { R })).toBe('CREATE_COMPLETE');
  });

  it('is replaced when a create-only property changes, and updated in place otherwise', async () => {
    const on = await bench();
    const { deploy } = stacksIn(on);
    const baseline = (Name: string, OperatingSystem: string) => ({
      R: resource('AWS::SSM::PatchBaseline', { Name, OperatingSystem }),
    });
    await deploy('s', baseline('a', 'WINDOWS'));
    const first = on.physicalId('R', 's');
    await deploy('s', baseline('b', 'WINDOWS'));
    expect(on.physicalId('R', 's')).toBe(first);
    await deploy('s', baseline('b', 'UBUNTU'));
    expect(on.physicalId('R', 's')).not.toBe(first);
    const { 'AWS::SSM::PatchBaseline': live } = on.world.cloudformation.resources![management]!['us-east-1']!;
    expect(Object.values(live!).map(({ properties }) => properties)).toEqual([
      { Name: 'b', OperatingSystem: 'UBUNTU' },
    ]);
  });

  it('is checked for the names of its properties', async () => {
    const on = await bench();
    const made = stacksIn(on).deploy('s', { R: resource('AWS::SNS::Topic', { Colour: 'red' }) });
    await expect(made).rejects.toThrow(/extraneous key \[Colour\] is not permitted/);
  });
});
