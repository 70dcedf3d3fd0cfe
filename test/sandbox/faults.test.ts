import {
  CreateOrganizationalUnitCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListRootsCommand,
  type OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { addFault } from '../../tools/sandbox/faults.js';
import type { Sandbox } from '../../tools/sandbox/start.js';
import { closeAll, codeOf, handClock, open, organizationsClient, stsClient } from './harness.js';

let sandbox: Sandbox;
let client: OrganizationsClient;

beforeEach(async () => {
  sandbox = await open();
  client = organizationsClient(sandbox);
});
afterEach(closeAll);

const listRoots = () => client.send(new ListRootsCommand({}));
const addUnit = (name: string) => {
  const parent = sandbox.world.organization?.rootId;
  return client.send(new CreateOrganizationalUnitCommand({ ParentId: parent, Name: name }));
};
const unitNames = () => Object.values(sandbox.world.organizationalUnits).map(({ name }) => name);

describe('faults by rule', () => {
  it('throttles every nth call, as each service spells it', async () => {
    addFault(sandbox.world, { kind: 'throttle', every: 3 });
    const codes = [];
    for (let i = 0; i < 6; i++) codes.push(await codeOf(listRoots()));
    const throttled = 'TooManyRequestsException';
    expect(codes).toEqual([null, null, throttled, null, null, throttled]);
    addFault(sandbox.world, { kind: 'throttle', service: 'sts' });
    expect(await codeOf(stsClient(sandbox).send(new GetCallerIdentityCommand({})))).toBe('Throttling');
  });

  it('an SDK client with retries gets over them', async () => {
    addFault(sandbox.world, { kind: 'throttle', nth: 1 });
    addFault(sandbox.world, { kind: 'serverError', nth: 2 });
    addFault(sandbox.world, { kind: 'dropBefore', nth: 3 });
    const patient = organizationsClient({ ...sandbox, maxAttempts: 4 });
    expect((await patient.send(new ListRootsCommand({}))).Roots).toHaveLength(1);
    expect(sandbox.engine.calls.map(({ error }) => error)).toEqual([
      'TooManyRequestsException',
      'InternalFailure',
      'dropped',
      null,
    ]);
  });

  it('acts on the nth matching call only, and so many times', async () => {
    addFault(sandbox.world, { kind: 'error', operation: 'ListRoots', nth: 2, code: 'ServiceException', status: 503 });
    await client.send(new DescribeOrganizationCommand({}));
    const codes = [await codeOf(listRoots()), await codeOf(listRoots()), await codeOf(listRoots())];
    expect(codes).toEqual([null, 'ServiceException', null]);
    addFault(sandbox.world, { kind: 'throttle', operation: 'ListAccounts', times: 1 });
    const list = () => codeOf(client.send(new ListAccountsCommand({})));
    expect([await list(), await list()]).toEqual(['TooManyRequestsException', null]);
  });

  it('drops the connection before the effect, or after it', async () => {
    addFault(sandbox.world, { kind: 'dropBefore', operation: 'CreateOrganizationalUnit', nth: 1 });
    addFault(sandbox.world, { kind: 'dropAfter', operation: 'CreateOrganizationalUnit', nth: 2 });
    expect(await codeOf(addUnit('Before'))).not.toBe(null);
    expect(unitNames()).toEqual([]);
    expect(await codeOf(addUnit('After'))).not.toBe(null);
    expect(unitNames()).toEqual(['After']);
  });

  it('a slow call takes its time and does not hold up the others', async () => {
    addFault(sandbox.world, { kind: 'slow', operation: 'ListRoots', ms: 1_000 });
    const started = performance.now();
    const ended: string[] = [];
    const slow = listRoots().then(() => ended.push('slow'));
    await client.send(new ListAccountsCommand({})).then(() => ended.push('other'));
    await slow;
    expect(ended).toEqual(['other', 'slow']);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('a hanging call hangs until the client gives up, and the sandbox still closes', async () => {
    addFault(sandbox.world, { kind: 'hang', operation: 'ListRoots' });
    const giveUp = client.send(new ListRootsCommand({}), { abortSignal: AbortSignal.timeout(100) });
    expect(await codeOf(giveUp)).toBe('AbortError');
    expect(await codeOf(client.send(new ListAccountsCommand({})))).toBe(null);
  });

  it('are set, listed and removed over HTTP, and refused when they mean nothing', async () => {
    const post = (fault: unknown) =>
      fetch(`${sandbox.endpoint}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
    expect((await post({ kind: 'throttle', operation: 'ListRoots' })).status).toBe(200);
    expect(await codeOf(listRoots())).toBe('TooManyRequestsException');
    expect((await post({ kind: 'melt' })).status).toBe(400);
    expect((await post({ kind: 'slow', ms: -1 })).status).toBe(400);
    await fetch(`${sandbox.endpoint}/_sandbox/faults`, { method: 'DELETE' });
    expect(await codeOf(listRoots())).toBe(null);
  });
});

describe('hooks', () => {
  it('see every call before and after its effect, in order, and can drop it', async () => {
    const seen: string[] = [];
    sandbox.onCall(({ phase, operation, world }) => {
      seen.push(`${phase} ${operation} ${Object.keys(world.organizationalUnits).length}`);
      return operation === 'CreateOrganizationalUnit' && phase === 'after' ? 'drop' : undefined;
    });
    expect(await codeOf(addUnit('One'))).not.toBe(null);
    expect(seen).toEqual(['before CreateOrganizationalUnit 0', 'after CreateOrganizationalUnit 1']);
  });
});

describe('--throttle aws', () => {
  it('limits each operation to its documented rate', async () => {
    const { clock, pass } = handClock();
    sandbox = await open({ clock });
    client = organizationsClient(sandbox);
    sandbox.world.settings.throttle = 'aws';
    // ListRoots: 1 a second, 2 at once.
    const burst = [await codeOf(listRoots()), await codeOf(listRoots()), await codeOf(listRoots())];
    expect(burst).toEqual([null, null, 'TooManyRequestsException']);
    expect(await codeOf(client.send(new ListAccountsCommand({})))).toBe(null);
    pass(1000);
    expect([await codeOf(listRoots()), await codeOf(listRoots())]).toEqual([null, 'TooManyRequestsException']);
  });
});
