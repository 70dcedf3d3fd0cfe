import { readFileSync } from 'node:fs';
import { type Config, fingerprint, type Plan, type Snapshot } from '../../../pipeline/model/index.js';
import { checkedConfig } from '../../../pipeline/pipeline.js';
import { plan, symbolsOf } from '../../../pipeline/plan/index.js';
import { synth } from '../../../pipeline/synth/index.js';
import { simulate } from '../../plan/simulate.js';

/** The example organization as `charter snapshot` found it, before Charter. */
export function demoSnapshot(): Snapshot {
  return JSON.parse(readFileSync('test/fixtures/demo-snapshot.json', 'utf8')) as Snapshot;
}

/** The config that this repository carries. */
export function demoConfig(): Config {
  return structuredClone(checkedConfig('config').config);
}

export function planFor(config: Config, snapshot: Snapshot): Plan {
  const assembly = synth(config);
  return plan({ config, assembly, snapshot, inputs: { config: fingerprint(config), policies: '' }, version: '0.1.0' });
}

/** Carries a plan out in memory; the snapshot is changed. */
export function deployed(config: Config, snapshot: Snapshot): Snapshot {
  const approved = planFor(config, snapshot);
  if (approved.refusals.length > 0) throw new Error(`refused: ${JSON.stringify(approved.refusals)}`);
  for (const operation of approved.operations) simulate(snapshot, approved, operation, symbolsOf(config, snapshot));
  return snapshot;
}

/** The example organization after its first deployment. */
export function governedSnapshot(): Snapshot {
  return deployed(demoConfig(), demoSnapshot());
}

/** A digest changes with everything; a golden file shows what a reader sees. */
export function withDigest(made: Plan): Plan {
  return { ...made, digest: 'd1'.repeat(32) };
}
