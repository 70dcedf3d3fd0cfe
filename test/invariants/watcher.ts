import { lockStackName } from '../../pipeline/model/index.js';
import type { Sandbox } from '../../tools/sandbox/start.js';
import type { World } from '../../tools/sandbox/world.js';
import { type Guard, violations } from './guardrails.js';
import { factsOf, guardsOf, surfaceFacts } from './live-organization.js';

/** What Charter never does, whatever the config and whatever goes wrong (design, decision 5). */
const never = new Set([
  'CloseAccount',
  'RemoveAccountFromOrganization',
  'DisablePolicyType',
  'LeaveOrganization',
  'DeleteOrganization',
]);

/** One state of the organization, and what led to it. */
interface Seen {
  after: string;
  guards: Map<string, Guard>;
  facts: Set<string>;
}

/** Looks at the organization from outside, after every call and every effect that happens by itself. */
export interface Watcher {
  /** Every wire call since the start, `service:operation`. */
  calls: string[];
  /** Calls that would change something, since the start. */
  writes: string[];
  /** States that differ, in order; the first is that of the start. */
  readonly states: readonly Seen[];
  /** What came (`+`) and went (`-`) since the start, in order; with a number, up to so many states. */
  changes(states?: number): string[];
  /** Every state in between that lacks what the first and the last one have: decision 3. */
  violations(): string[];
  /** Calls that must never be made; this is kept over a new start. */
  forbidden: string[];
  /** Wire calls seen since the watcher was made. */
  total: number;
  /** Begins anew, with the world as it is. */
  start(): void;
  stop(): void;
}

export function watch(sandbox: Sandbox): Watcher {
  let last = '';
  const states: Seen[] = [];
  const look = (after: string, world: World) => {
    const now = essence(world);
    if (now === last) return;
    last = now;
    states.push({ after, guards: guardsOf(world), facts: factsOf(world) });
  };
  const stop = sandbox.onCall(({ phase, service, operation, input, world }) => {
    if (phase === 'before') {
      watcher.total += 1;
      watcher.calls.push(`${service}:${operation}`);
      // The lock is taken and let go of by whoever looks whether the plan still holds, and is nothing of the organization's.
      if (!/^(Describe|List|Get|Head)/.test(operation) && !ofLock(input))
        watcher.writes.push(`${service}:${operation}`);
      if (never.has(operation)) watcher.forbidden.push(`${service}:${operation}`);
    }
    look(`${service}:${operation}`, world);
  });
  const watcher: Watcher = {
    calls: [],
    writes: [],
    forbidden: [],
    total: 0,
    states,
    changes: (most = states.length) =>
      states.slice(1, most).flatMap(({ facts }, i) => difference((states[i] as Seen).facts, facts)),
    violations: () => violationsOf(states),
    start: () => {
      Object.assign(watcher, { calls: [], writes: [] });
      states.length = 0;
      last = '';
      look('the start', sandbox.world);
    },
    stop,
  };
  watcher.start();
  return watcher;
}

function ofLock(input: unknown): boolean {
  const name = (input as { StackName?: unknown } | null)?.StackName;
  return typeof name === 'string' && (name === lockStackName || name.includes(`:stack/${lockStackName}/`));
}

function essence(world: World): string {
  const { organization, organizationalUnits, accounts, policies, attachments, tags, resourcePolicy } = world;
  const { trustedServices, delegatedAdministrators, buckets } = world;
  const configurations = Object.values(buckets).map(({ name, configuration }) => [name, configuration]);
  const settings = [Object.keys(trustedServices), delegatedAdministrators.length, configurations];
  return JSON.stringify([
    organization,
    organizationalUnits,
    accounts,
    policies,
    attachments,
    tags,
    resourcePolicy,
    settings,
    surfaceFacts(world),
  ]);
}

function difference(before: Set<string>, after: Set<string>): string[] {
  return [
    ...[...before].filter((fact) => !after.has(fact)).map((fact) => `- ${fact}`),
    ...[...after].filter((fact) => !before.has(fact)).map((fact) => `+ ${fact}`),
  ];
}

function violationsOf(states: readonly Seen[]): string[] {
  const [first, last] = [states[0], states.at(-1)];
  if (!first || !last) return [];
  return states.flatMap(({ after, guards }) =>
    violations(first.guards, guards, last.guards).map((violation) => `after ${after}: ${violation}`),
  );
}
