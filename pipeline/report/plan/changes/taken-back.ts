import { type JsonObject, type Plan, policyWaveStackPrefix } from '../../../model/index.js';
import { kindName } from './names.js';

/** A new document that came in waves and leaves where it is. */
export interface TakenBackPolicy {
  /** `SCP DenyUnusedRegions`. */
  policy: string;
  name: string;
  /** Symbols of the targets that had it, ids where the config has no name for them. */
  from: string[];
  /** Whether the policy itself is not in the config either. */
  removed: boolean;
  /** Whether another document comes in its place. */
  newer: boolean;
}

/** What operations of policies in waves take back. One that is detached and deleted is there once. */
export function takenBackPolicies({ operations }: Plan): TakenBackPolicy[] {
  const found = new Map<string, TakenBackPolicy>();
  for (const { action, before, id } of operations) {
    if (!('stack' in action) || !action.stack.startsWith(policyWaveStackPrefix)) continue;
    const lost = (before as JsonObject | null)?.['takenBack'] as JsonObject | undefined;
    if (!lost) continue;
    const { type, name, from, removed } = lost;
    const known = found.get(action.stack);
    found.set(action.stack, {
      policy: `${kindName(String(type))} ${String(name)}`,
      name: String(name),
      from: [...new Set([...(known?.from ?? []), ...(from as string[])])],
      removed: removed === true,
      newer: known?.newer === true || id.includes(':wave:'),
    });
  }
  return [...found.values()];
}
