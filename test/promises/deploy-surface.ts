import type { ProgressEvent } from '../../pipeline/deploy/index.js';
import { deploy, openRecord } from '../../pipeline/deploy/index.js';
import type { Config, GovernanceStack, Plan, SynthesizedStackSet } from '../../pipeline/model/index.js';
import { liveSymbols, observeFor } from '../../pipeline/pipeline.js';
import { planWith } from '../plan/stack-sets/surface.js';
import { approvalOf, type Bench } from './bench.js';

/** What is to live beside an organization. */
export interface Wanted {
  config: Config;
  sets: SynthesizedStackSet[];
  stacks?: GovernanceStack[];
}

/** Plans stack sets and stacks that no file describes, against the live organization. */
export async function planSurface(bench: Bench, { config, sets, stacks = [] }: Wanted): Promise<Plan> {
  return planWith(config, await observeFor(config, bench.aws), sets, stacks);
}

/** Approves and deploys such a plan; every gate that waits for a person is passed. */
export async function deploySurface(
  bench: Bench,
  wanted: Wanted,
  plan: Plan,
  onProgress: (event: ProgressEvent) => void = () => {},
): Promise<void> {
  const record = await openRecord(bench.directory(), plan.digest);
  try {
    await deploy({
      plan,
      approval: approvalOf(plan),
      record,
      replan: () => planSurface(bench, wanted),
      symbols: () => liveSymbols(wanted.config, bench.aws),
      aws: bench.aws,
      onProgress,
      now: () => new Date(),
      go: plan.operations.flatMap(({ action }) => (action.type === 'gate' ? [action.name] : [])),
    });
  } finally {
    await record.close();
  }
}
