import { fingerprint, type LiveStack, type Plan, planDigest } from '../model/index.js';
import type { StackExplanation } from './explain-stacks.js';

/** What a recovery plan is made from, beside the explanations. */
export interface RecoverySurroundings {
  organization: Plan['organization'];
  /** Charter's version. */
  version: string;
  stacks: readonly LiveStack[];
}

/**
 * The plan that frees the stacks that can be freed. It is approved and deployed like any other, and is stale as soon as
 * one of these stacks is no longer as it was. The config has no part in it.
 */
export function recoveryPlan(
  explanations: readonly StackExplanation[],
  { organization, version, stacks }: RecoverySurroundings,
): Plan {
  const operations = explanations.flatMap(({ operation }) => (operation ? [operation] : []));
  const names = new Set(operations.flatMap(({ action }) => ('stack' in action ? [action.stack] : [])));
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
      .filter(({ name }) => names.has(name))
      .map((stack) => ({
        object: `stack:${stack.name}`,
        fingerprint: fingerprint({ id: stack.id, status: stack.status, resources: stack.resources }),
      }))
      .sort((a, b) => (a.object < b.object ? -1 : 1)),
    summary: { add: 0, modify: operations.length - removed, remove: removed, import: 0, release: 0, unchanged: 0 },
    reach: null,
    operations,
    stacks: [],
    stackSets: [],
    templates: {},
    refusals: [],
    skipped: [],
    unmanaged: [],
    notChecked: [],
    accessDelta: null,
    findings: null,
    risk: { before: null, after: null },
  };
  return { ...plan, digest: planDigest(plan) };
}

/** The choices that a recovery plan was made with, so that it can be made again. */
export function choicesOf({ operations }: Plan): { skip: Record<string, string[]>; remove: string[] } {
  const skip: Record<string, string[]> = {};
  const remove: string[] = [];
  for (const { action } of operations) {
    if (action.type === 'continueUpdateRollback') skip[action.stack] = action.resourcesToSkip;
    if (action.type === 'deleteStack') remove.push(action.stack);
  }
  return { skip, remove };
}
