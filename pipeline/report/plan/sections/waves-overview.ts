import { counted, type GateAction } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { type WaveStep, waveSteps } from '../changes/wave-steps.js';
import { estimateRollout, type RolloutEstimate, rolloutAssumptions } from '../estimate-rollout.js';
import { heading, paragraph, table } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { duration, short } from '../page/short.js';

/** Columns that the rest of the table takes. */
const others = 60;

/** What goes out together, in which order, what must hold in between, and about how long AWS takes for it. */
export function wavesOverview({ plan }: PlanView, page: Page): string[] {
  const steps = waveSteps(plan);
  if (steps.length === 0) return [];
  const estimate = estimateRollout(plan);
  const { secondsPerStack } = rolloutAssumptions;
  const people =
    estimate.manualGates > 0 ? `, without the time that people take at ${counted(estimate.manualGates, 'gate')}` : '';
  return [
    ...heading(page, `Waves, in order (${steps.length})`),
    ...table(page, [head, ...steps.map((step) => row(step, estimate, Math.max(8, page.width - others)))], [1, 2, 3, 4]),
    ...paragraph(
      page,
      `Estimated, not measured: about ${duration(estimate.seconds)} for all of it${people}. It assumes ${secondsPerStack} s for a stack and AWS's documented concurrency; neither is proven.`,
      { indent: 2, tone: 'quiet' },
    ),
  ];
}

const head = ['wave', 'accounts', 'sets', 'stacks', 'estimated', 'then'];

function row({ name, operations, gate }: WaveStep, { spans }: RolloutEstimate, nameWidth: number): string[] {
  const accounts = new Set(operations.flatMap(({ action }) => action.targets.flatMap((target) => target.accounts)));
  const stacks = operations.reduce((sum, { before }) => {
    const { create, update } = before as { create: number; update: number };
    return sum + create + update;
  }, 0);
  const times = operations.flatMap(({ id }) => spans.get(id) ?? []);
  const seconds = Math.max(0, ...times.map(({ to }) => to)) - Math.min(...times.map(({ from }) => from));
  return [
    short(name, nameWidth),
    String(accounts.size),
    String(new Set(operations.map(({ action }) => action.stackSet)).size),
    String(stacks),
    operations.length === 0 || stacks === 0 ? '' : `~${duration(seconds)}`,
    gate ? asked(gate.action) : 'go on',
  ];
}

function asked({ alarms, pauseMinutes, manual }: GateAction): string {
  return [
    pauseMinutes > 0 ? `wait ${pauseMinutes} min` : '',
    alarms.length > 0 ? `no alarm of ${alarms.join(', ')}` : '',
    manual ? 'a person says go' : '',
  ]
    .filter(Boolean)
    .join('; ');
}
