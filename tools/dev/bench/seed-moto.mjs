import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts moto, an AWS mock that is not ours, on a free port.
 *
 * @returns null where moto_server is not on the PATH
 */
export async function startMoto() {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const moto = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const absent = await Promise.race([once(moto, 'error').then(() => true), answering(endpoint).then(() => false)]);
  return absent ? null : { endpoint, stop: () => moto.kill('SIGTERM') };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(endpoint) {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await fetch(`${endpoint}/moto-api/data.json`).then(
      () => true,
      () => false,
    );
    if (there) return;
    await sleep(150);
  }
  throw new Error('moto_server was started and does not answer');
}

/** Makes an organization through the API: accounts spread over OUs of two levels, one policy after the other on each. */
export async function seedMoto(client, sdk, { accounts, organizationalUnits, policies }) {
  await client.send(new sdk.CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const {
    Roots: [{ Id: rootId }],
  } = await client.send(new sdk.ListRootsCommand({}));
  await client.send(new sdk.EnablePolicyTypeCommand({ RootId: rootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
  const units = [];
  for (let index = 0; index < organizationalUnits; index += 1) {
    const ParentId = index < 4 ? rootId : units[index % 4];
    const { OrganizationalUnit } = await client.send(
      new sdk.CreateOrganizationalUnitCommand({ ParentId, Name: `Unit${index}` }),
    );
    units.push(OrganizationalUnit.Id);
  }
  for (let index = 0; index < policies; index += 1) await addPolicy(client, sdk, index, units[index % units.length]);
  let next = 0;
  const worker = async () => {
    while (next < accounts) {
      const index = next++;
      await addAccount(client, sdk, { index, rootId, parentId: units[index % units.length] });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

async function addPolicy(client, sdk, index, targetId) {
  const statement = { Effect: 'Deny', Action: `s${index}:*`, Resource: '*' };
  const Content = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const { Policy } = await client.send(
    new sdk.CreatePolicyCommand({ Name: `P${index}`, Description: '', Type: 'SERVICE_CONTROL_POLICY', Content }),
  );
  await client.send(new sdk.AttachPolicyCommand({ PolicyId: Policy.PolicySummary.Id, TargetId: targetId }));
}

async function addAccount(client, sdk, { index, rootId, parentId }) {
  const { CreateAccountStatus } = await client.send(
    new sdk.CreateAccountCommand({ AccountName: `a${index}`, Email: `a${index}@example.com` }),
  );
  await client.send(
    new sdk.MoveAccountCommand({
      AccountId: CreateAccountStatus.AccountId,
      SourceParentId: rootId,
      DestinationParentId: parentId,
    }),
  );
}
