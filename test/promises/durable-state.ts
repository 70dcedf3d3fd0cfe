import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../tools/sandbox/world.js';
import { factsOf, withNames } from '../invariants/live-organization.js';
import type { Bench } from './bench.js';

/**
 * What outlives the process that deploys: the organization, and the files of its record. All else is memory. So a run
 * that is killed at a moment and a run that finds this state are the same to everybody, the next run included.
 */
export interface DurableState {
  /** `before 17 organizations:MoveAccount`, `after 17 …`: the wire call, counted from 1, and which side of its effect. */
  moment: string;
  /** As JSON. */
  world: string;
  /** File name → content. */
  record: Record<string, string>;
  /** How many states the watcher had seen by then. */
  seen: number;
}

/** The states that a next run can tell apart, and at how many moments it was looked. */
export interface Kept {
  states: DurableState[];
  calls: number;
  moments: number;
  stop(): void;
}

/**
 * Keeps the durable state before and after the effect of every wire call, while a deployment runs. One that is the same as
 * an earlier one is not kept again: a next run cannot tell them apart. The time alone is no difference, because a sandbox
 * takes up where the state stands.
 */
export function keepStates(bench: Bench, record: string): Kept {
  const kept: Kept = { states: [], calls: 0, moments: 0, stop: () => {} };
  const known = new Set<string>();
  kept.stop = bench.sandbox.onCall(({ phase, service, operation, world }) => {
    if (phase === 'effect') return;
    if (phase === 'before') kept.calls += 1;
    kept.moments += 1;
    const { clock, ...rest } = world;
    const files = readAll(record);
    const meaning = Object.values(files).map((text) => text.replaceAll(/"at":"[^"]*"/g, ''));
    const key = createHash('sha1')
      .update(JSON.stringify([rest, meaning]))
      .digest('hex');
    if (known.has(key)) return;
    known.add(key);
    const moment = `${phase} ${kept.calls} ${service}:${operation}`;
    kept.states.push({
      moment,
      world: JSON.stringify({ ...rest, clock }),
      record: files,
      seen: bench.watcher.states.length,
    });
  });
  return kept;
}

/** Puts everything back as it was at that moment. */
export function restore(bench: Bench, record: string, state: DurableState): void {
  rmSync(record, { recursive: true, force: true });
  mkdirSync(record, { recursive: true });
  for (const [name, text] of Object.entries(state.record)) writeFileSync(join(record, name), text);
  bench.enter(JSON.parse(state.world) as World);
}

function readAll(directory: string): Record<string, string> {
  if (!existsSync(directory)) return {};
  return Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

/** What a deployment has led to, without ids, times and the events on the way. */
export function endOf(world: World): object {
  const stacks = Object.values(world.cloudformation.stacks).filter(({ deletedAt }) => deletedAt === null);
  const text = (value: unknown) => withNames(JSON.stringify(value), world);
  return {
    facts: [...factsOf(world)].sort(),
    stacks: stacks
      .map(({ name, account, region, status, deployed, resources, changeSets }) => ({
        // The stacks of a stack set have a random part in their names.
        name: name.replace(/^(StackSet-.*)-[0-9a-f-]{36}$/, `$1 in ${account} ${region}`),
        status,
        template: text(JSON.parse(deployed?.templateBody ?? 'null')),
        parameters: text(deployed?.parameters),
        resources: Object.values(resources)
          .map(({ logicalId, physicalId, properties }) => `${logicalId} ${text(physicalId)} ${text(properties)}`)
          .sort(),
        changeSetsLeft: Object.values(changeSets).filter(({ executionStatus }) => executionStatus === 'AVAILABLE')
          .length,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    objects: Object.values(world.buckets).flatMap(({ name, objects }) =>
      Object.keys(objects).map((key) => `${name}/${key}`),
    ),
    stackSets: Object.values(world.cloudformation.stackSets ?? {}).map(({ name, status, operations, instances }) => ({
      name,
      status,
      instances: Object.values(instances)
        .map((one) => `${one.account} ${one.region} ${one.status} ${JSON.stringify(one.overrides)}`)
        .sort(),
      // What was asked of it, once each: an operation that was made again would be here again.
      operations: Object.values(operations)
        .map((one) => `${one.action} ${one.status} ${Object.keys(one.results).sort().join(' ')}`)
        .sort(),
    })),
    requests: Object.values(world.createAccountRequests)
      .map(({ email, state, failureReason }) => `${email} ${state} ${failureReason ?? ''}`)
      .sort(),
  };
}
