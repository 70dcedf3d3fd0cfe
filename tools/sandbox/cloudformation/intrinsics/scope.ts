import type { Json, JsonObject } from '../json.js';
import type { Template } from '../template/template.js';

/** Stands, also inside other text, for what is only known once the resource it comes from was made. */
export const knownAfterApply = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** What names in a template stand for. */
export interface Scope {
  template: Template;
  parameters: Record<string, string>;
  /** `AWS::AccountId`, … */
  pseudo: JsonObject;
  /** What Ref of a resource gives. */
  reference(logicalId: string): Json;
  /** What Fn::GetAtt gives. */
  attribute(logicalId: string, name: string): Json;
  /** Value of another stack's export; undefined where nothing is exported under that name. */
  imported(name: string): string | undefined;
}

/** The value of a property that Fn::If takes away. */
export const noValue = Symbol('AWS::NoValue');

export type Resolved = Json | typeof noValue;

/** Works out a value; handed to the functions, which may hold any value inside. */
export type Resolve = (value: Json, scope: Scope) => Resolved;

/** Null where a whole value was taken away. */
export function present(resolved: Resolved): Json {
  return resolved === noValue ? null : resolved;
}
