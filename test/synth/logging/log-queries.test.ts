import { synth } from '../../../pipeline/synth/index.js';
import { trailColumns } from '../../../stacks/logging/trail-table.js';
import { loggingConfig } from '../../fixtures/logging-config.js';
import { trailYaml } from '../../fixtures/logging-yaml.js';
import { assembly, resourcesOf } from './templates.js';

const resources = resourcesOf(assembly(trailYaml), 'charter-log-queries');
const ofType = (type: string, from = resources) => Object.values(from).filter(({ Type }) => Type === type);
const queries = ofType('AWS::Athena::NamedQuery').map(({ Properties }) => Properties as Record<string, string>);

/** A config of so many accounts beside the three. */
function crowded(count: number) {
  const config = loggingConfig(trailYaml);
  const [one] = config.accounts;
  const more = Array.from({ length: count }, (_, i) => ({ ...one!, name: `Account${i}`, email: `${i}@example.com` }));
  return synth({ ...config, accounts: [...config.accounts, ...more] });
}

describe('the table over the trail', () => {
  const parameters = (from = resources) => {
    const [table] = ofType('AWS::Glue::Table', from);
    return (table!.Properties['TableInput'] as { Parameters: Record<string, string> }).Parameters;
  };

  it('finds files where CloudTrail puts those of an organization', () => {
    expect(parameters()).toMatchObject({
      'projection.enabled': 'true',
      'projection.account.type': 'enum',
      'projection.account.values': '222222222222,111111111111,333333333333',
      'projection.region.values': 'eu-central-1',
      'projection.day.range': '2025/01/01,NOW',
      'storage.location.template':
        's3://charter-trail-222222222222-eu-central-1/AWSLogs/o-ours/${account}/CloudTrail/${region}/${day}',
    });
  });

  it('has queries name their account where there are more than a template can', () => {
    const { 'projection.account.type': few } = parameters(resourcesOf(crowded(147), 'charter-log-queries'));
    const many = resourcesOf(crowded(148), 'charter-log-queries');
    expect([few, parameters(many)['projection.account.type']]).toEqual(['enum', 'injected']);
    const builtIn = ofType('AWS::Athena::NamedQuery', many).filter(
      ({ Properties }) => Properties['Name'] !== 'deleted-tables',
    );
    for (const { Properties } of builtIn) expect(Properties['QueryString']).toContain('AND account = ?');
  });
});

describe('saved queries', () => {
  it('are Charter’s and the user’s own, each with a logical id that follows from its name', () => {
    expect(queries.map(({ Name }) => Name)).toContain('deleted-tables');
    expect(queries.length).toBeGreaterThan(10);
    expect(new Set(queries.map(({ Name }) => Name)).size).toBe(queries.length);
    const without = trailYaml.replace('athena:', 'athena:\n  builtInQueries: false');
    const own = resourcesOf(assembly(without), 'charter-log-queries');
    expect(Object.keys(resources)).toEqual(expect.arrayContaining(Object.keys(own)));
    expect(ofType('AWS::Athena::NamedQuery', own).map(({ Properties }) => Properties['Name'])).toEqual([
      'deleted-tables',
    ]);
  });

  it.each(queries.filter(({ Name }) => Name !== 'deleted-tables').map((query) => [query['Name'], query] as const))(
    '%s reads columns that there are, and few days',
    (_name, { QueryString = '', Database, WorkGroup }) => {
      expect([Database, WorkGroup]).toEqual(['charter_logs', 'charter-logs']);
      expect(QueryString).toMatch(/WHERE day >= .*interval '7' day/);
      const outside = QueryString.replace(/'[^']*'/g, "''");
      const words = outside.match(/(?<![.\w])[a-z][a-z_]*(?:\.[a-z]+)*/g) ?? [];
      const known = new Set([...Object.keys(trailColumns), 'account', 'region', 'day', 'trail']);
      const functions = ['date_format', 'current_date', 'interval', 'json_extract_scalar'];
      const unknown = words.filter((word) => !functions.includes(word) && !known.has(word.split('.')[0] ?? ''));
      expect(unknown).toEqual([]);
      for (const field of words.filter((word) => word.startsWith('useridentity.'))) {
        expect(trailColumns['useridentity']).toMatch(new RegExp(`[<,]${field.split('.')[1]}:`));
      }
    },
  );
});

describe('the workgroup', () => {
  it('leaves nobody a choice of where results go, and encrypts them', () => {
    expect(resources['WorkGroup']?.Properties['WorkGroupConfiguration']).toMatchObject({
      EnforceWorkGroupConfiguration: true,
      ResultConfiguration: {
        OutputLocation: 's3://<Results>/',
        ExpectedBucketOwner: '222222222222',
        EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: '<ResultsKey.Arn>' },
      },
    });
  });

  it('stops what reads more than it may', () => {
    const bounded = trailYaml.replace('athena:', 'athena:\n  maximumGigabytesPerQuery: 50');
    const { WorkGroup } = resourcesOf(assembly(bounded), 'charter-log-queries');
    expect(WorkGroup?.Properties['WorkGroupConfiguration']).toMatchObject({
      BytesScannedCutoffPerQuery: 50_000_000_000,
    });
  });
});
