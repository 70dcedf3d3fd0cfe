import { execFile } from 'node:child_process';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import type { Sandbox } from '../../tools/sandbox/start.js';
import { describeWith } from '../only-where.js';
import { closeAll, open } from './harness.js';

// The aws CLI and boto3 share no code with the SDK whose schemas the sandbox speaks with.
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await open({ seed: demoWorld });
});
afterAll(closeAll);

function run(command: string, args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  // Only what the sandbox says a client needs: no profile of this machine takes part.
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', ...sandbox.env };
  return new Promise((resolve) => {
    execFile(command, args, { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describeWith('the aws CLI')('the aws CLI', () => {
  const aws = async (...args: string[]) => {
    const { code, stdout, stderr } = await run('aws', [...args, '--output', 'json']);
    if (code !== 0) throw new Error(stderr);
    return stdout.trim() ? JSON.parse(stdout) : null;
  };

  it('reads and writes the organization', async () => {
    const { Accounts } = await aws('organizations', 'list-accounts');
    expect(Accounts).toHaveLength(6);
    const { Roots } = await aws('organizations', 'list-roots');
    const unit = ['--parent-id', Roots[0].Id, '--name', 'FromCli'];
    const { OrganizationalUnit } = await aws('organizations', 'create-organizational-unit', ...unit);
    expect(OrganizationalUnit).toMatchObject({ Name: 'FromCli' });
    await expect(aws('organizations', 'create-organizational-unit', ...unit)).rejects.toThrow(
      'DuplicateOrganizationalUnitException',
    );
  }, 60_000);

  it('knows who it is, and becomes somebody else', async () => {
    expect(await aws('sts', 'get-caller-identity')).toMatchObject({ Account: '111111111111' });
    const role = ['--role-arn', 'arn:aws:iam::222222222222:role/R', '--role-session-name', 'session'];
    const { Credentials } = await aws('sts', 'assume-role', ...role);
    expect(Credentials.AccessKeyId).toMatch(/^ASIA/);
  }, 60_000);
});

describeWith('boto3')('boto3', () => {
  it('reads and writes the organization, its errors typed, its pages followed', async () => {
    const { code, stdout, stderr } = await run('python3', ['-c', program]);
    expect(stderr).toBe('');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { units: 27, duplicate: 'typed', denied: 'AccessDeniedException', body: 'hello', account: '222222222222' },
    ]);
  }, 60_000);
});

const program = `
import json
import boto3
organizations = boto3.client("organizations")
root = organizations.list_roots()["Roots"][0]["Id"]
parent = organizations.create_organizational_unit(ParentId=root, Name="Boto")["OrganizationalUnit"]["Id"]
for i in range(27):
    organizations.create_organizational_unit(ParentId=parent, Name="ou%d" % i, Tags=[{"Key": "a", "Value": "b"}])
pages = organizations.get_paginator("list_organizational_units_for_parent").paginate(ParentId=parent)
units = [unit for page in pages for unit in page["OrganizationalUnits"]]
duplicate = None
try:
    organizations.create_organizational_unit(ParentId=parent, Name="ou1")
except organizations.exceptions.DuplicateOrganizationalUnitException:
    duplicate = "typed"
credentials = boto3.client("sts").assume_role(RoleArn="arn:aws:iam::222222222222:role/R", RoleSessionName="session")["Credentials"]
member = boto3.Session(credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])
denied = None
try:
    member.client("organizations").list_accounts()
except organizations.exceptions.ClientError as error:
    denied = error.response["Error"]["Code"]
s3 = boto3.client("s3")
s3.create_bucket(Bucket="from-boto")
s3.put_object(Bucket="from-boto", Key="k", Body=b"hello")
print(json.dumps({
    "units": len(units), "duplicate": duplicate, "denied": denied,
    "body": s3.get_object(Bucket="from-boto", Key="k")["Body"].read().decode(),
    "account": member.client("sts").get_caller_identity()["Account"],
}))
`;
