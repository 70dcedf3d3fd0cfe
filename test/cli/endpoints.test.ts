import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { freshWorld } from '../../tools/sandbox/fresh-world.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { atOnce, charter, expectFailure, removeWorkspaces } from './charter.js';

jest.setTimeout(90_000);
const open: { close(): unknown; closeAllConnections?(): void }[] = [];
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: demoWorld });
});
afterAll(async () => {
  removeWorkspaces();
  for (const server of open) {
    server.closeAllConnections?.();
    server.close();
  }
  await sandbox.close();
});

function listening(server: Server | TcpServer): Promise<string> {
  open.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
const web = (answer: RequestListener) => listening(createServer(answer));
const raw = (answer: (socket: Socket) => void) =>
  listening(
    createTcpServer((socket) => {
      socket.on('error', () => {});
      answer(socket);
    }),
  );
const says = (status: number, type: string, body: string) =>
  web((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));
const json = 'application/x-amz-json-1.1';

const notAws = /does not look like AWS|does not look like an AWS endpoint|not an AWS endpoint/;
const broken: [string, () => Promise<string>, RegExp][] = [
  ['nothing listens', async () => 'http://127.0.0.1:9', /nothing answers at 127\.0\.0\.1:9 \(ECONNREFUSED\)/],
  ['a web page', () => says(200, 'text/html', '<html>\u001b[31mhello</html>'), /answered with a web page \(HTTP 200\)/],
  ['not HTTP', () => raw((socket) => socket.end('\u001b[31mgarbage\n\n')), notAws],
  ['half of an answer', () => says(200, json, '{"Account":'), notAws],
  ['nothing', () => says(200, json, ''), notAws],
  ['an error that steers', () => says(404, json, '{"message":"\\u001b[31mno\\n\\u202eyes"}'), notAws],
  ['TLS wanted of HTTP', async () => sandbox.endpoint.replace('http:', 'https:'), /does not speak TLS \(EPROTO\)/],
  ['closes connections', () => raw((socket) => socket.destroy()), /closes the connection before it answers/],
];

test('endpoints that are none: 1, with what to check', async () => {
  const urls = await Promise.all(broken.map(([, start]) => start()));
  const ran = await atOnce(urls.map((url) => () => charter(['plan', '--target', url])));
  for (const [index, [, , says]] of broken.entries()) {
    expectFailure(ran[index]!, 1, says);
    expect(ran[index]?.err).toMatch(/\n {2}Check /);
  }
});

// One case only: it lasts as long as the connection's own bound on two attempts.
test('an endpoint that hangs: 1, within twenty seconds and some', async () => {
  const url = await raw(() => {});
  const started = performance.now();
  expectFailure(await charter(['snapshot', '--target', url]), 1, /does not answer in time/);
  expect(performance.now() - started).toBeLessThan(25_000);
});

const wrongKeys: [string, Record<string, string>, RegExp][] = [
  ['expired', { AWS_ACCESS_KEY_ID: 'ExpiredKey' }, /the credentials have expired[\s\S]*Sign in again/],
  ['of a member account', { AWS_ACCESS_KEY_ID: '444444444444' }, /member account \(444444444444[\s\S]*Use credentials/],
  ['unknown', { AWS_ACCESS_KEY_ID: 'ASIAUNKNOWN' }, /the credentials are not valid/],
];

test('credentials that are not enough: 1, from every command that talks to an organization', async () => {
  const cases = wrongKeys.flatMap(([name, env, says]) =>
    (name === 'expired' ? ['plan', 'snapshot', 'recover'] : ['plan']).map((command) => ({ command, env, says })),
  );
  const ran = await atOnce(
    cases.map(({ command, env }) => () => {
      return charter([command, '--target', sandbox.endpoint], { env: { ...env, AWS_SECRET_ACCESS_KEY: 'x' } });
    }),
  );
  for (const [index, { says }] of cases.entries()) expectFailure(ran[index]!, 1, says);
  expectFailure(await charter(['plan', '--target', 'aws']), 1, /no credentials were found[\s\S]*AWS_PROFILE/);
});

test('an organization without all features, and no organization: 1', async () => {
  const without = (idSeed: string, now: number) => {
    const world = freshWorld(idSeed, now);
    if (world.organization) world.organization.featureSet = 'CONSOLIDATED_BILLING';
    return world;
  };
  const none = (idSeed: string, now: number) => ({ ...freshWorld(idSeed, now), organization: null });
  for (const [seed, says] of [
    [without, /consolidated billing only[\s\S]*Enable all features/],
    [none, /is in no organization[\s\S]*create-organization/],
  ] as const) {
    const other = await startSandbox({ seed });
    expectFailure(await charter(['plan', '--target', other.endpoint]), 1, says);
    await other.close();
  }
});

test('--target sandbox where none runs: 1', async () => {
  const cwd = '/';
  expectFailure(await charter(['snapshot', '--target', 'sandbox'], { cwd }), 1, /Start one: charter sandbox start/);
  expectFailure(await charter(['sandbox', 'status'], { cwd }), 1, /Start one: charter sandbox start/);
});
