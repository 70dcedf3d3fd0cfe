import type { Call } from '../../service.js';
import type { JsonObject } from '../json.js';
import type { WorkState } from '../world.js';

/** One API call of a resource handler: a state of the world of its own, which a watcher can see. */
export interface Step {
  /** For people: `organizations:AttachPolicy r-ab12`. */
  name: string;
  /** Codes of errors that the handler swallows. */
  ignores?: readonly string[];
  /** Does it; `work` is the handler's own memory, where a creation leaves the physical id. */
  run(call: Call, work: WorkState): void | Promise<void>;
}

/**
 * How CloudFormation works on one resource type. `create`, `update` and `remove` answer the API calls in their order;
 * they are asked again before every step, with the physical id once there is one, and must answer the same.
 */
export interface Provider {
  type: string;
  create(call: Call, work: WorkState): Step[];
  /** From `work.previous` to `work.desired`. */
  update(call: Call, work: WorkState): Step[];
  /** Removes what `work.desired` describes. */
  remove(call: Call, work: WorkState): Step[];
  /** The live properties; null where it does not exist. */
  read(call: Call, physicalId: string): Promise<JsonObject | null>;
  /** What Fn::GetAtt gives; asked when the resource exists. */
  attributes(call: Call, physicalId: string): Promise<JsonObject>;
  /** Physical id of what an import names. */
  identify(identifier: Record<string, string>): string | undefined;
  /** Whether a change of properties that replace conditionally does replace; absent: it does not. */
  replaces?: (previous: JsonObject, desired: JsonObject) => boolean;
  /** Lists whose order means nothing. */
  unordered: readonly string[];
  /** False where a change set never compares with the live state (three-way). */
  comparesWithLive: boolean;
  /** False where drift detection leaves the type out (plain drift). */
  detectsDrift: boolean;
}
