import type { Json, JsonObject } from '../../model/index.js';

/** One resource of a template, as far as the planner reads it. */
export interface Resource {
  Type: string;
  Properties: JsonObject;
  Metadata?: JsonObject;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Condition?: string;
}

/** Logical id → resource. */
export type Resources = Record<string, Resource>;

/** The resources of a template. Templates come from synth or from CloudFormation; both have checked the shape. */
export function resourcesOf(template: JsonObject | null): Resources {
  return (template?.['Resources'] ?? {}) as unknown as Resources;
}

/** Says what a `Ref` means: a parameter's value, or the physical id of a resource, as a symbol where there is one. */
export type Resolve = (name: string) => string;

/**
 * A value of a template with its references resolved. Charter's templates use `Ref`, `Fn::Sub` with plain names, and
 * nothing else.
 */
export function resolveValue(value: Json, resolve: Resolve): Json {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, resolve));
  if (value === null || typeof value !== 'object') return value;
  const { Ref: ref, 'Fn::Sub': sub } = value;
  if (Object.keys(value).length === 1 && typeof ref === 'string') return resolve(ref);
  if (Object.keys(value).length === 1 && typeof sub === 'string') return substitute(sub, resolve);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolveValue(member, resolve)]));
}

function substitute(text: string, resolve: Resolve): string {
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_match, literal: string, name: string) =>
    literal ? `\${${name}}` : resolve(name),
  );
}

/** A template value with resources and references renamed. */
export function renameReferences(value: Json, names: ReadonlyMap<string, string>): Json {
  if (names.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => renameReferences(item, names));
  if (value === null || typeof value !== 'object') return value;
  const { Ref: ref } = value;
  if (Object.keys(value).length === 1 && typeof ref === 'string') return { Ref: names.get(ref) ?? ref };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renameReferences(member, names)]));
}
