import { byCodeUnits, fingerprint, type LiveStack, type Plan, planDigest } from '../model/index.js';
import type { StackExplanation } from './explain-stacks.js';
import { placeName } from './place-name.js';

/** What a recovery plan is made from, beside the explanations. */
export interface RecoverySurroundings {
  organization: Plan['organization'];
  /** Charter's version. */
  version: string;
  stacks: readonly LiveStack[];
  /** What could not be looked at, and why. */
  notChecked?: Plan['notChecked'];
}

/**
 * The plan that frees the stacks that can be freed. It is approved and deployed like any other, and is stale as soon as
 * one of these stacks is no longer as it was. The config has no part in it.
 */
export function recoveryPlan(
  explanations: readonly StackExplanation[],
  { organization, version, stacks, notChecked = [] }: RecoverySurroundings,
): Plan {
  const operations = explanations.flatMap(({ operation }) => (operation ? [operation] : []));
  const freed = new Set(operations.flatMap(({ touches }) => touches));
  const removed = operations.filter(({ action }) => action.type === 'deleteStack').length;
  const nothing = fingerprint(null);
  const plan: Plan = {
    schemaVersion: 1,
    digest: '',
    symbols: {},
    purpose: 'recover',
    tool: { version, ruleData: '1' },
    organization,
    inputs: { config: nothing, policies: nothing },
    readSet: stacks
      .filter((stack) => freed.has(`stack:${placeName(stack)}`))
      .map((stack) => ({
        object: `stack:${placeName(stack)}`,
        fingerprint: fingerprint({ id: stack.id, status: stack.status, resources: stack.resources }),
      }))
      .sort((a, b) => byCodeUnits(a.object, b.object)),
    summary: { add: 0, modify: operations.length - removed, remove: removed, import: 0, release: 0, unchanged: 0 },
    reach: null,
    operations,
    stacks: [],
    stackSets: [],
    templates: {},
    refusals: [],
    skipped: [],
    unmanaged: [],
    notChecked,
    accessDelta: null,
    findings: null,
    risk: { before: null, after: null },
  };
  return { ...plan, digest: planDigest(plan) };
}

/** The Regions in which a recovery plan frees something. */
export function regionsOf({ operations }: Plan): string[] {
  return [...new Set(operations.flatMap(({ action }) => ('region' in action ? [action.region] : [])))].sort();
}

/** The choices that a recovery plan was made with, so that it can be made again. */
export function choicesOf({ operations }: Plan): { skip: Record<string, string[]>; remove: string[] } {
  const skip: Record<string, string[]> = {};
  const remove: string[] = [];
  for (const { action } of operations) {
    if (!('stack' in action)) continue;
    const place = placeName({ name: action.stack, region: action.region });
    if (action.type === 'continueUpdateRollback') skip[place] = action.resourcesToSkip;
    if (action.type === 'deleteStack') remove.push(place);
  }
  return { skip, remove };
}
