import type { StackAction } from '../../model/index.js';
import { type ArrivingContext, arriving } from './arriving.js';
import { adopted, synchronized } from './as-it-lives.js';
import { differs } from './changed-properties.js';
import { concluded } from './held-back.js';
import { withoutDanglingReferences } from './references.js';
import type { Resources } from './resource.js';
import type { StackStates } from './stack-states.js';
import { inDeployedOrder } from './target-order.js';

/**
 * A stack reaches the config in steps, so that no moment in between, rollbacks included, lacks a guardrail or an Allow
 * that was there before and is there after:
 *
 * - `sync`: the template takes in what was changed by hand; nothing live changes, and every later step starts from the
 *   live state.
 * - `release`: objects that the config wants in another stack leave this one, untouched.
 * - `import`: live objects that the config names are adopted, untouched.
 * - `attach`: what comes: new OUs and policies, new attachments, new statements.
 * - `swap`: documents that both lose and gain and do not fit twice; documents that lose while their policy goes to new
 *   targets, which are attached then.
 * - `conclude`: documents that came wave by wave beside the old ones take their place.
 * - `detach`: what goes: attachments and statements; removed objects are detached from everything.
 * - `remove`: removed objects, detached and verified, are deleted.
 */
export type Step = 'sync' | 'release' | 'import' | 'attach' | 'swap' | 'conclude' | 'detach' | 'remove';

/** The stack after one step. */
export interface Phase {
  step: Step;
  before: Resources;
  resources: Resources;
  changeSetType: StackAction['changeSetType'];
  /** Logical ids of imported resources. */
  imported: string[];
}

/** The steps that take one stack from what is deployed to what the config wants; empty where nothing is to do. */
export function phases(stack: StackStates, context: ArrivingContext): Phase[] {
  const found: Phase[] = [];
  let current = stack.deployed;
  let exists = stack.live !== null;
  const step = (name: Step, wanted: Resources, imported: string[] = []) => {
    const whole = withoutDanglingReferences(wanted, stack);
    const resources = inDeployedOrder(whole, current, stack, context.identity);
    if (!differs(current, resources, stack, context.identity)) return;
    const changeSetType = name === 'import' ? 'IMPORT' : exists ? 'UPDATE' : 'CREATE';
    found.push({ step: name, before: current, resources, changeSetType, imported });
    current = resources;
    exists = Object.keys(resources).length > 0;
  };
  step('sync', synchronized(stack, context));
  step('release', without(current, stack.released));
  const imported = Object.keys(stack.desired).filter((id) => stack.liveIds[id] && !(id in current));
  step('import', { ...current, ...adopted(stack, current, imported, context) }, imported);
  const kept = pick(current, stack.kept);
  const wanted = stack.whenWavesAreDone ?? stack.desired;
  const leaving = without(current, [...Object.keys(wanted), ...stack.kept]);
  const { attached, swapped } = arriving(stack, current, context);
  step('attach', { ...kept, ...leaving, ...attached });
  step('swap', { ...kept, ...leaving, ...attached, ...swapped });
  step('conclude', concluded(stack, current));
  step('detach', { ...kept, ...detached(leaving), ...wanted });
  step('remove', { ...kept, ...wanted });
  return found;
}

/** What leaves: attached to nothing, and marked so that CloudFormation deletes it when it leaves the template. */
function detached(leaving: Resources): Resources {
  return Object.fromEntries(
    Object.entries(leaving).map(([id, resource]) => [
      id,
      {
        ...resource,
        ...(resource.Properties['TargetIds'] ? { Properties: { ...resource.Properties, TargetIds: [] } } : {}),
        // CloudFormation ignores a deletion policy that changes alone; with metadata it takes note.
        Metadata: { Charter: { removal: 'approved' } },
        DeletionPolicy: 'Delete',
      },
    ]),
  );
}

function without(resources: Resources, ids: readonly string[]): Resources {
  return Object.fromEntries(Object.entries(resources).filter(([id]) => !ids.includes(id)));
}

function pick(resources: Resources, ids: readonly string[]): Resources {
  return Object.fromEntries(Object.entries(resources).filter(([id]) => ids.includes(id)));
}
