import { execFile } from 'node:child_process';
import type { Sandbox } from '../../../tools/sandbox/start.js';
import { describeWith } from '../../only-where.js';
import { closeAll, open } from '../harness.js';
import { parameter, seed } from './bench.js';

// The aws CLI and boto3 share no code with the SDK whose schemas the sandbox speaks with; here in real time.
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await open({ seed });
});
afterAll(closeAll);

function run(command: string, args: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', ...sandbox.env };
  return new Promise((resolve, reject) => {
    execFile(command, args, { env }, (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)));
  });
}

const unit = () => Object.values(sandbox.world.organizationalUnits).find(({ name }) => name === 'A')!.id;

describeWith('the aws CLI')('the aws CLI', () => {
  const aws = async (...args: string[]) => {
    const stdout = await run('aws', ['cloudformation', ...args, '--output', 'json']);
    return stdout.trim() ? JSON.parse(stdout) : null;
  };

  it('activates the access, makes a stack set and its instances, and reads them', async () => {
    const named = ['--stack-set-name', 'baseline'];
    const create = [
      ...['create-stack-set', ...named, '--template-body', parameter(), '--permission-model', 'SERVICE_MANAGED'],
      ...['--auto-deployment', 'Enabled=true,RetainStacksOnAccountRemoval=true'],
    ];
    await expect(aws(...create)).rejects.toThrow(
      'You must enable organizations access to operate a service managed stack set',
    );
    await aws('activate-organizations-access');
    await aws(...create);
    const targets = ['--deployment-targets', `OrganizationalUnitIds=${unit()}`, '--regions', 'us-east-1', 'eu-west-1'];
    const preferences = ['--operation-preferences', 'MaxConcurrentPercentage=100,FailureToleranceCount=0'];
    const { OperationId } = await aws('create-stack-instances', ...named, ...targets, ...preferences);
    const status = async () => {
      const answer = await aws('describe-stack-set-operation', ...named, '--operation-id', OperationId);
      return answer.StackSetOperation.Status;
    };
    for (let tries = 0; tries < 20 && (await status()) === 'RUNNING'; tries++);
    expect(await status()).toBe('SUCCEEDED');
    const { Summaries } = await aws('list-stack-instances', ...named, '--max-items', '4');
    expect(Summaries).toHaveLength(4);
    expect(Summaries[0]).toMatchObject({ Status: 'CURRENT', StackInstanceStatus: { DetailedStatus: 'SUCCEEDED' } });
    await expect(aws('delete-stack-set', ...named)).rejects.toThrow('StackSetNotEmptyException');
  }, 120_000);
});

describeWith('boto3')('boto3', () => {
  it('follows the pages, and knows the errors by type', async () => {
    const stdout = await run('python3', ['-c', program, unit(), parameter()]);
    expect(JSON.parse(stdout)).toEqual({
      status: 'SUCCEEDED',
      instances: 3,
      results: ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'],
      twice: 'typed',
      targets: 1,
    });
  }, 120_000);
});

const program = `
import boto3, json, sys, time
cfn = boto3.client('cloudformation')
unit, template = sys.argv[1:]
cfn.activate_organizations_access()
cfn.create_stack_set(StackSetName='baseline', TemplateBody=template, PermissionModel='SERVICE_MANAGED',
                     AutoDeployment={'Enabled': False})
create = dict(StackSetName='baseline', DeploymentTargets={'OrganizationalUnitIds': [unit]}, Regions=['us-east-1'],
              OperationPreferences={'MaxConcurrentCount': 5, 'ConcurrencyMode': 'SOFT_FAILURE_TOLERANCE'},
              OperationId='one')
cfn.create_stack_instances(**create)
def status():
    return cfn.describe_stack_set_operation(StackSetName='baseline', OperationId='one')['StackSetOperation']['Status']
while status() == 'RUNNING':
    time.sleep(0.05)
try:
    cfn.create_stack_instances(**create)
    twice = 'accepted'
except cfn.exceptions.OperationIdAlreadyExistsException:
    twice = 'typed'
pages = cfn.get_paginator('list_stack_instances').paginate(StackSetName='baseline', PaginationConfig={'PageSize': 2})
results = cfn.list_stack_set_operation_results(StackSetName='baseline', OperationId='one')['Summaries']
targets = cfn.list_stack_set_auto_deployment_targets(StackSetName='baseline')['Summaries']
print(json.dumps({'status': status(), 'instances': sum(len(page['Summaries']) for page in pages),
                  'results': [r['Status'] for r in results], 'twice': twice, 'targets': len(targets)}))
`;
