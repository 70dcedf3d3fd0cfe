/**
 * Which retry strategy survives AWS's rates and a bad network, and how fast: the SDK's `standard` (3 attempts, its
 * default, and 12), its `adaptive`, and Charter's own, all with the same bounded concurrency.
 *
 *   node tools/dev/bench/retry-strategies.mjs
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForBench } from './bundle.mjs';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const directory = await mkdtemp(join(tmpdir(), 'charter-bench-'));
const { sdk, retry, retryStrategy, limiter } = await bundleForBench(
  directory,
  `export * as sdk from '@aws-sdk/client-organizations';
   export * as retry from '@smithy/core/retry';
   export { retryStrategy } from './pipeline/aws/retry.js';
   export { limiter } from './pipeline/aws/limit.js';`,
);

const strategies = {
  'standard, 3 attempts (the SDK default)': () => new retry.StandardRetryStrategy(3),
  'standard, 12 attempts': () => new retry.StandardRetryStrategy(12),
  'adaptive, 12 attempts': () => new retry.AdaptiveRetryStrategy(async () => 12),
  Charter: () => retryStrategy(),
};

/** Milliseconds that AWS takes to answer, about. */
const latency = 60;

const conditions = {
  calm: () => () => null,
  '5 calls a second, burst 8': () => bucket(5, 8),
  'every tenth call throttled': () => everyTenth('throttle'),
  'every tenth call HTTP 500': () => everyTenth('error'),
  'every tenth call dropped': () => everyTenth('drop'),
};

const rows = [];
for (const [condition, faults] of Object.entries(conditions)) {
  for (const [name, make] of Object.entries(strategies))
    rows.push({ condition, strategy: name, ...(await run(make(), faults())) });
}
console.table(rows);
await rm(directory, { recursive: true, force: true });

async function run(strategy, faultOf) {
  let answered = 0;
  const server = createServer(async (incoming, answer) => {
    for await (const _ of incoming);
    answered += 1;
    const fault = faultOf();
    if (fault === 'drop') return incoming.socket.destroy();
    const error = { throttle: [400, 'TooManyRequestsException'], error: [500, 'ServiceException'] }[fault];
    setTimeout(() => {
      answer.writeHead(error?.[0] ?? 200, { 'content-type': 'application/x-amz-json-1.1' });
      answer.end(JSON.stringify(error ? { __type: error[1], Message: '' } : { Targets: [] }));
    }, latency);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new sdk.OrganizationsClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${server.address().port}`,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    retryStrategy: strategy,
  });
  const limit = limiter(6);
  const started = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, () =>
      limit(() => client.send(new sdk.ListTargetsForPolicyCommand({ PolicyId: 'p-12345678' }))),
    ),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  client.destroy();
  server.closeAllConnections();
  server.close();
  return {
    lost: results.filter(({ status }) => status === 'rejected').length,
    seconds: Number(seconds),
    calls: answered,
  };
}

function everyTenth(fault) {
  let calls = 0;
  return () => (++calls % 10 === 0 ? fault : null);
}

/** A token bucket, as AWS throttles. */
function bucket(rate, burst) {
  let tokens = burst;
  let at = performance.now();
  return () => {
    const now = performance.now();
    tokens = Math.min(burst, tokens + ((now - at) / 1000) * rate);
    at = now;
    if (tokens < 1) return 'throttle';
    tokens -= 1;
    return null;
  };
}
