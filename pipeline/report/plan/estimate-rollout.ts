import type { JsonObject, Operation, OperationPreferences, Plan } from '../../model/index.js';

/** What an estimate rests on. */
export interface RolloutAssumptions {
  /** Seconds that CloudFormation takes for one stack. It depends on what is in the stack; AWS documents no duration. */
  secondsPerStack: number;
  /** Seconds that a StackSets operation takes beside its stacks. AWS documents none. */
  secondsPerOperation: number;
  /**
   * Stack instance operations that run at a time in a Region, for all stack sets of the account together.
   * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
   */
  instancesPerRegion: number;
  /** Stack sets that a deployment works on at a time. */
  stackSetsAtOnce: number;
  /** OUs that a request may name: more need more StackSets operations, one after the other. */
  unitsPerRequest: number;
}

export const rolloutAssumptions: RolloutAssumptions = {
  secondsPerStack: 60,
  secondsPerOperation: 30,
  instancesPerRegion: 10_000,
  stackSetsAtOnce: 4,
  unitsPerRequest: 50,
};

export interface RolloutEstimate {
  /** From the first operation to the last, pauses of gates included; what people take to say go is not. */
  seconds: number;
  /** By operation id, in seconds after the begin. */
  spans: ReadonlyMap<string, { from: number; to: number }>;
  /** StackSets operations that AWS carries out. */
  awsOperations: number;
  /** Stack instances that are created, updated or removed. */
  instances: number;
  /** Gates that wait for a person. */
  manualGates: number;
}

/**
 * How long AWS would take for the stack sets of a plan, from its documented limits and the plan's own preferences. Stacks
 * that fail, throttling, and stacks of the management account are not in it.
 */
export function estimateRollout(plan: Plan, given: Partial<RolloutAssumptions> = {}): RolloutEstimate {
  const assumptions = { ...rolloutAssumptions, ...given };
  const work = new Map(plan.operations.map((operation) => [operation.id, workOf(operation, assumptions)]));
  const spans = schedule(plan.operations, (id) => work.get(id)?.seconds ?? 0, assumptions.stackSetsAtOnce);
  const all = [...work.values()];
  return {
    seconds: [...spans.values()].reduce((latest, { to }) => Math.max(latest, to), 0),
    spans,
    awsOperations: all.reduce((sum, { requests }) => sum + requests, 0),
    instances: all.reduce((sum, { instances }) => sum + instances, 0),
    manualGates: plan.operations.filter(({ action }) => action.type === 'gate' && action.manual).length,
  };
}

interface Work {
  seconds: number;
  requests: number;
  instances: number;
}

const none: Work = { seconds: 0, requests: 0, instances: 0 };

function workOf({ action, before }: Operation, assumptions: RolloutAssumptions): Work {
  if (action.type === 'gate') return { ...none, seconds: action.pauseMinutes * 60 };
  if (action.type === 'removeInstances') {
    const regions = new Set(action.instances.flatMap((one) => one.regions)).size;
    const instances = action.instances.reduce((sum, one) => sum + one.regions.length, 0);
    return requestsWork({ instances, regions, units: 1, preferences: action.preferences }, assumptions);
  }
  if (action.type !== 'deployWave') return none;
  const { targets, preferences, regions } = action;
  const counts = before as JsonObject | null;
  // What exists is updated first, then what is missing is made: a stack set does one thing at a time.
  const parts = [Number(counts?.['update'] ?? 0), Number(counts?.['create'] ?? 0)].map((instances) =>
    requestsWork({ instances, regions: regions.length, units: targets.length, preferences }, assumptions),
  );
  return parts.reduce(added, none);
}

function added(a: Work, b: Work): Work {
  return { seconds: a.seconds + b.seconds, requests: a.requests + b.requests, instances: a.instances + b.instances };
}

interface Requests {
  instances: number;
  regions: number;
  units: number;
  preferences: OperationPreferences;
}

function requestsWork({ instances, regions, units, preferences }: Requests, assumptions: RolloutAssumptions): Work {
  if (instances === 0) return none;
  const requests = Math.max(1, Math.ceil(units / assumptions.unitsPerRequest));
  const accounts = Math.ceil(instances / regions / requests);
  // The quota is one for all stack sets that are worked on at a time.
  const share = Math.max(1, Math.floor(assumptions.instancesPerRegion / assumptions.stackSetsAtOnce));
  const atOnce = Math.min(concurrency(accounts, preferences), share);
  const rounds = Math.ceil(accounts / atOnce) * (preferences.regionConcurrency === 'SEQUENTIAL' ? regions : 1);
  const seconds = requests * (rounds * assumptions.secondsPerStack + assumptions.secondsPerOperation);
  return { seconds, requests, instances };
}

/** Accounts that an operation works in at a time, in one Region. AWS rounds shares down, and none to one. */
function concurrency(accounts: number, preferences: OperationPreferences): number {
  const { maximumConcurrency, failureTolerance, concurrencyMode } = preferences;
  const amount = (share: { count: number } | { percentage: number }) =>
    'count' in share ? share.count : Math.floor((accounts * share.percentage) / 100);
  const wanted = Math.max(1, amount(maximumConcurrency));
  return concurrencyMode === 'STRICT_FAILURE_TOLERANCE' ? Math.min(wanted, amount(failureTolerance) + 1) : wanted;
}

type Spans = Map<string, { from: number; to: number }>;

/** Each operation as early as what it waits for and the others of its kind let it, in the order of the plan. */
function schedule(operations: readonly Operation[], secondsOf: (id: string) => number, lanes: number): Spans {
  const spans: Spans = new Map();
  const free = Array.from({ length: lanes }, () => 0);
  for (const { id, dependsOn, action } of operations) {
    const ready = dependsOn.reduce((latest, other) => Math.max(latest, spans.get(other)?.to ?? 0), 0);
    const seconds = secondsOf(id);
    // Nothing runs beside a gate: it speaks of all that came before it.
    const alone = action.type === 'gate';
    const lane = free.indexOf(Math.min(...free));
    const from = seconds > 0 ? Math.max(ready, alone ? Math.max(...free) : (free[lane] ?? 0)) : ready;
    if (alone) free.fill(Math.max(from + seconds, ...free));
    else if (seconds > 0) free[lane] = from + seconds;
    spans.set(id, { from, to: from + seconds });
  }
  return spans;
}
