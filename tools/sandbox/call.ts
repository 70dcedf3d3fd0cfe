import type { Engine, Moment } from './engine.js';
import { newId } from './ids.js';
import { addEffect } from './schedule.js';
import type { AnyOperation, Call, Service } from './service.js';

/** One operation of one service, asked for by an account in a Region. */
export interface Invocation {
  service: Service;
  operation: string;
  account: string;
  region: string;
  input: unknown;
}

/** The connection is cut without an answer. */
export class ConnectionDropped extends Error {
  override name = 'ConnectionDropped';
}

/** What an operation or an effect works with, at a given time. */
export function makeCall(engine: Engine, invocation: Invocation, at: number): Call {
  const { world } = engine;
  const { service, operation, account, region, input } = invocation;
  return {
    world,
    input,
    account,
    region,
    operation,
    now: () => new Date(at),
    newId: (kind) => newId(world, kind),
    schedule: (delayMs, effect) => {
      const order = (world.ids.counters['effect'] ?? 0) + 1;
      world.ids.counters['effect'] = order;
      addEffect(world.effects, { at: at + delayMs, order, service: service.name, account, region, ...effect });
    },
  };
}

export function runOperation(run: AnyOperation, call: Call): unknown {
  return run(call as Call<never>);
}

/** @throws ConnectionDropped where a hook asks for it */
export async function tell(engine: Engine, moment: Omit<Moment, 'world'>): Promise<void> {
  for (const hook of engine.hooks) {
    if ((await hook({ ...moment, world: engine.world })) === 'drop') throw new ConnectionDropped();
  }
}
