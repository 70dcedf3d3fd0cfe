import { setTimeout as sleep } from 'node:timers/promises';
import { readAlarms } from '../../aws/cloudwatch/index.js';
import { Failure } from '../../diagnostics/index.js';
import type { GateAction, Operation } from '../../model/index.js';
import type { OperationContext, OperationResult } from '../operation-context.js';

/** A deployment has come to a gate at which a person has to say go. That is no failure. */
export class HeldAtGate extends Error {
  override name = 'HeldAtGate';
  /** What a person says go to, as in {@link GateAction.name}. */
  readonly gate: string;
  readonly operation: string;

  constructor(gate: string, operation: string) {
    super(`the gate after wave ${gate} waits for a person to say go`);
    this.gate = gate;
    this.operation = operation;
  }
}

/** Milliseconds between two looks at the alarms during a pause. */
const lookEvery = 30_000;

/**
 * Waits until the next wave may begin: no alarm is on, the pause is over, and a person has said go. That no stack failed
 * is what the waves themselves ask for. A gate that was passed once is not asked again; a pause that was interrupted
 * goes on.
 *
 * @throws Failure where an alarm is on or does not exist
 * @throws HeldAtGate where a person has to say go and has not
 */
export async function passGate(
  action: GateAction,
  context: OperationContext,
  operation: Operation,
): Promise<OperationResult> {
  const { gates } = context;
  if (gates.passed(operation.id)) return { outcome: 'unchanged', ids: {} };
  await refuseAlarms(action, context);
  await pause(action, context, operation);
  if (action.manual && !gates.go.has(action.name)) throw new HeldAtGate(action.name, operation.id);
  return { outcome: 'done', ids: { wave: action.wave } };
}

async function pause(action: GateAction, context: OperationContext, operation: Operation): Promise<void> {
  const { gates } = context;
  const began = gates.since(operation.id) ?? gates.now();
  const until = began.getTime() + action.pauseMinutes * 60_000;
  const { onWait } = context.waiting(operation);
  const at = new Date(until).toISOString().slice(0, 16);
  for (let now = gates.now(); now.getTime() < until; now = gates.now()) {
    onWait?.(`the pause after wave ${action.name} to end (${at} UTC)`, now.getTime() - began.getTime());
    await sleep(Math.min(lookEvery, until - now.getTime()));
    await refuseAlarms(action, context);
  }
}

async function refuseAlarms(
  { name: gate, alarms: names, region }: GateAction,
  { aws }: OperationContext,
): Promise<void> {
  if (names.length === 0) return;
  const alarms = await readAlarms(aws, region, names);
  const missing = names.filter((name) => !alarms.some((alarm) => alarm.name === name));
  if (missing.length > 0)
    throw new Failure(
      `The gate after wave ${gate} asks for an alarm that does not exist in ${region}: ${missing.join(', ')}.`,
      { help: ['An alarm that is not there watches nothing. Create it, or take it out of rollout-config.yaml.'] },
    );
  const ringing = alarms.filter(({ state }) => state === 'ALARM');
  if (ringing.length === 0) return;
  throw new Failure(`The gate after wave ${gate} is shut: alarm ${ringing.map(({ name }) => name).join(', ')} is on.`, {
    help: [
      ...ringing.map(({ name, reason }) => `${name}: ${reason || 'no reason given'}`),
      'No later wave has begun. When the alarm is off, the pause begins anew.',
    ],
  });
}
