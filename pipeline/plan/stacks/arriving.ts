import type { Json, JsonObject } from '../../model/index.js';
import type { Identity } from '../identity.js';
import type { PolicyChange } from './policy-changes.js';
import type { LiveProperties } from './properties.js';
import { targetIn, targetsOf } from './references.js';
import type { Resource, Resources } from './resource.js';
import type { StackStates } from './stack-states.js';

/** What arriving resources are made from. */
export interface ArrivingContext {
  identity: Identity;
  live: LiveProperties;
  policyChange: (logicalId: string) => PolicyChange | undefined;
  /** Whether accounts move, FullAWSAccess comes or goes, or another policy may gain something: then losses must wait. */
  othersGain: (change: PolicyChange) => boolean;
  /** Whether a policy goes to new targets only once its document is final. */
  late: (change: PolicyChange) => boolean;
}

/** What comes first, and what has to wait until it is there. */
export interface Arriving {
  /** What the config wants, and still everything that is attached and guarded now. */
  attached: Resources;
  /** Policies whose documents are final only after that, and that may be attached to more only then. */
  swapped: Resources;
}

/**
 * What the config wants as it comes, beside all that goes only later.
 *
 * @param current the stack's resources before: they say what lives
 */
export function arriving(stack: StackStates, current: Resources, context: ArrivingContext): Arriving {
  const { identity } = context;
  const attached: Resources = {};
  const swapped: Resources = {};
  for (const [id, resource] of Object.entries(stack.desired)) {
    const change = context.policyChange(id);
    // Its document as the template has it, and not as it lives: a reference is to stay the reference that it is.
    const before = current[id]?.Properties['Content'] ?? null;
    if (!change?.document) {
      attached[id] = resource;
      continue;
    }
    const content = arrivingContent(resource, before, change, context);
    const now = content === 'swap' ? before : content;
    if (context.late(change)) {
      attached[id] = withProperties(resource, {
        Content: now,
        TargetIds: liveTargets(stack, resource, change, identity),
      });
      swapped[id] = resource;
    } else {
      const whole = withProperties(resource, { TargetIds: allTargets(stack, resource, change, identity) });
      attached[id] = withProperties(whole, { Content: now });
      if (content === 'swap') swapped[id] = whole;
    }
  }
  return { attached, swapped };
}

function withProperties(resource: Resource, properties: JsonObject): Resource {
  return { ...resource, Properties: { ...resource.Properties, ...properties } };
}

/** Where a policy is attached now and where it is to be attached, as its template names targets. */
function allTargets(stack: StackStates, resource: Resource, change: PolicyChange, identity: Identity): Json[] {
  const listed = (resource.Properties['TargetIds'] ?? []) as Json[];
  const wanted = targetsOf(resource, stack, identity);
  const target = targetIn(stack, Object.keys(stack.desired), identity);
  return [...listed, ...change.targets.filter((id) => !wanted.includes(id)).map((id) => target(identity.symbolOf(id)))];
}

/** The same without where it is to be attached and is not. */
function liveTargets(stack: StackStates, resource: Resource, change: PolicyChange, identity: Identity): Json[] {
  const wanted = targetsOf(resource, stack, identity);
  const all = allTargets(stack, resource, change, identity);
  return all.filter((_, index) => !change.gained.includes(wanted[index] ?? ''));
}

/** The document to have while others change: the new one, the old one, both, or `swap` where both do not fit. */
function arrivingContent(
  resource: Resource,
  before: Json,
  change: PolicyChange,
  { othersGain }: ArrivingContext,
): Json | 'swap' {
  const { document, fits } = change;
  const template = resource.Properties['Content'] ?? null;
  // Each answer must stay the same while the steps before it are carried out, or a resumed deployment would not find
  // what was approved: it rests on this document, and on what happens in the same step or later.
  if (!document?.loses) return template;
  if (!document.gains) return before;
  if (!fits) return 'swap';
  return othersGain(change) ? document.union : template;
}
