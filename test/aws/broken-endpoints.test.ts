import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ConnectOptions, connect } from '../../pipeline/aws/index.js';
import { identify, readRoot } from '../../pipeline/aws/organizations/index.js';
import type { Failure } from '../../pipeline/diagnostics/index.js';
import { failureFrom } from '../failure-of.js';
import { freePort, testCredentials } from './moto-server.js';

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** An endpoint made of one listener, which counts the calls that reach it. */
async function endpointOf(listener: RequestListener) {
  const seen = { calls: 0 };
  const server = createServer((incoming, answer) => {
    seen.calls += 1;
    incoming.resume();
    listener(incoming, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function failureAt(endpoint: string, options: Partial<ConnectOptions> = {}): Promise<Failure> {
  const aws = connect({ endpoint, credentials: testCredentials, ...options });
  closing.push(() => aws.close());
  return failureFrom(readRoot(aws));
}

const json = (status: number, body: object): RequestListener => {
  return (_, answer) =>
    void answer.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
};

describe('an endpoint that is none', () => {
  it('answers with a web page: said, and asked once', async () => {
    const { endpoint, seen } = await endpointOf((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
    );
    const failure = await failureAt(endpoint);
    expect(failure.message).toMatch(
      /could not read the root of the organization: this is not an AWS endpoint.*web page \(HTTP 200\)/,
    );
    expect(failure.help.join('\n')).toMatch(/--target/);
    expect(seen.calls).toBe(1);
  });

  it('lacks the operation (HTTP 500 and a web page, as moto does): said, and asked once', async () => {
    const { endpoint, seen } = await endpointOf((_, answer) =>
      answer.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Internal Server Error</h1>'),
    );
    expect((await failureAt(endpoint)).message).toMatch(/does not support organizations:ListRoots/);
    expect(seen.calls).toBe(1);
  });

  it('lacks the operation, and says so as the sandbox does: asked once', async () => {
    const { endpoint, seen } = await endpointOf(json(501, { __type: 'UnsupportedOperation', message: 'no' }));
    expect((await failureAt(endpoint)).message).toMatch(/does not support organizations:ListRoots/);
    expect(seen.calls).toBe(1);
  });

  it('is not there', async () => {
    const port = await freePort();
    const failure = await failureAt(`http://127.0.0.1:${port}`);
    expect(failure.message).toMatch(new RegExp(`nothing answers at 127\\.0\\.0\\.1:${port} \\(ECONNREFUSED\\)`));
  });

  it('has a name that does not resolve', async () => {
    expect((await failureAt('http://no-such-endpoint.invalid')).message).toMatch(
      /no-such-endpoint\.invalid cannot be resolved/,
    );
  });

  it('hangs: two attempts, then a message', async () => {
    const { endpoint, seen } = await endpointOf(() => {});
    const failure = await failureAt(endpoint, { requestTimeout: 250 });
    expect(failure.message).toMatch(/does not answer in time/);
    expect(seen.calls).toBe(2);
  });

  it('begins to answer and hangs then', async () => {
    const { endpoint } = await endpointOf((_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': '100' });
      answer.write('{');
    });
    const started = performance.now();
    expect((await failureAt(endpoint, { requestTimeout: 250 })).message).toMatch(/does not answer in time/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('never stops answering', async () => {
    const { endpoint } = await endpointOf((request, answer) => {
      answer.writeHead(200, { 'content-type': 'text/xml' });
      const timer = setInterval(() => answer.write('<a>'), 20);
      request.on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    expect((await failureAt(endpoint, { requestTimeout: 250 })).message).toMatch(/does not answer in time/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('speaks HTTP where TLS is asked for', async () => {
    const { endpoint } = await endpointOf(json(200, {}));
    expect((await failureAt(endpoint.replace('http:', 'https:'))).message).toMatch(/does not speak TLS/);
  });

  it.each([
    ['plain text', 404, 'text/plain', 'Not Found'],
    ['text that is no JSON', 200, 'application/json', 'OK'],
    ['nothing', 404, 'text/plain', ''],
  ])('answers %s', async (_, status, type, body) => {
    const { endpoint, seen } = await endpointOf((__, answer) =>
      answer.writeHead(status, { 'content-type': type }).end(body),
    );
    expect((await failureAt(endpoint)).message).toMatch(/does not look like an AWS endpoint/);
    expect(seen.calls).toBe(1);
  });

  it('answers JSON that is not AWS’s', async () => {
    const { endpoint } = await endpointOf(json(200, { hello: 'world' }));
    expect((await failureAt(endpoint)).message).toMatch(/does not look like AWS/);
  });

  it('keeps closing the connection', async () => {
    const { endpoint, seen } = await endpointOf((incoming) => incoming.socket.destroy());
    expect((await failureAt(endpoint)).message).toMatch(/closes the connection before it answers/);
    expect(seen.calls).toBeGreaterThan(5);
  }, 60_000);
});

describe('credentials', () => {
  it('that have expired', async () => {
    const { endpoint, seen } = await endpointOf(
      json(400, { __type: 'ExpiredTokenException', message: 'The security token included in the request is expired' }),
    );
    expect((await failureAt(endpoint)).message).toMatch(/the credentials have expired/);
    expect(seen.calls).toBe(1);
  });

  it('that AWS does not know', async () => {
    const { endpoint } = await endpointOf(
      json(403, {
        __type: 'UnrecognizedClientException',
        message: 'The security token included in the request is invalid.',
      }),
    );
    expect((await failureAt(endpoint)).message).toMatch(
      /the credentials are not valid \(UnrecognizedClientException\)/,
    );
  });

  it('without the permission: the action is named, though Organizations does not name it', async () => {
    const { endpoint } = await endpointOf(
      json(400, { __type: 'AccessDeniedException', Message: "You don't have permissions to access this resource." }),
    );
    const failure = await failureAt(endpoint);
    expect(failure.message).toMatch(/the action organizations:ListRoots is not allowed/);
    expect(failure.help.join('\n')).toMatch(/You don't have permissions/);
  });

  it('are absent', async () => {
    const { endpoint, seen } = await endpointOf(json(200, {}));
    const saved = { ...process.env };
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nowhere/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    });
    try {
      const aws = connect({ endpoint });
      await expect(readRoot(aws)).rejects.toThrow(/no credentials were found/);
      expect(seen.calls).toBe(0);
    } finally {
      process.env = saved;
    }
  });
});

describe('an organization that Charter cannot govern', () => {
  const caller =
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::222222222222:user/me</Arn><UserId>A</UserId><Account>222222222222</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
  const organizationOf = (answerOf: RequestListener) =>
    endpointOf((incoming, answer) => {
      if (incoming.headers['x-amz-target']) answerOf(incoming, answer);
      else answer.writeHead(200, { 'content-type': 'text/xml' }).end(caller);
    });
  const organization = (fields: object) =>
    json(200, {
      Organization: {
        Id: 'o-exampleorg1',
        Arn: 'arn:aws:organizations::111111111111:organization/o-exampleorg1',
        FeatureSet: 'ALL',
        MasterAccountId: '111111111111',
        MasterAccountEmail: 'm@example.com',
        ...fields,
      },
    });
  const identifyAt = async (answerOf: RequestListener) => {
    const { endpoint } = await organizationOf(answerOf);
    const aws = connect({ endpoint, credentials: testCredentials });
    closing.push(() => aws.close());
    return identify(aws);
  };

  it('because the credentials are a member account’s', async () => {
    await expect(identifyAt(organization({}))).rejects.toThrow(
      /credentials of a member account \(222222222222, .*management account 111111111111/,
    );
  });

  it('because it has consolidated billing only', async () => {
    await expect(
      identifyAt(organization({ MasterAccountId: '222222222222', FeatureSet: 'CONSOLIDATED_BILLING' })),
    ).rejects.toThrow(/consolidated billing only/);
  });

  it('because there is none', async () => {
    await expect(
      identifyAt(
        json(400, {
          __type: 'AWSOrganizationsNotInUseException',
          Message: 'Your account is not a member of an organization.',
        }),
      ),
    ).rejects.toThrow(/is in no organization/);
  });

  it('unlike one that it can', async () => {
    const identity = await identifyAt(organization({ MasterAccountId: '222222222222' }));
    expect(identity).toMatchObject({
      accountId: '222222222222',
      organization: { id: 'o-exampleorg1', partition: 'aws' },
    });
  });
});
