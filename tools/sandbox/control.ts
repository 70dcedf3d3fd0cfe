import { cloudFormationQuirks } from './cloudformation/quirks.js';
import { stackSetQuirks } from './cloudformation/stack-sets/quirks.js';
import { applySettings, type Engine } from './engine.js';
import { addFault, faultKinds, type NewFault } from './faults.js';
import { quirk, quirks } from './quirks.js';
import { type SeedData, seedOf } from './seeds/index.js';
import { ServiceError } from './service.js';
import type { Answer } from './wire/answer.js';
import type { WireRequest } from './wire/request.js';
import type { FaultKind, Settings } from './world.js';

/** The sandbox's own routes, below `/_sandbox/`. JSON in, JSON out. */
export function control(engine: Engine, wire: WireRequest, stop: () => void): Answer {
  const route = `${wire.method} ${wire.url.pathname.slice('/_sandbox/'.length)}`;
  const run = routes[route];
  if (!run) throw new ServiceError('NotFound', `The sandbox has no ${wire.url.pathname}.`, { status: 404 });
  return json(run(engine, wire, stop));
}

type Route = (engine: Engine, wire: WireRequest, stop: () => void) => unknown;

const routes: Readonly<Record<string, Route>> = {
  'GET status': (engine) => status(engine),
  'GET calls': (engine) => engine.calls,
  'GET world': (engine) => engine.world,
  'GET faults': (engine) => engine.world.faults,
  'POST faults': (engine, wire) => addFault(engine.world, readFault(wire)),
  'DELETE faults': (engine) => {
    engine.world.faults = [];
    return {};
  },
  'POST quirks': (engine, wire) => {
    for (const [name, on] of Object.entries(readObject(wire))) engine.world.quirks[name] = on === true;
    return engine.world.quirks;
  },
  'POST settings': (engine, wire) => Object.assign(engine.world.settings, readObject(wire) as Partial<Settings>),
  'POST reset': (engine) => {
    beginAgain(engine, engine.seed);
    return {};
  },
  'POST seed': (engine, wire) => {
    beginAgain(engine, readSeedData(wire));
    return {};
  },
  'POST stop': (_engine, _wire, stop) => {
    stop();
    return { stopping: true, pid: process.pid };
  },
};

function beginAgain(engine: Engine, seed: Engine['seed']): void {
  engine.seed = seed;
  engine.world = seed(engine.world.ids.seed, engine.clock());
  applySettings(engine);
  engine.calls = [];
  engine.buckets.clear();
  engine.save();
}

function readSeedData(wire: WireRequest): Engine['seed'] {
  try {
    return seedOf(readObject(wire) as unknown as SeedData);
  } catch (error) {
    throw new ServiceError('ValidationError', (error as Error).message);
  }
}

const allQuirks = [...Object.keys(quirks), ...Object.keys(cloudFormationQuirks), ...Object.keys(stackSetQuirks)];

function status(engine: Engine): unknown {
  const { world } = engine;
  return {
    sandbox: true,
    pid: process.pid,
    organizationId: world.organization?.id ?? null,
    managementAccountId: world.organization?.managementAccountId ?? null,
    accounts: Object.keys(world.accounts).length,
    organizationalUnits: Object.keys(world.organizationalUnits).length,
    policies: Object.keys(world.policies).length,
    stacks: Object.keys(world.cloudformation.stacks).length,
    calls: engine.calls.length,
    faults: world.faults.length,
    services: engine.services.map(({ name, operations }) => ({ name, operations: Object.keys(operations).sort() })),
    quirks: Object.fromEntries(allQuirks.map((name) => [name, quirk(world, name)])),
  };
}

function readObject(wire: WireRequest): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(wire.body.toString('utf8') || '{}');
  } catch {
    throw new ServiceError('ValidationError', 'The body is not JSON.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ServiceError('ValidationError', 'The body is not a JSON object.');
  }
  return value as Record<string, unknown>;
}

function readFault(wire: WireRequest): NewFault {
  const fault = readObject(wire);
  if (!faultKinds.includes(fault['kind'] as FaultKind)) {
    throw new ServiceError('ValidationError', `A fault's kind is one of ${faultKinds.join(', ')}.`);
  }
  for (const name of ['nth', 'every', 'times', 'ms', 'status']) {
    const value = fault[name];
    if (value !== undefined && !(Number.isInteger(value) && (value as number) > 0)) {
      throw new ServiceError('ValidationError', `A fault's ${name} is a positive whole number.`);
    }
  }
  return fault as unknown as NewFault;
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
