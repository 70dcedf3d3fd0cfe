import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnOrganizationalUnit, CfnPolicy } from 'aws-cdk-lib/aws-organizations';
import { App, CfnOutput, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib/core';
import type { Sandbox } from '../../../tools/sandbox/start.js';
import { itWith } from '../../only-where.js';
import { open } from '../harness.js';
import { bench, deny, scp, template, unit } from './bench.js';

/** A program that knows nothing of the sandbox, in a process of its own; the sandbox answers from this one. */
function run(
  sandbox: Sandbox,
  command: string,
  args: string[],
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...sandbox.env, AWS_MAX_ATTEMPTS: '1', AWS_PAGER: '' };
    const child = spawn(command, args, { env });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

itWith('the aws CLI')(
  'the aws CLI deploys, reads and deletes a stack',
  async () => {
    const sandbox = await open();
    const root = sandbox.world.organization!.rootId;
    const directory = mkdtempSync(join(tmpdir(), 'charter-cli-'));
    const file = join(directory, 'org.json');
    writeFileSync(
      file,
      template({ A: unit('A', root), P: scp('P', [{ Ref: 'A' }]) }, { Outputs: { A: { Value: { Ref: 'A' } } } }),
    );
    const aws = (...args: string[]) => run(sandbox, 'aws', ['cloudformation', ...args, '--output', 'json']);

    const lists = (list: string) => JSON.parse(list || '{}');

    const created = await aws(
      'create-change-set',
      '--stack-name',
      'org',
      '--change-set-name',
      'c',
      '--change-set-type',
      'CREATE',
      '--template-body',
      `file://${file}`,
    );
    expect(created).toMatchObject({ code: 0, err: '' });
    const changes = lists((await aws('describe-change-set', '--stack-name', 'org', '--change-set-name', 'c')).out);
    expect(changes).toMatchObject({ Status: 'CREATE_COMPLETE', Changes: [{ Type: 'Resource' }, { Type: 'Resource' }] });
    expect((await aws('execute-change-set', '--stack-name', 'org', '--change-set-name', 'c')).code).toBe(0);
    const described = lists((await aws('describe-stacks', '--stack-name', 'org')).out);
    expect(described.Stacks[0]).toMatchObject({ StackStatus: 'CREATE_COMPLETE', Outputs: [{ OutputKey: 'A' }] });
    const read = lists((await aws('get-template', '--stack-name', 'org')).out);
    expect(read.TemplateBody).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    const history = lists((await aws('describe-stack-events', '--stack-name', 'org')).out);
    expect(history.StackEvents[0]).toMatchObject({ ResourceStatus: 'CREATE_COMPLETE', LogicalResourceId: 'org' });

    const again = await aws('update-stack', '--stack-name', 'org', '--template-body', `file://${file}`);
    expect(again.err).toMatch(/\(ValidationError\).*: No updates are to be performed\./);
    const unknown = await aws('list-types');
    expect(unknown.err).toMatch(/cloudformation:ListTypes is not supported by the sandbox/);
    expect((await aws('delete-stack', '--stack-name', 'org')).code).toBe(0);
    expect(lists((await aws('list-stacks')).out).StackSummaries[0].StackStatus).toBe('DELETE_COMPLETE');
    expect(sandbox.world.organizationalUnits).toEqual({});
  },
  60_000,
);

itWith('boto3')(
  'boto3 reads a change set with property values',
  async () => {
    const sandbox = await open();
    const root = sandbox.world.organization!.rootId;
    const body = template({ A: unit('A', root), P: scp('P', [{ Ref: 'A' }]) });
    const program = [
      'import boto3, json, sys, time',
      'c = boto3.client("cloudformation")',
      'c.create_change_set(StackName="org", ChangeSetName="c", ChangeSetType="CREATE", TemplateBody=sys.argv[1])',
      'time.sleep(0.1)',
      'd = c.describe_change_set(StackName="org", ChangeSetName="c", IncludePropertyValues=True)',
      'print(json.dumps([json.loads(x["ResourceChange"]["AfterContext"]) for x in d["Changes"]]))',
    ].join('\n');
    const { out, err } = await run(sandbox, 'python3', ['-c', program, body]);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([
      { Properties: { Name: 'A', ParentId: root } },
      {
        Properties: {
          Name: 'P',
          Type: 'SERVICE_CONTROL_POLICY',
          Content: deny('s3:*'),
          TargetIds: ['{{changeSet:KNOWN_AFTER_APPLY}}'],
        },
      },
    ]);
  },
  60_000,
);

describe('a template that the CDK synthesises', () => {
  function synthesise(root: string, names: string[]): string {
    const app = new App({ analyticsReporting: false, treeMetadata: false });
    const stack = new Stack(app, 'org', {
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
    });
    for (const name of names) {
      const ou = new CfnOrganizationalUnit(stack, name, { name, parentId: root });
      new CfnPolicy(stack, `${name}Policy`, {
        name: `${name}-scp`,
        type: 'SERVICE_CONTROL_POLICY',
        content: deny('s3:*'),
        targetIds: [ou.ref],
        tags: [{ key: 'made-by', value: 'cdk' }],
      });
      new CfnOutput(stack, `${name}Arn`, { value: ou.attrArn });
    }
    return JSON.stringify(app.synth().getStackByName('org').template);
  }

  test('deploys, and deploys again changed', async () => {
    process.env['CDK_VALIDATION'] = 'false';
    const on = await bench();
    expect(await on.deploy(synthesise(on.root, ['Security', 'Workloads']))).toBe('CREATE_COMPLETE');
    expect(on.targets(on.policyNamed('Workloads-scp')!)).toEqual([on.unitNamed('Workloads')]);
    expect(on.world.tags[on.policyNamed('Workloads-scp')!]).toEqual({ 'made-by': 'cdk' });
    expect(await on.deploy(synthesise(on.root, ['Security']))).toBe('UPDATE_COMPLETE');
    expect(on.unitNamed('Workloads')).toBeUndefined();
  });

  itWith('cfn-lint')('is what cfn-lint takes', () => {
    process.env['CDK_VALIDATION'] = 'false';
    const file = join(mkdtempSync(join(tmpdir(), 'charter-lint-')), 'org.json');
    writeFileSync(file, synthesise('r-ab12', ['Security']));
    const { status, stdout } = spawnSync('cfn-lint', [file], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
  });
});
