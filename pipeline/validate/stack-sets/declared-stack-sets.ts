import type { Position } from '../../diagnostics/index.js';
import type { StackSet } from '../../model/config-files.generated.js';
import type { Json, JsonObject } from '../../model/index.js';
import { type Declared, declared, type RuleContext } from '../context.js';
import type { CheckedTemplate } from '../documents/templates.js';

/** A stack set of the user's own, and its template where that was read. */
export interface DeclaredStackSet extends Declared<StackSet> {
  template: CheckedTemplate | null;
  /** A place below the entry: `/regions/0`. */
  at(pointer: string, what?: 'key' | 'value'): Position;
}

const file = 'customizations-config';

/** The stack sets of customizations-config.yaml. */
export function declaredStackSets(context: RuleContext): DeclaredStackSet[] {
  const list = context.files[file]?.customizations?.stackSets;
  return declared<StackSet>(list, '/customizations/stackSets').map(({ value, pointer }) => {
    const template = value.template === undefined ? undefined : context.templates[value.template];
    return {
      value,
      pointer,
      template: template?.kind === 'template' ? template : null,
      at: (below, what) => context.at(file, `${pointer}${below}`, what),
    };
  });
}

/** A section of a template; empty where it has none. */
export function sectionOf(template: Json, name: string): JsonObject {
  return asObject(asObject(template)[name]);
}

/** An object of a template; empty where something else stands there. */
export function asObject(value: Json | undefined): JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
