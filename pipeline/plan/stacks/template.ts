import { byCodeUnits, type Json, type JsonObject, organizationStackDescription } from '../../model/index.js';
import type { Resources } from './resource.js';
import type { StackStates } from './stack-states.js';

/** A template of these resources with the parameters that they use, and what the parameters stand for. */
export function renderTemplate(
  stack: StackStates,
  resources: Resources,
): { template: JsonObject; parameters: Record<string, string> } {
  const used = new Set<string>();
  collectReferences(resources as unknown as Json, used);
  const names = Object.keys(stack.parameters)
    .filter((name) => used.has(name))
    .sort();
  const definitions = Object.fromEntries(names.map((name) => [name, stack.parameters[name]?.definition as JsonObject]));
  const template: JsonObject = {
    Description: organizationStackDescription,
    ...(names.length > 0 ? { Parameters: definitions } : {}),
    Resources: Object.fromEntries(Object.entries(resources).sort(([a], [b]) => byCodeUnits(a, b))) as unknown as Json,
  };
  const parameters = Object.fromEntries(names.map((name) => [name, stack.parameters[name]?.symbol ?? '']));
  return { template, parameters };
}

function collectReferences(value: Json, names: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, names);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const { Ref: ref, 'Fn::Sub': sub } = value;
  if (typeof ref === 'string') names.add(ref);
  if (typeof sub === 'string') for (const [, name = ''] of sub.matchAll(/\$\{([^!}][^}]*)\}/g)) names.add(name);
  for (const member of Object.values(value)) collectReferences(member, names);
}
