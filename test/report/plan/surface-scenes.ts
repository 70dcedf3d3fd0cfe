import {
  type Config,
  type GovernanceStack,
  type JsonObject,
  managedDescription,
  type Plan,
  type RolloutConfig,
  type Snapshot,
  type SynthesizedStackSet,
} from '../../../pipeline/model/index.js';
import { emptyOrganization } from '../../fixtures/empty-organization.js';
import { account, configOf } from '../../plan/small-organization.js';
import { carryOut, governanceStack, planWith, rolloutOf, stackSet, wave } from '../../plan/stack-sets/surface.js';

// What a deployment beside the organization looks like to its approver: recorders, a trail, a key, patching.

const resource = (Type: string, Properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  Type,
  Properties,
  ...more,
});

interface Versions {
  recorder?: string;
  frequency?: string;
}

/** What every account carries. */
export function recorder({ recorder: name = 'default', frequency = 'CONTINUOUS' }: Versions = {}): SynthesizedStackSet {
  const group = { AllSupported: true, IncludeGlobalResourceTypes: true };
  return stackSet('config-recorder', ['Root'], {
    title: 'AWS Config recorder',
    autoDeployment: true,
    retainStacks: true,
    dependsOn: ['charter-log-archive'],
    template: {
      Parameters: { Organization: { Type: 'String' } },
      Resources: {
        Recorder: resource('AWS::Config::ConfigurationRecorder', {
          Name: name,
          RecordingGroup: group,
          RecordingMode: { RecordingFrequency: frequency },
          RoleARN: 'arn:aws:iam::role',
        }),
        Delivery: resource('AWS::Config::DeliveryChannel', { S3BucketName: 'logs' }),
        Role: resource('AWS::IAM::Role', { AssumeRolePolicyDocument: {} }),
      },
    },
  });
}

/** What nobody keeps when it goes. */
export function patching(units: string[], immediately = true): SynthesizedStackSet {
  return stackSet('patching', units, {
    title: 'Patch baselines and the association that installs',
    template: {
      Parameters: { Organization: { Type: 'String' } },
      Resources: {
        Baseline: resource('AWS::SSM::PatchBaseline', { Name: 'linux', OperatingSystem: 'AMAZON_LINUX_2023' }),
        InstallPatches: resource('AWS::SSM::Association', {
          Name: 'AWS-RunPatchBaseline',
          ScheduleExpression: 'cron(0 3 ? * SUN *)',
          ...(immediately ? {} : { ApplyOnlyAtCronInterval: true }),
        }),
      },
    },
  });
}

/** The one account that keeps the logs. */
export const logArchive = stackSet('log-archive', [], {
  accounts: ['LogArchive'],
  title: 'Log archive buckets',
  rollout: 'atOnce',
  retainStacks: true,
  regions: ['us-east-1'],
  template: {
    Parameters: { Organization: { Type: 'String' } },
    Resources: {
      Logs: resource('AWS::S3::Bucket', { BucketName: 'logs' }, { DeletionPolicy: 'Retain' }),
      Access: resource('AWS::S3::BucketPolicy', { Bucket: { Ref: 'Logs' }, PolicyDocument: {} }),
    },
  },
});

/** The trail, with its key. */
export function trail(name: string, { key = true, region = 'us-east-1', days = 30 } = {}): GovernanceStack {
  return {
    ...governanceStack('trail'),
    title: 'The organization trail',
    region,
    dependsOn: ['charter-log-archive'],
    template: {
      Description: managedDescription('The organization trail'),
      Parameters: { Organization: { Type: 'String' } },
      Resources: {
        Trail: resource('AWS::CloudTrail::Trail', {
          TrailName: name,
          IsLogging: true,
          IsOrganizationTrail: true,
          S3BucketName: 'logs',
        }),
        Events: resource('AWS::Logs::LogGroup', { LogGroupName: '/trail', RetentionInDays: days }),
        ...(key ? { Key: resource('AWS::KMS::Key', { KeyPolicy: {}, EnableKeyRotation: true }) } : {}),
      },
    },
  };
}

export const members: Config = configOf(['Sandbox', 'Workloads', 'Workloads/Prod'], [], {
  accounts: [
    account('LogArchive', 'Root', { accountId: '222222222222', email: 'log@example.com' }),
    account('Experiments', 'Sandbox', { accountId: '333333333333', email: 'exp@example.com' }),
    account('Payments', 'Workloads/Prod', { accountId: '444444444444', email: 'pay@example.com' }),
    account('Shop', 'Workloads/Prod', { accountId: '555555555555', email: 'shop@example.com' }),
  ],
  rollout: twoWaves(),
});

function twoWaves(): RolloutConfig {
  const gate = { alarms: ['canary-errors'], pauseMinutes: 60, manual: true };
  return rolloutOf([wave('Canary', ['Sandbox'], { gate }), wave('Everybody else', [])]);
}

/** An organization whose accounts exist, with its stacks and stack sets deployed. */
export function governed(
  stackSets: SynthesizedStackSet[] = [],
  stacks: GovernanceStack[] = [],
  config = members,
): Snapshot {
  const snapshot = emptyOrganization();
  for (const { name, email, accountId } of config.accounts) {
    const id = accountId as string;
    snapshot.accounts.push({
      id,
      arn: `arn:${id}`,
      name,
      email,
      state: 'ACTIVE',
      parentId: snapshot.root.id,
      tags: {},
    });
  }
  // First the organization itself, so that a scene shows what is beside it.
  carryOut(planWith(config, snapshot, []), config, snapshot);
  return carryOut(planWith(config, snapshot, stackSets, stacks), config, snapshot);
}

const everything = () => [logArchive, recorder(), patching(['Workloads'])];

/** First deployment of all of it, in two waves. */
export function firstDeployment(): Plan {
  return planWith(members, governed(), everything(), [
    trail('organization'),
    trail('organization', { region: 'eu-west-1' }),
  ]);
}

/** A property, and an override of how a thing is called. */
export function updated(): Plan {
  const stacks = [trail('organization')];
  const sets = [logArchive, recorder({ frequency: 'DAILY' }), patching(['Workloads'], false)];
  return planWith(members, governed(everything(), stacks), sets, [trail('organization', { days: 365 })]);
}

/** A stack set and a stack leave, and another stack set leaves an OU. */
export function removed(): Plan {
  const stacks = [trail('organization')];
  const sets = [logArchive, recorder()];
  const wider = [...sets, patching(['Sandbox', 'Workloads'])];
  const narrower = {
    ...recorder(),
    targets: { organizationalUnits: ['Workloads'], accounts: [], excludedAccounts: [] },
  };
  return planWith(members, governed(wider, stacks), [logArchive, narrower], []);
}

/** A trail gets another name, and its key leaves. */
export function replaced(): Plan {
  const sets = [logArchive, recorder()];
  const after = [logArchive, recorder({ recorder: 'charter' })];
  return planWith(members, governed(sets, [trail('organization')]), after, [trail('everywhere', { key: false })]);
}

/** Twelve waves of accounts with long names, in stack sets with long names. */
export function twelveWaves(): Plan {
  const units = Array.from({ length: 12 }, (_, index) => `Area${index + 1}WithALongNameThatNeverEnds`);
  const accounts = Array.from({ length: 48 }, (_, index) =>
    account(`Account${index}`, units[index % 12] as string, { accountId: String(600000000000 + index) }),
  );
  const waves = units.map((unit, index) =>
    wave(`Wave ${index + 1} of the accounts of ${unit}`, [unit], {
      gate: { alarms: [], pauseMinutes: index === 0 ? 30 : 0, manual: index === 5 },
    }),
  );
  const config = configOf(units, [], { accounts, rollout: rolloutOf(waves) });
  const sets = Array.from({ length: 6 }, (_, index) =>
    stackSet(`baseline-of-all-accounts-${'x'.repeat(60)}-${index}`, ['Root'], {
      title: `Baseline ${index} ${'of everything '.repeat(8)}here`,
      template: patching([]).template,
    }),
  );
  return planWith(config, governed([], [], config), sets, []);
}
