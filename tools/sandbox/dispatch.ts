import { setTimeout as sleep } from 'node:timers/promises';
import { holding } from './busy.js';
import { ConnectionDropped, type Invocation } from './call.js';
import { type Engine, record, worldTime } from './engine.js';
import { type CallFaults, faultsOf } from './faults.js';
import { invoke, unsupported } from './invoke.js';
import { s3Answer } from './s3/answer.js';
import { s3Operation } from './s3/route.js';
import { type Service, ServiceError } from './service.js';
import { throttle } from './throttle.js';
import { type Answer, errorAnswer, successAnswer } from './wire/answer.js';
import { decodeJson } from './wire/aws-json.js';
import { decodeQuery } from './wire/aws-query.js';
import { callerAccount, credentialScope } from './wire/caller.js';
import type { WireRequest } from './wire/request.js';
import { operationSchemas, requiredMembers } from './wire/schemas.js';

/** What a request asks for, before its input is read. */
interface Asked {
  service: Service;
  operation: string;
  form: URLSearchParams | null;
}

/** Serves one AWS request: which service, who asks, the faults and rates in force, the operation, the answer. */
export async function dispatch(engine: Engine, wire: WireRequest, requestId: string): Promise<Answer> {
  const asked = whatIsAsked(engine, wire);
  const { service, operation } = asked;
  let account = '';
  let region = '';
  try {
    const scope = credentialScope(wire.headers.authorization, wire.url.searchParams);
    if (!scope) throw new ServiceError('MissingAuthenticationToken', 'Missing Authentication Token', { status: 403 });
    region = scope.region;
    account = callerAccount(engine.world, scope.accessKeyId, worldTime(engine));
    const answer = await answerCall(engine, asked, { account, region }, wire, requestId);
    record(engine, { service: service.name, operation, account, region, error: null });
    return answer;
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : 'dropped';
    record(engine, { service: service.name, operation, account, region, error: code });
    if (error instanceof ServiceError) return errorAnswer(service, error, requestId);
    throw error;
  }
}

async function answerCall(
  engine: Engine,
  asked: Asked,
  caller: { account: string; region: string },
  wire: WireRequest,
  requestId: string,
): Promise<Answer> {
  const { service, operation } = asked;
  const invocation = { service, operation, ...caller };
  const faults = faultsOf(engine, invocation);
  await faultsBefore(faults);
  const limited = throttle(engine, invocation);
  if (limited) throw limited;
  if (service.protocol.kind === 's3') {
    const output = await invokeWithFaults(engine, { ...invocation, input: wire }, faults);
    return s3Answer(output);
  }
  const schemas = operationSchemas(service, operation);
  if (!schemas || !service.operations[operation]) throw unsupported(service.name, operation);
  const input = asked.form ? decodeQuery(schemas.input, asked.form) : await decodeJson(schemas.input, wire.body);
  requireMembers(service, requiredMembers(schemas.input), input);
  const output = await invokeWithFaults(engine, { ...invocation, input }, faults);
  return successAnswer(service, operation, schemas, output, requestId);
}

async function faultsBefore(faults: CallFaults): Promise<void> {
  if (faults.hang) await new Promise<never>(() => undefined);
  if (faults.dropBefore) throw new ConnectionDropped();
  if (faults.error) throw faults.error;
}

async function invokeWithFaults(engine: Engine, invocation: Invocation, faults: CallFaults): Promise<unknown> {
  const output = await holding(engine, invocation, async () => {
    const answer = await invoke(engine, invocation);
    if (faults.slow > 0) await sleep(faults.slow);
    return answer;
  });
  if (faults.dropAfter) throw new ConnectionDropped();
  return output;
}

/** @throws ServiceError as AWS's front ends do for a request that lacks a required member */
function requireMembers(service: Service, names: string[], input: Record<string, unknown>): void {
  const missing = names.find((name) => input[name] === undefined || input[name] === null);
  if (!missing) return;
  if (service.name === 'organizations') {
    throw new ServiceError('InvalidInputException', `You specified an invalid value for ${missing}: it is required.`, {
      fields: { Reason: 'INPUT_REQUIRED' },
    });
  }
  const message = `1 validation error detected: Value at '${missing}' failed to satisfy constraint: must not be null`;
  throw new ServiceError('ValidationError', message);
}

/** @throws ServiceError where no service of the sandbox is meant */
function whatIsAsked(engine: Engine, wire: WireRequest): Asked {
  const target = wire.headers['x-amz-target'];
  if (typeof target === 'string') {
    const [prefix, operation = ''] = target.split('.');
    const service = engine.services.find(({ protocol }) => protocol.kind === 'awsJson' && protocol.target === prefix);
    if (!service) throw unsupported(prefix ?? '', operation);
    return { service, operation, form: null };
  }
  const isForm = wire.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (isForm || wire.url.searchParams.has('Action')) return askedByForm(engine, wire, isForm);
  const scope = credentialScope(wire.headers.authorization, wire.url.searchParams);
  const service = engine.services.find(({ name, protocol }) => protocol.kind === 's3' && name === scope?.service);
  if (!service) throw unsupported(scope?.service ?? 'this endpoint', `${wire.method} ${wire.url.pathname}`);
  return { service, operation: s3Operation(wire), form: null };
}

function askedByForm(engine: Engine, wire: WireRequest, isForm: boolean): Asked {
  const form = isForm ? new URLSearchParams(wire.body.toString('utf8')) : wire.url.searchParams;
  const operation = form.get('Action') ?? '';
  const version = form.get('Version');
  const service = engine.services.find(({ protocol }) => protocol.kind === 'awsQuery' && protocol.version === version);
  if (!service) throw unsupported(`the service with API version ${version}`, operation);
  return { service, operation, form };
}
