import { makeCall, runOperation, tell } from './call.js';
import type { Engine } from './engine.js';
import { takeNextDue } from './schedule.js';

/**
 * Applies everything that is due at `at`, in order of time, each at its own time: what a world looks like depends on
 * the clock and not on when somebody happened to ask. An effect may schedule others, also due ones.
 */
export async function applyDueEffects(engine: Engine, at: number): Promise<void> {
  for (;;) {
    const effect = takeNextDue(engine.world.effects, at);
    if (!effect) return;
    const service = engine.services.find(({ name }) => name === effect.service);
    const run = service?.effects?.[effect.kind];
    if (!service || !run) continue;
    const { account, region, input, kind } = effect;
    const call = makeCall(engine, { service, operation: kind, account, region, input }, effect.at);
    await runOperation(run, call);
    await tell(engine, { phase: 'effect', service: service.name, operation: kind, account, input });
  }
}
