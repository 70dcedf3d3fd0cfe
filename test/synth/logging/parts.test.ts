import { readFileSync } from 'node:fs';
import { check } from '../../../pipeline/pipeline.js';
import { synth } from '../../../pipeline/synth/index.js';
import { builtInQueries } from '../../../stacks/logging/built-in-queries.js';
import { pageAndSoundFiles, pageFiles } from '../../docs/page-files.js';
import { emptyConfig } from '../../fixtures/empty-config.js';
import { loggingConfig } from '../../fixtures/logging-config.js';
import { centralizationYaml, searchYaml, subscriptionYaml, trailYaml } from '../../fixtures/logging-yaml.js';
import { removeConfigs, writeConfig } from '../../validate/write-config.js';
import { assembly, resourcesOf } from './templates.js';

afterAll(removeConfigs);

const order = (yaml: string) => {
  const { governanceStacks, stackSets } = assembly(yaml);
  return [...governanceStacks, ...stackSets].map(({ name, dependsOn }) => `${name} < ${dependsOn.join(', ')}`).sort();
};

describe('what logging-config.yaml makes', () => {
  it('is nothing without the file', () => {
    const { governanceStacks, stackSets } = synth(emptyConfig);
    expect([...governanceStacks, ...stackSets]).toEqual([]);
  });

  it('is nothing but what is asked for', () => {
    expect(order('logArchiveAccount: LogArchive\n')).toEqual([]);
    expect(order('logArchiveAccount: LogArchive\norganizationTrail: { enable: false }\n')).toEqual([]);
    expect(order('logArchiveAccount: LogArchive\norganizationTrail: {}\n')).toEqual([
      'charter-log-archive < ',
      'charter-trail < charter-log-archive',
    ]);
  });

  it('is the archive before what writes to it, with a centralization rule', () => {
    expect(order(centralizationYaml)).toEqual([
      'charter-central-logs < charter-central-logs-key',
      'charter-central-logs-key < ',
      'charter-log-archive < ',
      'charter-log-queries < charter-log-archive',
      'charter-log-retention < ',
      'charter-log-retention-management < charter-log-retention',
      'charter-trail < charter-log-archive',
    ]);
  });

  it('is the stream before the destination, and that before those who send to it, with subscriptions', () => {
    expect(order(subscriptionYaml)).toEqual([
      'charter-log-archive < ',
      'charter-log-delivery < charter-log-archive',
      'charter-log-destination < charter-log-delivery',
      'charter-log-queries < charter-log-archive',
      'charter-log-retention < ',
      'charter-log-retention-management < charter-log-retention',
      'charter-log-subscriptions < charter-log-destination',
      'charter-log-subscriptions-management < charter-log-destination, charter-log-subscriptions',
      'charter-trail < charter-log-archive',
    ]);
  });

  it('goes to the log archive account at once, and to all others in waves, by StackSets itself too', () => {
    const { stackSets } = assembly(subscriptionYaml);
    const archive = { organizationalUnits: [], accounts: ['LogArchive'], excludedAccounts: [] };
    const everyone = { organizationalUnits: ['Root'], accounts: [], excludedAccounts: [] };
    for (const { name, targets, rollout, autoDeployment, retainStacks } of stackSets) {
      const baseline = ['charter-log-subscriptions', 'charter-log-retention'].includes(name);
      expect({ name, targets, rollout, autoDeployment, retainStacks }).toEqual({
        name,
        targets: baseline ? everyone : archive,
        rollout: baseline ? 'waves' : 'atOnce',
        autoDeployment: baseline,
        retainStacks: true,
      });
    }
  });

  it('leaves auto-deployment out where accounts are left out, and the management account where it is', () => {
    const yaml = `logArchiveAccount: LogArchive
logRetention:
  defaultDays: 30
  deploymentTargets: { organizationalUnits: [Root], excludedAccounts: [Management, Payments] }
`;
    const { governanceStacks, stackSets } = assembly(yaml);
    expect(governanceStacks).toEqual([]);
    expect(stackSets[0]).toMatchObject({
      autoDeployment: false,
      targets: { organizationalUnits: ['Root'], accounts: [], excludedAccounts: ['Payments'] },
    });
  });

  it('gives the management account alone a stack, and no empty stack set beside it', () => {
    const yaml =
      'logArchiveAccount: LogArchive\nlogRetention: { defaultDays: 30, deploymentTargets: { accounts: [Management] } }\n';
    expect(order(yaml)).toEqual(['charter-log-retention-management < ']);
  });

  it('is the same for files that say the same in another order', () => {
    const [one, other] = ['[/a, /b]', '[/b, /a]'].map((groups) =>
      loggingConfig(subscriptionYaml.replace('[/aws/lambda/chatty]', groups)),
    );
    expect(one).toEqual(other);
  });
});

describe('the page on logging', () => {
  const yaml = pageFiles('docs/logging.md')['config/logging-config.yaml'] ?? '';
  const page = readFileSync('docs/logging.md', 'utf8');

  it('shows a config without a fault, whose trusted services are all it needs', () => {
    const { diagnostics } = check(writeConfig(pageAndSoundFiles('docs/logging.md')));
    expect(diagnostics).toEqual([]);
  });

  it('names every stack and stack set, in both ways of central logging, and no other', () => {
    const rows = [...page.matchAll(/^\| `(charter-[a-z-]+)` \| (stack|stack set) \|/gm)].map(
      ([, name, kind]) => `${name}: ${kind}`,
    );
    const made = [yaml, centralizationYaml, searchYaml]
      .map(assembly)
      .flatMap(({ governanceStacks, stackSets }) => [
        ...governanceStacks.filter(({ name }) => !name.endsWith('-management')).map(({ name }) => `${name}: stack`),
        ...stackSets.map(({ name }) => `${name}: stack set`),
      ]);
    expect(rows.sort()).toEqual([...new Set(made)].sort());
  });

  it('names every query that is saved', () => {
    const section = page.slice(page.indexOf('## Questions'), page.indexOf('## From'));
    const named = [...section.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'charter-logs');
    expect(named.sort()).toEqual(
      builtInQueries(false)
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('the organization trail', () => {
  const trail = resourcesOf(assembly(trailYaml), 'charter-trail');

  it('is of all accounts and Regions, validated, and encrypted with the archive’s key', () => {
    expect(trail['Trail']?.Properties).toMatchObject({
      TrailName: 'charter-trail',
      IsLogging: true,
      IsOrganizationTrail: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      S3BucketName: 'charter-trail-222222222222-eu-central-1',
      KMSKeyId: 'arn:aws:kms:eu-central-1:222222222222:alias/charter-trail',
      InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }],
    });
    const kept = { DeletionPolicy: 'RetainExceptOnCreate' };
    expect(trail['LogGroup']).toMatchObject({ Properties: { RetentionInDays: 365 }, ...kept });
    // The trail stays when it leaves the config, and writes as this role.
    expect(trail['LogGroupRole']).toMatchObject(kept);
  });

  it('writes to the bucket and with the key that the archive makes', () => {
    const archive = resourcesOf(assembly(trailYaml), 'charter-log-archive');
    expect(archive['Trail']?.Properties['BucketName']).toBe(trail['Trail']?.Properties['S3BucketName']);
    expect(archive['TrailKeyAlias']?.Properties['AliasName']).toBe('alias/charter-trail');
  });

  it('goes on recording management events beside data events, and not what it writes itself', () => {
    const archive = ['trail', 'access-logs', 'central-logs', 'query-results'];
    expect(trail['Trail']?.Properties['AdvancedEventSelectors']).toEqual([
      { Name: 'Management events', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
      {
        Name: 'S3 objects',
        FieldSelectors: [
          { Field: 'eventCategory', Equals: ['Data'] },
          { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
          {
            Field: 'resources.ARN',
            NotStartsWith: archive.map((what) => `arn:aws:s3:::charter-${what}-222222222222-eu-central-1/`),
          },
        ],
      },
      {
        Name: 'Lambda invocations',
        FieldSelectors: [
          { Field: 'eventCategory', Equals: ['Data'] },
          { Field: 'resources.type', Equals: ['AWS::Lambda::Function'] },
        ],
      },
    ]);
  });

  it('takes selectors of the user’s own, and leaves management events to them where they speak of these', () => {
    const own = (category: string) => `logArchiveAccount: LogArchive
organizationTrail:
  dataEvents:
    advancedEventSelectors:
      - name: Mine
        fieldSelectors:
          - { field: eventCategory, equals: [${category}] }
          - { field: resources.type, equals: [AWS::DynamoDB::Table] }
          - { field: eventName, notStartsWith: [Describe] }
`;
    const names = (category: string) => {
      const { Trail } = resourcesOf(assembly(own(category)), 'charter-trail');
      const selectors = Trail?.Properties['AdvancedEventSelectors'] as { Name: string }[] | undefined;
      return selectors?.map(({ Name }) => Name);
    };
    expect(names('Data')).toEqual(['Management events', 'Mine']);
    expect(names('Management')).toEqual(['Mine']);
  });

  it('has no selectors where management events are all', () => {
    const plain = resourcesOf(assembly('logArchiveAccount: LogArchive\norganizationTrail: {}\n'), 'charter-trail');
    expect(Object.keys(plain)).toEqual(['Trail']);
    expect(plain['Trail']?.Properties['AdvancedEventSelectors']).toBeUndefined();
  });
});

describe('central logs', () => {
  it('keep accounts and Regions apart, and name OUs with those below', () => {
    const rule = resourcesOf(assembly(centralizationYaml), 'charter-central-logs')['Rule']?.Properties;
    expect(rule).toEqual({
      RuleName: 'charter-central-logs',
      Rule: {
        Source: {
          Regions: ['eu-central-1'],
          Scope: 'OrganizationUnitId IN ["ou-aaaa-11111111", "ou-aaaa-22222222"]',
          SourceLogsConfiguration: { EncryptedLogGroupStrategy: 'ALLOW', LogGroupSelectionCriteria: '*' },
        },
        Destination: {
          Account: '222222222222',
          Region: 'eu-central-1',
          DestinationLogsConfiguration: {
            LogsEncryptionConfiguration: { EncryptionStrategy: 'AWS_OWNED' },
            LogGroupNameConfiguration: {
              LogGroupNamePattern: '/central/${source.accountId}/${source.region}/${source.logGroup}',
            },
            BackupConfiguration: { Region: 'eu-west-1' },
          },
        },
      },
    });
  });

  it('have a key in both Regions, with the tag that the rule asks for', () => {
    const made = assembly(centralizationYaml);
    expect(made.stackSets.find(({ name }) => name === 'charter-central-logs-key')?.regions).toEqual([
      'eu-central-1',
      'eu-west-1',
    ]);
    const key = resourcesOf(made, 'charter-central-logs-key')['CentralLogsKey'];
    expect(key?.Properties['Tags']).toEqual([{ Key: 'LogsManaged', Value: 'true' }]);
  });

  it('are sent from every log group but the trail’s and those left out, to what is there', () => {
    const made = assembly(subscriptionYaml);
    const { Role, Subscription } = resourcesOf(made, 'charter-log-subscriptions');
    expect(JSON.parse(String(Subscription?.Properties['PolicyDocument']))).toEqual({
      DestinationArn: 'arn:aws:logs:eu-central-1:222222222222:destination:charter-central-logs',
      FilterPattern: '',
      Distribution: 'Random',
      RoleArn: '<Role.Arn>',
    });
    expect(Subscription?.Properties['SelectionCriteria']).toBe(
      'LogGroupName NOT IN ["/aws/lambda/chatty","/charter/organization-trail"]',
    );
    expect(Role?.Properties['RoleName']).toBe('charter-log-subscription-eu-central-1');
    const { Destination } = resourcesOf(made, 'charter-log-destination');
    const { Stream } = resourcesOf(made, 'charter-log-delivery');
    expect(Destination?.Properties['DestinationName']).toBe('charter-central-logs');
    expect(Destination?.Properties['TargetArn']).toMatch(`:deliverystream/${Stream?.Properties['DeliveryStreamName']}`);
  });

  it('make no loop: nothing in the log archive writes to a log group', () => {
    const texts = ['charter-log-delivery', 'charter-log-destination', 'charter-log-archive'].map((name) =>
      JSON.stringify(resourcesOf(assembly(searchYaml), name)),
    );
    for (const text of texts) expect(text).not.toMatch(/CloudWatchLoggingOptions|AWS::Logs::LogGroup/);
  });

  it('go to S3 and to OpenSearch, where that is wanted, by a stream of another name', () => {
    const made = assembly(searchYaml);
    const { SearchStream, Stream, SearchAccess } = resourcesOf(made, 'charter-log-delivery');
    expect(Stream).toBeUndefined();
    expect(SearchStream?.Properties['AmazonOpenSearchServerlessDestinationConfiguration']).toMatchObject({
      S3BackupMode: 'AllDocuments',
      S3Configuration: { BucketARN: '<CentralLogs.Arn>' },
      CollectionEndpoint: '<Search.CollectionEndpoint>',
    });
    const { Destination } = resourcesOf(made, 'charter-log-destination');
    expect(Destination?.Properties['TargetArn']).toMatch(/:deliverystream\/charter-central-logs-search$/);
    const [writer, reader] = JSON.parse(String(SearchAccess?.Properties['Policy'])) as { Principal: string[] }[];
    expect([writer?.Principal, reader?.Principal]).toEqual([
      ['<DeliveryRole.Arn>'],
      ['arn:aws:iam::222222222222:role/SecurityAnalyst'],
    ]);
  });
});
