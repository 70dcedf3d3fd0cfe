import type { Operation, Plan } from '../../../model/index.js';
import type { OperationOf } from './operations-of.js';

/** What goes out together: one wave of all the stack sets that are in it. */
export interface WaveStep {
  name: string;
  operations: OperationOf<'deployWave'>[];
  /** What must hold before the next one; null where nothing is asked. */
  gate: OperationOf<'gate'> | null;
}

/** Where an operation stands: waves run through more than once where a stack needs all of those before it. */
interface Place {
  pass: number;
  wave: number;
}

/** The waves of a plan in the order in which they run. */
export function waveSteps(plan: Plan): WaveStep[] {
  const positions = wavePositions(plan);
  const reached = new Map<string, Place>();
  const steps = new Map<string, WaveStep & Place>();
  for (const operation of plan.operations) {
    const behind = operation.dependsOn.reduce<Place>((last, id) => later(last, reached.get(id)), { pass: 0, wave: -1 });
    const wave = positions.get(nameOf(operation) ?? '');
    const isWave = operation.action.type === 'deployWave';
    const place = wave === undefined || !isWave ? behind : { wave, pass: behind.pass + (behind.wave > wave ? 1 : 0) };
    reached.set(operation.id, place);
    const name = nameOf(operation);
    if (name === null) continue;
    const key = `${place.pass} ${name}`;
    const step = steps.get(key) ?? { name, operations: [], gate: null, ...place };
    if (isWave) step.operations.push(operation as OperationOf<'deployWave'>);
    else step.gate = operation as OperationOf<'gate'>;
    steps.set(key, step);
  }
  return [...steps.values()]
    .sort((a, b) => a.pass - b.pass || a.wave - b.wave)
    .map(({ name, operations, gate }) => ({ name, operations, gate }));
}

function nameOf({ action }: Operation): string | null {
  return action.type === 'deployWave' || action.type === 'gate' ? action.wave : null;
}

/** Wave → its position. Every stack set lists all of its waves in their order; what goes at once comes before them. */
function wavePositions(plan: Plan): ReadonlyMap<string, number> {
  const longest = plan.stackSets.reduce<string[]>((most, { waves }) => {
    return waves.length > most.length ? waves.map(({ name }) => name) : most;
  }, []);
  const known = new Map(longest.map((name, index) => [name, index + 1]));
  for (const { waves } of plan.stackSets) for (const { name } of waves) if (!known.has(name)) known.set(name, 0);
  return known;
}

function later(a: Place, b: Place | undefined): Place {
  if (!b || b.pass < a.pass) return a;
  return b.pass > a.pass || b.wave > a.wave ? b : a;
}
