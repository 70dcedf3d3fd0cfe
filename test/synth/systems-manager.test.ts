import type { JsonObject, SynthesizedStackSet } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { exampleFiles } from '../validate/systems-manager/example.js';
import { moreFiles } from '../validate/systems-manager/more.js';
import { removeConfigs, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const setsOf = (files: Record<string, string>) => synth(checkedConfig(writeConfig(files)).config).stackSets;
const example = setsOf(exampleFiles());
const more = setsOf(moreFiles);

function named(sets: readonly SynthesizedStackSet[], name: string): SynthesizedStackSet {
  const found = sets.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${sets.map((one) => one.name).join(', ')}`);
  return found;
}

interface Resource {
  Type: string;
  Properties: Record<string, never>;
  DeletionPolicy?: string;
}

function resources({ template }: SynthesizedStackSet, type: string): Resource[] {
  return (Object.values(template['Resources'] as JsonObject) as unknown as Resource[]).filter(
    (one) => one.Type === `AWS::SSM::${type}` || one.Type === type,
  );
}
const properties = (set: SynthesizedStackSet, type: string) => resources(set, type)[0]?.Properties as JsonObject;

describe('stack sets of Systems Manager', () => {
  it('are one for each thing, called by its name, with the schedule in words', () => {
    expect(example.map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'charter-ssm-document-Charter-RestartService: SSM document Charter-RestartService',
      'charter-patch-baseline-AmazonLinux2023: Patch baseline AmazonLinux2023 for AMAZON_LINUX_2023, the default',
      'charter-patch-baseline-WindowsServer: Patch baseline WindowsServer for WINDOWS, the default',
      'charter-maintenance-window-role: The role that tasks of maintenance windows run with',
      'charter-maintenance-window-prod-sunday: Maintenance window prod-sunday: at 03:00, only on Sunday (Europe/Berlin)',
      'charter-association-agent-update: State Manager association charter-agent-update: every 14 days',
      'charter-association-inventory: State Manager association charter-inventory: every day',
      'charter-association-patch-scan: State Manager association charter-patch-scan: at 02:00, every day (UTC)',
      'charter-association-cloudwatch-agent: State Manager association cloudwatch-agent: at 04:00, only on Monday (UTC)',
      'charter-inventory-bucket: The bucket in LogArchive that gathers inventory',
      'charter-inventory-sync: Syncs that write inventory to the bucket in LogArchive',
    ]);
  });

  it('have names that StackSets takes, and that stay apart where only other characters differ', () => {
    const baselines = (name: string) => ({
      'config/systems-manager-config.yaml': `patchBaselines: [{ name: ${name}, operatingSystem: UBUNTU, deploymentTargets: { organizationalUnits: [Root] } }]\n`,
    });
    const names = ['a_b', 'a.b', 'a-b'].map((name) => setsOf(baselines(name))[0]?.name ?? '');
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^charter-patch-baseline-[A-Za-z0-9-]+$/);
  });

  it('come after what they use', () => {
    expect(named(example, 'charter-maintenance-window-prod-sunday').dependsOn).toEqual([
      'charter-maintenance-window-role',
      'charter-ssm-document-Charter-RestartService',
    ]);
    expect(named(example, 'charter-inventory-sync').dependsOn).toEqual(['charter-inventory-bucket']);
    expect(named(more, 'charter-association-once').dependsOn).toEqual(
      more.flatMap(({ name }) => (name.startsWith('charter-ssm-document-Example-Report-') ? [name] : [])),
    );
  });

  it('deploy by themselves only where all accounts are the same, and leave nothing where they are not wanted', () => {
    const deploying = (sets: readonly SynthesizedStackSet[]) =>
      sets.filter(({ autoDeployment }) => autoDeployment).map(({ name }) => name);
    expect(deploying(more).map((name) => name.replace(/-[0-9a-f]{8}$/, ''))).toEqual([
      'charter-ssm-document-Example-Report',
      'charter-maintenance-window-role',
      'charter-inventory-sync',
    ]);
    expect(named(more, 'charter-maintenance-window-excluded').targets).toEqual({
      organizationalUnits: ['Root'],
      accounts: [],
      excludedAccounts: ['LogArchive', 'Payments'],
    });
    expect(more.filter(({ retainStacks }) => retainStacks).map(({ name }) => name)).toEqual([
      'charter-inventory-bucket',
    ]);
  });

  it('are the same whatever stands around them', () => {
    const files = exampleFiles();
    const yaml = files['config/systems-manager-config.yaml'] ?? '';
    const other = yaml.replace(/^agentUpdate:\n(?: .*\n)+/m, '').replace('approveAfterDays: 0', 'approveAfterDays: 1');
    const changed = setsOf({ ...files, 'config/systems-manager-config.yaml': other });
    const same = changed.filter(
      (set) => JSON.stringify(set) === JSON.stringify(example.find((one) => one.name === set.name)),
    );
    expect(same.length).toBe(example.length - 2);
  });
});

describe('a patch baseline', () => {
  it('approves what its rules say', () => {
    expect(properties(named(example, 'charter-patch-baseline-WindowsServer'), 'PatchBaseline')).toMatchObject({
      Name: 'WindowsServer',
      OperatingSystem: 'WINDOWS',
      DefaultBaseline: true,
      ApprovalRules: {
        PatchRules: [
          {
            ApproveAfterDays: 7,
            PatchFilterGroup: {
              PatchFilters: [
                { Key: 'PRODUCT', Values: ['WindowsServer2022'] },
                { Key: 'CLASSIFICATION', Values: ['CriticalUpdates', 'SecurityUpdates'] },
                { Key: 'MSRC_SEVERITY', Values: ['Critical', 'Important'] },
              ],
            },
          },
        ],
      },
    });
    const name = more.find((set) => set.name.startsWith('charter-patch-baseline-Ubuntu-Servers'))?.name ?? '';
    expect(properties(named(more, name), 'PatchBaseline')).toMatchObject({
      ApprovedPatchesEnableNonSecurity: true,
      ApprovalRules: { PatchRules: [{ ApproveUntilDate: '2026-12-31', EnableNonSecurity: true }] },
    });
  });

  it('knows updates that are no security updates on Linux only, where AWS takes the key', () => {
    expect(JSON.stringify(named(example, 'charter-patch-baseline-WindowsServer').template)).not.toContain(
      'NonSecurity',
    );
  });

  it('has other patches for an account by an override, also none', () => {
    const set = named(example, 'charter-patch-baseline-AmazonLinux2023');
    expect(set.parameters).toEqual({ RejectedPatches: 'kernel-6.1.99*' });
    expect(set.overrides).toEqual([{ account: 'Payments', parameters: { RejectedPatches: 'kernel-6.1.98*' } }]);
    expect(properties(set, 'PatchBaseline')['RejectedPatches']).toEqual({ Ref: 'RejectedPatches' });
    const ubuntu = more.find((one) => one.name.startsWith('charter-patch-baseline-Ubuntu-Servers'))!;
    expect(ubuntu.overrides).toEqual([
      {
        account: 'Payments',
        parameters: { ApprovedPatches: '', RejectedPatches: 'vim,nano'.split(',').sort().join(',') },
      },
    ]);
    for (const list of ['ApprovedPatches', 'RejectedPatches']) {
      expect(properties(ubuntu, 'PatchBaseline')[list]).toEqual({
        'Fn::If': [`Has${list}`, { Ref: list }, { Ref: 'AWS::NoValue' }],
      });
    }
  });

  it('is another resource for another operating system, which AWS cannot change', () => {
    const ids = ['UBUNTU', 'DEBIAN'].map((system) => {
      const yaml = `patchBaselines: [{ name: Base, operatingSystem: ${system}, deploymentTargets: { organizationalUnits: [Root] } }]\n`;
      const [set] = setsOf({ 'config/systems-manager-config.yaml': yaml });
      return Object.keys(set?.template['Resources'] as JsonObject)[0];
    });
    expect(ids).toEqual(['PatchBaselineUbuntu', 'PatchBaselineDebian']);
  });
});

describe('a maintenance window', () => {
  const set = named(example, 'charter-maintenance-window-prod-sunday');

  it('opens as it says, with another schedule where an exception has one', () => {
    expect(properties(set, 'MaintenanceWindow')).toEqual({
      Name: 'prod-sunday',
      Description: expect.any(String),
      Schedule: { Ref: 'Schedule' },
      ScheduleTimezone: 'Europe/Berlin',
      Duration: 3,
      Cutoff: 1,
      AllowUnassociatedTargets: false,
    });
    expect(set.parameters).toEqual({ Schedule: 'cron(0 3 ? * SUN *)' });
    expect(set.overrides).toEqual([{ account: 'Payments', parameters: { Schedule: 'cron(0 14 ? * SUN *)' } }]);
  });

  it('changes numbers and the time zone for an account', () => {
    const runbooks = named(more, 'charter-maintenance-window-runbooks');
    expect(runbooks.overrides).toEqual([
      { account: 'Payments', parameters: { ScheduleTimezone: 'America/New_York', Duration: '6', Cutoff: '2' } },
    ]);
    expect(runbooks.template['Parameters']).toMatchObject({ Duration: { Type: 'Number', Default: '4' } });
    expect(properties(runbooks, 'MaintenanceWindow')).toMatchObject({
      ScheduleOffset: 2,
      Duration: { Ref: 'Duration' },
    });
  });

  it('runs tasks on its targets, or on those that a task names', () => {
    const ids = Object.keys(set.template['Resources'] as JsonObject);
    const target = (name: string) => ({ Ref: ids.find((id) => id.startsWith(`Target${name}`)) });
    const tasks = resources(set, 'MaintenanceWindowTask').map((task) => task.Properties as JsonObject);
    expect(tasks[0]).toMatchObject({
      TaskArn: 'AWS-RunPatchBaseline',
      Targets: [{ Key: 'WindowTargetIds', Values: [target('Linux'), target('Web')] }],
      MaxConcurrency: '25%',
      CutoffBehavior: 'CANCEL_TASK',
      ServiceRoleArn: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/charter-maintenance-window' },
      TaskInvocationParameters: {
        MaintenanceWindowRunCommandParameters: {
          Parameters: { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] },
        },
      },
    });
    expect(tasks[1]).toMatchObject({ Targets: [{ Key: 'WindowTargetIds', Values: [target('Web')] }] });
  });

  it('gives a task without nodes no rate, which AWS would refuse, and a runbook its own parameters', () => {
    const [stop, report] = resources(named(more, 'charter-maintenance-window-runbooks'), 'MaintenanceWindowTask');
    expect(stop?.Properties).toMatchObject({
      ServiceRoleArn: { 'Fn::Sub': expect.stringMatching(/role\/operations$/) },
      TaskInvocationParameters: {
        MaintenanceWindowAutomationParameters: { Parameters: { InstanceId: ['{{ TARGET_ID }}'] } },
      },
    });
    expect(Object.keys(report?.Properties ?? {})).not.toEqual(expect.arrayContaining(['MaxConcurrency']));
    expect(report?.Properties).not.toHaveProperty('Targets');
  });

  it('has one role in an account, in one Region, wherever a window needs it, that can do what its tasks are', () => {
    const role = named(more, 'charter-maintenance-window-role');
    expect(role.regions).toEqual(['eu-central-1']);
    expect(role.targets).toEqual({ organizationalUnits: ['Root', 'Workloads'], accounts: [], excludedAccounts: [] });
    expect(role.capabilities).toEqual(['CAPABILITY_NAMED_IAM']);
    const text = JSON.stringify(role.template);
    expect(text).toContain('ssm:StartAutomationExecution');
    expect(text).not.toContain('ssm:SendCommand');
    expect(JSON.stringify(named(example, 'charter-maintenance-window-role').template)).not.toContain('iam:PassRole');
  });
});

describe('an association', () => {
  it('waits for its schedule, where AWS would run it at once in every account', () => {
    const waits = (name: string, sets = example) =>
      properties(named(sets, name), 'Association')['ApplyOnlyAtCronInterval'] === true;
    expect(waits('charter-association-cloudwatch-agent')).toBe(true);
    expect(waits('charter-association-patch-scan')).toBe(true);
    // State Manager does not take it with a rate.
    expect(waits('charter-association-inventory')).toBe(false);
    expect(waits('charter-association-once', more)).toBe(false);
  });

  it('says its document, nodes, rate and compliance', () => {
    expect(properties(named(example, 'charter-association-cloudwatch-agent'), 'Association')).toEqual({
      AssociationName: 'cloudwatch-agent',
      Name: 'AWS-ConfigureAWSPackage',
      Parameters: { action: ['Install'], name: ['AmazonCloudWatchAgent'] },
      Targets: [{ Key: 'tag:Environment', Values: ['prod'] }],
      ScheduleExpression: 'cron(0 4 ? * MON *)',
      ApplyOnlyAtCronInterval: true,
      MaxConcurrency: '10%',
      MaxErrors: '0',
      ComplianceSeverity: 'MEDIUM',
      SyncCompliance: 'AUTO',
    });
    expect(properties(named(example, 'charter-association-inventory'), 'Association')).toMatchObject({
      Name: 'AWS-GatherSoftwareInventory',
      Targets: [{ Key: 'InstanceIds', Values: ['*'] }],
    });
  });

  it('has other parameters for an account: texts with commas, lists, and what the others lack', () => {
    const set = named(more, 'charter-association-commands');
    const { Parameters: stands, ...rest } = properties(set, 'Association') as {
      Parameters: Record<string, JsonObject>;
    };
    const parameterOf = (value: unknown) => /"Ref":"(Document\w+)"/.exec(JSON.stringify(value))?.[1] ?? '';
    const [commands, timeout, directory] = ['commands', 'executionTimeout', 'workingDirectory'].map((name) =>
      parameterOf(stands[name]),
    ) as [string, string, string];
    expect(stands).toEqual({
      commands: { Ref: commands },
      executionTimeout: { 'Fn::If': [`Has${timeout}`, [{ Ref: timeout }], { Ref: 'AWS::NoValue' }] },
      workingDirectory: [{ Ref: directory }],
    });
    expect(set.template['Parameters']).toMatchObject({
      [commands]: { Type: 'CommaDelimitedList', Default: 'uptime,date' },
      [directory]: { Type: 'String', Default: '/var/lib/charter' },
      [timeout]: { Type: 'String', Default: '' },
    });
    expect(rest).toMatchObject({ ScheduleExpression: { Ref: 'ScheduleExpression' } });
    expect(set.overrides).toEqual([
      {
        account: 'Payments',
        parameters: {
          ScheduleExpression: 'rate(2 days)',
          MaxErrors: '10%',
          [commands]: 'hostname',
          [directory]: '/var/a,b',
          [timeout]: '60',
        },
      },
    ]);
  });
});

test('a document changes by new versions, and holds what its file says', () => {
  const set = named(example, 'charter-ssm-document-Charter-RestartService');
  expect(properties(set, 'Document')).toMatchObject({
    Name: 'Charter-RestartService',
    DocumentType: 'Command',
    UpdateMethod: 'NewVersion',
    TargetType: '/AWS::EC2::Instance',
    Content: {
      schemaVersion: '2.2',
      parameters: { Service: { type: 'String' } },
      mainSteps: [{ inputs: { runCommand: ["systemctl restart '{{ Service }}'"] } }],
    },
  });
});

describe('inventory', () => {
  it('is gathered in a bucket that only Systems Manager of this organization writes to, and that outlives its stack', () => {
    const set = named(example, 'charter-inventory-bucket');
    expect(set).toMatchObject({ rollout: 'atOnce', autoDeployment: false, targets: { accounts: ['LogArchive'] } });
    const [bucket] = resources(set, 'AWS::S3::Bucket');
    expect(bucket?.DeletionPolicy).toBe('Retain');
    expect(bucket?.Properties).not.toHaveProperty('ObjectLockEnabled');
    const account = Object.entries(set.parameters).find(([, symbol]) => symbol === '${account:LogArchive}')?.[0];
    expect(bucket?.Properties).toMatchObject({
      BucketName: { 'Fn::Join': ['-', ['charter-inventory', { Ref: account }, 'eu-central-1']] },
      PublicAccessBlockConfiguration: { RestrictPublicBuckets: true },
    });
    const document = (properties(set, 'AWS::S3::BucketPolicy') as { PolicyDocument: { Statement: JsonObject[] } })
      .PolicyDocument.Statement;
    const writes = document.filter(({ Effect, Action }) => Effect === 'Allow' && Action === 's3:PutObject');
    expect(writes).toEqual([
      expect.objectContaining({
        Principal: { Service: 'ssm.amazonaws.com' },
        Resource: { 'Fn::Join': ['', [expect.anything(), '/inventory/*/accountid=*/*']] },
        Condition: {
          StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceOrgID': { Ref: 'OrganizationId' } },
        },
      }),
    ]);
    expect(document).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('goes there by a sync that is another one for another bucket, because nothing of a sync can change', () => {
    const sync = (set: SynthesizedStackSet) => Object.entries(set.template['Resources'] as JsonObject)[0]!;
    const [id, one] = sync(named(example, 'charter-inventory-sync')) as [string, { Properties: JsonObject }];
    const [otherId, other] = sync(named(more, 'charter-inventory-sync')) as [string, { Properties: JsonObject }];
    expect(id).not.toBe(otherId);
    expect(one.Properties['SyncName']).not.toBe(other.Properties['SyncName']);
    expect(one.Properties['S3Destination']).toMatchObject({ BucketPrefix: 'inventory', BucketRegion: 'eu-central-1' });
    expect(other.Properties['S3Destination']).toEqual({
      BucketName: 'example-inventory',
      BucketRegion: 'eu-central-1',
      SyncFormat: 'JsonSerDe',
    });
  });
});
