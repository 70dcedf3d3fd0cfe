import { type Command, InvalidArgumentError, Option } from 'commander';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { askSandbox, forgetSandbox, runningSandbox, writeSandboxFile } from '../sandbox-file.js';

interface StartOptions {
  port: number;
  seed?: string;
  state?: string;
  throttle?: 'aws';
  idSeed: string;
  accountQuota?: number;
  format: 'pretty' | 'json';
}

/** `charter sandbox`: the embedded AWS organization. */
export function define(command: Command): void {
  command.addHelpText('after', '\nExample:\n  charter sandbox start --seed demo');
  defineStart(command);
  defineControl(command);
  defineFault(command);
}

function defineStart(command: Command): void {
  command
    .command('start')
    .description('start an AWS organization on this machine, and run until stopped')
    .option('--port <N>', 'the port on 127.0.0.1; 0 takes a free one', port, 0)
    .option('--seed <fresh|demo|FILE>', 'what is in it: a snapshot file, or the demo organization')
    .option('--state <FILE>', 'keep it in a file, and go on from there')
    .addOption(new Option('--throttle <aws>', 'limit calls to the rates that AWS documents').choices(['aws']))
    .option('--account-quota <N>', 'how many accounts AWS has granted (default 10)', positive)
    .option('--id-seed <TEXT>', 'the same text gives the same ids', 'charter')
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  charter sandbox start --seed demo')
    .action(start);
}

function defineControl(command: Command): void {
  command
    .command('stop')
    .description('stop the sandbox that was started in this directory')
    .addHelpText('after', '\nExample:\n  charter sandbox stop')
    .action(stop);
  command
    .command('status')
    .description('say what runs here, and what is in it')
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  charter sandbox status --format json')
    .action(status);
  command
    .command('seed')
    .description('begin again with another organization')
    .argument('<fresh|demo|FILE>', 'a snapshot file, the demo organization, or a fresh one')
    .addHelpText('after', '\nExample:\n  charter sandbox seed demo')
    .action(seed);
}

function defineFault(command: Command): void {
  command
    .command('fault')
    .description('inject faults by rule; without a kind, list the rules')
    .argument(
      '[kind]',
      'throttle, serverError, error, dropBefore, dropAfter, slow, hang, failResource or failStackInstance',
    )
    .option('--service <NAME>', 'only this service: organizations, sts, cloudformation, s3')
    .option('--operation <NAME>', 'only this operation: MoveAccount')
    .option('--nth <N>', 'only the nth matching call', positive)
    .option('--every <N>', 'of matching calls, only every Nth', positive)
    .option('--times <N>', 'stop after so many', positive)
    .option('--ms <N>', 'for slow: milliseconds', positive)
    .option('--code <CODE>', 'for error, failResource and failStackInstance: the error code')
    .option('--message <TEXT>', 'for error, failResource and failStackInstance: the message')
    .option('--status <N>', 'for error and serverError: the HTTP status', positive)
    .option('--type <TYPE>', 'for failResource: only resources of this type')
    .option('--logical-id <ID>', 'for failResource and failStackInstance: only this resource')
    .option('--stack-set <NAME>', 'for failStackInstance: only instances of this stack set')
    .option('--account <ID>', 'for failStackInstance: only in this account')
    .option('--region <REGION>', 'for failStackInstance: only in this Region')
    .option('--action <ACTION>', 'for failResource and failStackInstance: only create, update or delete')
    .option('--clear', 'remove all rules first')
    .addHelpText(
      'after',
      '\nExample:\n  charter sandbox fault throttle --service organizations --every 10' +
        '\n  charter sandbox fault failStackInstance --stack-set baseline --region eu-west-1 --times 1',
    )
    .action(fault);
}

function formatOption(): Option {
  return new Option('--format <pretty|json>', 'how to print').choices(['pretty', 'json']).default('pretty');
}

async function start(options: StartOptions): Promise<void> {
  const running = await runningSandbox();
  if (running) {
    throw new Failure(`A sandbox runs in this directory already: ${running.endpoint}.`, {
      help: ['Stop it: charter sandbox stop'],
    });
  }
  const sandbox = await begin(options);
  const about = { endpoint: sandbox.endpoint, pid: process.pid, env: sandbox.env };
  try {
    await writeSandboxFile(about);
    const until = untilStopped(sandbox.stopped);
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(about)}\n` : inWords(about));
    await until;
  } finally {
    await sandbox.close();
    await forgetSandbox(process.pid);
  }
}

async function begin({ port, seed, state, idSeed, throttle, accountQuota }: StartOptions) {
  const [{ startSandbox }, { seedNamed }] = await Promise.all([
    import('../../sandbox/start.js'),
    import('../../sandbox/seeds/index.js'),
  ]);
  try {
    return await startSandbox({
      port,
      idSeed,
      seed: seedNamed(seed),
      settings: {
        ...(throttle ? { throttle } : {}),
        ...(accountQuota ? { quotas: { accounts: accountQuota } } : {}),
      },
      ...(state === undefined ? {} : { state }),
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new Failure(`The sandbox cannot start: ${taken ? `port ${port} is in use` : (error as Error).message}.`, {
      help: taken ? ['Leave out --port, and it takes a free one.'] : [],
      cause: error,
    });
  }
}

function untilStopped(stopped: Promise<void>): Promise<unknown> {
  const signals = new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  return Promise.race([stopped, signals]);
}

function inWords({ endpoint, env }: { endpoint: string; env: Record<string, string> }): string {
  const exports = Object.entries(env).map(([name, value]) => `  export ${name}=${value}`);
  return [
    `An AWS organization runs at ${endpoint}, until Ctrl-C or \`charter sandbox stop\`.`,
    '',
    'Charter’s own commands find it with --target sandbox. For the aws CLI and SDKs:',
    ...exports,
    '',
  ].join('\n');
}

async function stop(): Promise<void> {
  const running = await runningSandbox();
  if (!running) {
    process.stdout.write('No sandbox runs in this directory.\n');
    return;
  }
  await askSandbox(running.endpoint, 'POST', 'stop');
  for (let tries = 0; tries < 100 && (await runningSandbox()); tries++) await pause(50);
  if (await runningSandbox()) throw new Failure(`The sandbox at ${running.endpoint} does not stop.`);
  process.stdout.write(`Stopped the sandbox at ${running.endpoint}.\n`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function status({ format }: { format: 'pretty' | 'json' }): Promise<void> {
  const running = await runningSandbox();
  if (!running) throw notRunning();
  const answer = (await askSandbox(running.endpoint, 'GET', 'status')) as Record<string, unknown>;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ endpoint: running.endpoint, ...answer })}\n`);
    return;
  }
  const { organizationId, managementAccountId, organizationalUnits, accounts, policies, stacks, calls } = answer;
  process.stdout.write(
    `Organization ${organizationId} (management account ${managementAccountId}) at ${running.endpoint}: ` +
      `${organizationalUnits} OUs, ${accounts} accounts, ${policies} policies, ${stacks} stacks; ${calls} calls so far.\n`,
  );
}

async function seed(name: string): Promise<void> {
  const running = await runningSandbox();
  if (!running) throw notRunning();
  const { readSeed } = await import('../../sandbox/seeds/index.js');
  let body: unknown;
  try {
    body = readSeed(name);
  } catch (error) {
    throw new Failure(`This is no seed: ${(error as Error).message}.`, { exitCode: 1, cause: error });
  }
  await askSandbox(running.endpoint, 'POST', 'seed', body);
  process.stdout.write(`The sandbox at ${running.endpoint} begins again from ${name}.\n`);
}

interface FaultOptions extends Record<string, unknown> {
  clear?: boolean;
  type?: string;
  logicalId?: string;
  stackSet?: string;
  account?: string;
  region?: string;
  action?: string;
}

async function fault(kind: string | undefined, options: FaultOptions): Promise<void> {
  const running = await runningSandbox();
  if (!running) throw notRunning();
  const { clear, type, logicalId, stackSet, account, region, action, ...rule } = options;
  if (clear) await askSandbox(running.endpoint, 'DELETE', 'faults');
  if (kind !== undefined) {
    const resource = type || logicalId ? { resource: { type, logicalId, action } } : {};
    const which =
      kind === 'failStackInstance' ? { stackInstance: { stackSet, account, region, action, logicalId } } : resource;
    await askSandbox(running.endpoint, 'POST', 'faults', { kind, ...rule, ...which });
  }
  const rules = (await askSandbox(running.endpoint, 'GET', 'faults')) as unknown[];
  for (const each of rules) process.stdout.write(`${JSON.stringify(each)}\n`);
  if (rules.length === 0) process.stdout.write('No faults are injected.\n');
}

function notRunning(): Failure {
  return new Failure('No sandbox runs in this directory.', { help: ['Start one: charter sandbox start'] });
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new InvalidArgumentError('It is 0 to 65535.');
  return number;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return number;
}
