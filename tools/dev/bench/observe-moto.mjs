/**
 * How many calls, and how long, one observation of an organization takes on moto: 2,000 accounts, 12 OUs, 20 SCPs.
 * org-formation makes 12,179 calls for the same organization; the promise is at most 200.
 *
 *   node tools/dev/bench/observe-moto.mjs [ACCOUNTS]
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleForBench } from './bundle.mjs';

const size = { accounts: Number(process.argv[2] ?? 2_000), units: 12, policies: 20 };
const port = 5_600 + (process.pid % 300);
const endpoint = `http://127.0.0.1:${port}`;
const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };

const directory = await mkdtemp(join(tmpdir(), 'charter-bench-'));
const moto = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
try {
  const { connect, observe, sdk } = await bundleForBench(
    directory,
    `export { connect } from './pipeline/aws/index.js';
     export { observe } from './pipeline/observe/index.js';
     export * as sdk from '@aws-sdk/client-organizations';`,
  );
  await answering();
  const seeding = connect({ endpoint, credentials });
  await seed(seeding.organizations, sdk);
  seeding.close();
  const calls = {};
  const aws = connect({
    endpoint,
    credentials,
    onCall: ({ operation }) => {
      calls[operation] = (calls[operation] ?? 0) + 1;
    },
  });
  const started = performance.now();
  const snapshot = await observe(aws, { tagsOf: 'none', defaultPolicyTargets: false });
  const took = performance.now() - started;
  aws.close();
  const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
  console.log(
    `${snapshot.accounts.length} accounts, ${snapshot.organizationalUnits.length} OUs, ${snapshot.policies.length} policies, ${snapshot.attachments.length} attachments`,
  );
  console.table(calls);
  console.log(`${total} calls, ${(took / 1000).toFixed(2)} s`);
  if (total > 200) process.exitCode = 1;
} finally {
  moto.kill('SIGTERM');
  await rm(directory, { recursive: true, force: true });
}

async function answering() {
  for (let tries = 0; tries < 100; tries += 1) {
    const there = await fetch(`${endpoint}/moto-api/data.json`).then(
      () => true,
      () => false,
    );
    if (there) return;
    await sleep(150);
  }
  throw new Error('moto_server does not answer: is it on the PATH?');
}

async function seed(client, sdk) {
  await client.send(new sdk.CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const {
    Roots: [{ Id: rootId }],
  } = await client.send(new sdk.ListRootsCommand({}));
  await client.send(new sdk.EnablePolicyTypeCommand({ RootId: rootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
  const units = [];
  for (let index = 0; index < size.units; index += 1) {
    const ParentId = index < 4 ? rootId : units[index % 4];
    const { OrganizationalUnit } = await client.send(
      new sdk.CreateOrganizationalUnitCommand({ ParentId, Name: `Unit${index}` }),
    );
    units.push(OrganizationalUnit.Id);
  }
  for (let index = 0; index < size.policies; index += 1) {
    const Content = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: `s${index}:*`, Resource: '*' }],
    });
    const { Policy } = await client.send(
      new sdk.CreatePolicyCommand({ Name: `P${index}`, Description: '', Type: 'SERVICE_CONTROL_POLICY', Content }),
    );
    await client.send(
      new sdk.AttachPolicyCommand({ PolicyId: Policy.PolicySummary.Id, TargetId: units[index % units.length] }),
    );
  }
  let next = 0;
  const worker = async () => {
    while (next < size.accounts) {
      const index = next++;
      const { CreateAccountStatus } = await client.send(
        new sdk.CreateAccountCommand({ AccountName: `a${index}`, Email: `a${index}@example.com` }),
      );
      await client.send(
        new sdk.MoveAccountCommand({
          AccountId: CreateAccountStatus.AccountId,
          SourceParentId: rootId,
          DestinationParentId: units[index % units.length],
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
