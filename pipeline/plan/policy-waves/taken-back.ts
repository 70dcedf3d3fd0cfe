import {
  canonicalJson,
  type Json,
  type LivePolicy,
  type LiveStack,
  type PolicyType,
  type Snapshot,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { resourcesOf } from '../stacks/resource.js';
import type { StackStates } from '../stacks/stack-states.js';
import { attachedTo, nextName } from './next-policy.js';

/** A new document that leaves targets which had it before the policy itself has it. */
export interface TakenBack {
  type: PolicyType;
  /** Of the policy itself. */
  name: string;
  /** Symbols of the targets, ids where the config has no name for them. */
  from: string[];
  /** Whether the policy itself is not in the config either: then both go. */
  removed: boolean;
}

interface Around {
  snapshot: Snapshot;
  identity: Identity;
  states: readonly StackStates[];
}

/**
 * What the second policy of a stack takes with it when no waves ask for it any more; null where its waves are over, because
 * the policy itself has the same document, or gets it in this plan.
 *
 * @param isWanted whether content of the config's is that of the second policy
 */
export function takenBack(
  live: LiveStack,
  isWanted: (content: Json) => boolean,
  { snapshot, identity, states }: Around,
): TakenBack | null {
  const { Name: title, Type: of } = resourcesOf(live.template)['Next']?.Properties ?? {};
  if (typeof title !== 'string' || typeof of !== 'string') return null;
  const type = of as PolicyType;
  const named = (wanted: string) => snapshot.policies.find((policy) => policy.type === type && policy.name === wanted);
  const name = title.slice(0, title.length - nextSuffix.length);
  const [itself, second] = [named(name), named(title)];
  if (itself && second && sameDocument(itself, second)) return null;
  const wanted = wantedPolicy({ type, name, id: itself?.id ?? null }, states);
  if (wanted !== null && isWanted(wanted)) return null;
  const from = attachedTo(live).map((id) => identity.symbolOf(id));
  return { type, name, from, removed: wanted === null };
}

const nextSuffix = nextName('');

function sameDocument(one: LivePolicy, other: LivePolicy): boolean {
  if (one.content === null || other.content === null) return false;
  const read = ({ content }: LivePolicy): string => canonicalJson(JSON.parse(content ?? 'null') as Json);
  try {
    return read(one) === read(other);
  } catch {
    // What somebody else's hand left there is no document; then it is not the same.
    return one.content === other.content;
  }
}

/** The document that the config wants a policy to have, which may have another name by now; null where it wants none. */
function wantedPolicy(
  { type, name, id }: { type: PolicyType; name: string; id: string | null },
  states: readonly StackStates[],
): Json | null {
  for (const { desired, whenWavesAreDone, objects, liveIds } of states) {
    for (const [logicalId, object] of Object.entries(objects)) {
      const isIt = object.kind === 'policy' && object.type === type && object.name === name;
      if (!isIt && (id === null || liveIds[logicalId] !== id)) continue;
      return (whenWavesAreDone ?? desired)[logicalId]?.Properties['Content'] ?? null;
    }
  }
  return null;
}
